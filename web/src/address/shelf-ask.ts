import type { Grade, Locale, Rung, ShelfOrder } from "goodcry";
import { type Ask, addressOf, readRung } from "./ask.ts";

/** By what a shelf can have an address of its own, such as /browse/year/2018. */
export const shelfKinds = ["facet", "year", "network", "length"] as const;

export type ShelfKind = (typeof shelfKinds)[number];

/** Lengths by number of episodes, the shortest first; each begins where the one before ends. */
export const lengths = ["tiny", "short", "usual", "long", "endless"] as const;

export type Length = (typeof lengths)[number];

const orders: readonly ShelfOrder[] = ["fit", "watched", "newest", "oldest", "hurt", "gentle", "short", "long"];

/** Which part of the shelf an address shows. */
export interface ShelfAsk {
	readonly facets: readonly string[];
	/** From which grade on a facet counts. */
	readonly least: Grade;
	/** A year such as 2018, or a decade such as 2010s; empty for all. */
	readonly year: string;
	readonly network: string;
	readonly length: Length | "";
	/** Hours in all at most; null for any. */
	readonly hours: number | null;
	/** Null for the usual order: fit where facets are chosen, else what is most watched. */
	readonly order: ShelfOrder | null;
	/** 1 is the first. */
	readonly page: number;
	readonly spoilers: Rung;
}

/** The whole shelf. */
export const wholeShelf: ShelfAsk = {
	...{ facets: [], least: 3, year: "", network: "", length: "", hours: null, order: null, page: 1, spoilers: 0 },
};

const mostFacets = 6;

/**
 * Reads a shelf out of an address; anything odd is left out.
 * @param own what the path names, such as year and 2018
 */
export function readShelf(
	search: Pick<URLSearchParams, "get" | "getAll">,
	own: { readonly kind: ShelfKind; readonly value: string } | null = null,
): ShelfAsk {
	const named = (kind: ShelfKind): string => (own?.kind === kind ? own.value : (search.get(kind) ?? "").trim());
	const facets = [...(own?.kind === "facet" ? [own.value] : []), ...search.getAll("facet")]
		.flatMap((value) => value.split(","))
		.filter((id) => /^[a-z][a-z-]{1,60}$/.test(id));
	return {
		facets: [...new Set(facets)].slice(0, mostFacets),
		least: wholeFrom(search.get("least"), 1, 5) ?? 3,
		year: /^(\d{4}|\d{3}0s)$/.test(named("year")) ? named("year") : "",
		network: named("network").slice(0, 80),
		length: lengths.find((length) => length === named("length")) ?? "",
		hours: wholeFrom(search.get("hours"), 1, 500),
		order: orders.find((order) => order === search.get("sort")) ?? null,
		page: wholeFrom(search.get("page"), 1, 9999) ?? 1,
		spoilers: readRung(search),
	};
}

/** The one address of a shelf: a path of its own where one thing is chosen, else everything in the query. */
export function addressOfShelf(locale: Locale, shelf: Partial<ShelfAsk>, ask: Partial<Ask> = {}): string {
	const { facets, least, year, network, length, hours, order, page, spoilers } = { ...wholeShelf, ...shelf };
	const chosen: [ShelfKind, string][] = [
		...facets.map((facet): [ShelfKind, string] => ["facet", facet]),
		...(year === "" ? [] : [["year", year] satisfies [ShelfKind, string]]),
		...(network === "" ? [] : [["network", network] satisfies [ShelfKind, string]]),
		...(length === "" ? [] : [["length", length] satisfies [ShelfKind, string]]),
	];
	const [first] = chosen;
	const hasPath = chosen.length === 1 && hours === null && first !== undefined;
	const query = {
		...(hasPath ? {} : joined(chosen)),
		...(facets.length > 0 && least !== 3 ? { least: String(least) } : {}),
		...(hours === null ? {} : { hours: String(hours) }),
		...(order === null ? {} : { sort: order }),
		...(spoilers === 0 ? {} : { spoilers: String(spoilers) }),
		...(page === 1 ? {} : { page: String(page) }),
	};
	const path = hasPath ? `/browse/${first[0]}/${encodeURIComponent(first[1])}` : "/browse";
	return addressOf(locale, path, { limits: ask.limits ?? [], strictness: ask.strictness ?? "strict" }, query);
}

function joined(chosen: readonly [ShelfKind, string][]): Record<string, string> {
	const values = Map.groupBy(chosen, ([kind]) => kind);
	return Object.fromEntries([...values].map(([kind, pairs]) => [kind, pairs.map(([, value]) => value).join(",")]));
}

function wholeFrom<N extends number = number>(text: string | null, least: N, most: N): N | null {
	const number = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
	return number >= least && number <= most ? (number as N) : null;
}
