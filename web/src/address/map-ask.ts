import type { Locale, Rung } from "goodcry";
import { type Ask, addressOf, readRung } from "./ask.ts";

/** How much a drama may hurt at its worst, as the map's form offers it. */
export const hurtRanges = ["0-2", "3-3", "4-5"] as const;

export type HurtRange = (typeof hurtRanges)[number];

/** In which order the map's table stands. */
export const mapSorts = ["known", "title", "year", "hurt", "place", "across", "up"] as const;

export type MapSort = (typeof mapSorts)[number];

/** What an address asks of the map. */
export interface MapAsk {
	/** A facet's id, or empty. */
	readonly facet: string;
	readonly hurt: HurtRange | "";
	/** A title, or a part of it. */
	readonly find: string;
	readonly sort: MapSort | null;
	/** A facet's id, `year` or `hours`; empty for the map that was laid out for all. */
	readonly across: string;
	/** Empty only where `across` is. */
	readonly up: string;
	/** What may be told, as an axis may be a secret. */
	readonly spoilers: Rung;
}

/** The map as it is without an ask. */
export const wholeMap: MapAsk = {
	...{ facet: "", hurt: "", find: "", sort: null, across: "", up: "", spoilers: 0 },
};

const longestTitle = 80;

/** Reads what is asked of the map; anything odd is left out. */
export function readMap(search: Pick<URLSearchParams, "get">): MapAsk {
	const named = (name: string): string => {
		const id = search.get(name) ?? "";
		return /^[a-z][a-z-]{1,60}$/.test(id) ? id : "";
	};
	const [across, up] = [named("across"), named("up")];
	const hasAxes = across !== "" || up !== "";
	return {
		facet: named("facet"),
		hurt: hurtRanges.find((range) => range === search.get("hurt")) ?? "",
		find: (search.get("find") ?? "").trim().slice(0, longestTitle),
		sort: mapSorts.find((sort) => sort === search.get("sort") && isOrder(sort, hasAxes)) ?? null,
		across: hasAxes && across === "" ? otherThan(up) : across,
		up: hasAxes && up === "" ? otherThan(across) : up,
		spoilers: readRung(search),
	};
}

/** Whether the table can stand in an order: by place where there are places, by an axis where there are axes. */
export function isOrder(sort: MapSort, hasAxes: boolean): boolean {
	return sort === "place" ? !hasAxes : sort === "across" || sort === "up" ? hasAxes : true;
}

/** Who chooses one axis is given the hurt as the other, or how comforted one is left. */
function otherThan(axis: string): string {
	return axis === "hurts" ? "comforted" : "hurts";
}

/** The address of the map. */
export function addressOfMap(locale: Locale, map: Partial<MapAsk>, ask: Partial<Ask> = {}): string {
	const { facet, hurt, find, sort, across, up, spoilers } = { ...wholeMap, ...map };
	return addressOf(
		locale,
		"/map",
		{ limits: ask.limits ?? [], strictness: ask.strictness ?? "strict" },
		{
			...(facet === "" ? {} : { facet }),
			...(hurt === "" ? {} : { hurt }),
			...(find === "" ? {} : { find }),
			...(across === "" ? {} : { across, up }),
			...(spoilers === 0 ? {} : { spoilers: String(spoilers) }),
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
