import type { Catalogue } from "../catalogue/catalogue.ts";
import { mayNameCell, rungOf } from "../ranking/secrecy.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import type { Facet, Family } from "../vocabulary/facet.ts";
import { clusters, middleOf, type Place } from "./clusters.ts";

/** A neighbourhood of the map, named by the facets that stand out there. */
export interface Region {
	readonly place: Place;
	/** Two at most, the more telling first; only what may be named at rung 0. */
	readonly facets: readonly Facet[];
	/** Positions of its dramas in the catalogue. */
	readonly dramas: readonly number[];
}

const naming: readonly Family[] = ["feeling", "aftertaste", "theme", "bond", "tone", "setting"];
/** A facet names a region when at least this share of its dramas have it clearly. */
const leastShare = 0.4;
const clearly = 3;

/**
 * Parts the map into neighbourhoods and names each by what is far more frequent there than elsewhere; no two have the same name.
 * @param places one a drama, in the catalogue's order
 */
export function regionsOf(catalogue: Catalogue, places: readonly Place[], count: number): Region[] {
	const parts = clusters(places, count);
	const groups = Map.groupBy(parts.keys(), (drama) => parts[drama] ?? 0);
	const having = clearlyHaving(catalogue);
	const taken = new Set<string>();
	return [...groups.values()]
		.sort((a, b) => b.length - a.length)
		.map((dramas) => {
			const facets = namesOf(dramas, having, catalogue.dramas.length, taken);
			for (const { id } of facets) taken.add(id);
			return { place: middleOf(dramas.map((drama) => places[drama] as Place)) ?? [0, 0], facets, dramas };
		});
}

/** For each facet that may name a region, one byte a drama: 1 where it is clearly there and may be told. */
function clearlyHaving({
	vocabulary,
	columns,
}: Catalogue): readonly { facet: Facet; has: Uint8Array; total: number }[] {
	return vocabulary.facets
		.filter((facet) => naming.includes(facet.family) && rungOf(facet) === 0)
		.map((facet) => {
			const column = columns[vocabulary.column(facet.id)] as Uint8Array;
			const has = column.map((cell) => (mayNameCell(facet, cell, 0) && (gradeOf(cell) ?? 0) >= clearly ? 1 : 0));
			return { facet, has, total: has.reduce((sum, one) => sum + one, 0) };
		});
}

function namesOf(
	dramas: readonly number[],
	having: ReturnType<typeof clearlyHaving>,
	size: number,
	taken: ReadonlySet<string>,
): readonly Facet[] {
	const ranked = having
		.filter(({ facet }) => !taken.has(facet.id))
		.map(({ facet, has, total }) => {
			const share = dramas.reduce((sum, drama) => sum + (has[drama] ?? 0), 0) / dramas.length;
			// How much more frequent than in the whole, weighted by how frequent: the pointwise part of mutual information.
			return { facet, share, score: share * Math.log((share + 0.01) / (total / size + 0.01)) };
		})
		.filter(({ share, score }) => share >= leastShare && score > 0)
		.sort((a, b) => b.score - a.score);
	const [first] = ranked;
	if (!first) return [];
	const second = ranked.find(({ facet }) => facet.family !== first.facet.family);
	return second ? [first.facet, second.facet] : [first.facet];
}
