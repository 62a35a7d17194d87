import type { Locale } from "goodcry";
import { type Ask, addressOf } from "./ask.ts";

/** How much a drama may hurt at its worst, as the map's form offers it. */
export const hurtRanges = ["0-2", "3-3", "4-5"] as const;

export type HurtRange = (typeof hurtRanges)[number];

/** In which order the map's table stands. */
export const mapSorts = ["known", "title", "year", "hurt", "place"] as const;

export type MapSort = (typeof mapSorts)[number];

/** What an address asks of the map. */
export interface MapAsk {
	/** A facet's id, or empty. */
	readonly facet: string;
	readonly hurt: HurtRange | "";
	/** A title, or a part of it. */
	readonly find: string;
	readonly sort: MapSort | null;
}

const longestTitle = 80;

/** Reads what is asked of the map; anything odd is left out. */
export function readMap(search: Pick<URLSearchParams, "get">): MapAsk {
	const facet = search.get("facet") ?? "";
	return {
		facet: /^[a-z][a-z-]{1,60}$/.test(facet) ? facet : "",
		hurt: hurtRanges.find((range) => range === search.get("hurt")) ?? "",
		find: (search.get("find") ?? "").trim().slice(0, longestTitle),
		sort: mapSorts.find((sort) => sort === search.get("sort")) ?? null,
	};
}

/** The address of the map. */
export function addressOfMap(locale: Locale, { facet, hurt, find, sort }: MapAsk, ask: Partial<Ask> = {}): string {
	return addressOf(
		locale,
		"/map",
		{ limits: ask.limits ?? [], strictness: ask.strictness ?? "strict" },
		{
			...(facet === "" ? {} : { facet }),
			...(hurt === "" ? {} : { hurt }),
			...(find === "" ? {} : { find }),
			...(sort === null ? {} : { sort }),
		},
	);
}

/** The bounds of a hurt range as `/api/map-dramas` takes them. */
export function hurtBounds(hurt: MapAsk["hurt"]): { readonly leastHurt?: number; readonly mostHurt?: number } {
	if (hurt === "") return {};
	const [leastHurt = 0, mostHurt = 5] = hurt.split("-").map(Number);
	return { leastHurt, mostHurt };
}
