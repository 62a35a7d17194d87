import type { Catalogue } from "../catalogue/catalogue.ts";
import { mayNameCell, rungOf } from "../ranking/secrecy.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import type { Facet, Grade, Rung } from "../vocabulary/facet.ts";

/** How many dramas of a shelf each further step would leave. */
export interface ShelfCounts {
	/** Only what may be named; the most frequent first, without those that none has. */
	readonly facets: readonly { readonly facet: Facet; readonly dramas: number }[];
	/** The newest first. */
	readonly years: readonly { readonly year: number; readonly dramas: number }[];
	/** The most frequent first. */
	readonly networks: readonly { readonly network: string; readonly dramas: number }[];
	/** The shortest first. */
	readonly episodes: readonly { readonly episodes: number; readonly dramas: number }[];
}

/** Counts the dramas of a shelf by facet, year, network and number of episodes. */
export function countShelf(catalogue: Catalogue, dramas: readonly number[], least: Grade, rung: Rung): ShelfCounts {
	const recordsOf = dramas.flatMap((drama) => catalogue.dramas[drama] ?? []);
	const years = tally(recordsOf.map(({ year }) => year));
	const networks = tally(recordsOf.flatMap(({ network }) => network));
	const episodes = tally(recordsOf.map((record) => record.episodes));
	return {
		facets: catalogue.vocabulary.facets
			.filter((facet) => rungOf(facet) <= rung)
			.map((facet) => ({ facet, dramas: countOf(catalogue, dramas, facet, least, rung) }))
			.filter((entry) => entry.dramas > 0)
			.sort((a, b) => b.dramas - a.dramas),
		years: [...years].map(([year, count]) => ({ year, dramas: count })).sort((a, b) => b.year - a.year),
		networks: [...networks]
			.map(([network, count]) => ({ network, dramas: count }))
			.sort((a, b) => b.dramas - a.dramas || (a.network < b.network ? -1 : 1)),
		episodes: [...episodes]
			.map(([key, count]) => ({ episodes: key, dramas: count }))
			.sort((a, b) => a.episodes - b.episodes),
	};
}

function countOf(catalogue: Catalogue, dramas: readonly number[], facet: Facet, least: Grade, rung: Rung): number {
	const column = catalogue.columns[catalogue.vocabulary.column(facet.id)] as Uint8Array;
	let count = 0;
	for (const drama of dramas) {
		const cell = column[drama] as number;
		if ((gradeOf(cell) ?? 0) >= least && mayNameCell(facet, cell, rung)) count++;
	}
	return count;
}

function tally<T>(values: readonly T[]): Map<T, number> {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
