import type { Catalogue } from "../catalogue/catalogue.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import { peakOf } from "../vocabulary/curve.ts";
import type { Shelf, ShelfOrder } from "./shelf.ts";

/** Dramas in a shelf's order; among equals the more widely watched first, then by the alphabet. */
export function inOrder(catalogue: Catalogue, dramas: readonly number[], shelf: Shelf): number[] {
	const keyOf = keys[shelf.order];
	const key = new Map(dramas.map((drama) => [drama, keyOf(catalogue, drama, shelf)]));
	const reach = (drama: number): number => catalogue.reach[drama] ?? 0;
	const slug = (drama: number): string => catalogue.dramas[drama]?.slug ?? "";
	return [...dramas].sort(
		(a, b) => (key.get(b) ?? 0) - (key.get(a) ?? 0) || reach(b) - reach(a) || (slug(a) < slug(b) ? -1 : 1),
	);
}

type Key = (catalogue: Catalogue, drama: number, shelf: Shelf) => number;

/** The larger stands first. */
const keys: Readonly<Record<ShelfOrder, Key>> = {
	fit: (catalogue, drama, { facets }) =>
		facets.reduce((sum, { id }) => sum + (gradeOf(catalogue.cell(drama, id)) ?? 0), 0),
	watched: (catalogue, drama) => catalogue.reach[drama] ?? 0,
	newest: ({ facts }, drama) => facts.years[drama] ?? 0,
	oldest: ({ facts }, drama) => -(facts.years[drama] ?? 0),
	hurt: ({ dramas }, drama) => heaviness(dramas[drama]?.hurt ?? []),
	gentle: ({ dramas }, drama) => -heaviness(dramas[drama]?.hurt ?? []),
	short: ({ facts }, drama) => -totalOf(facts.minutes[drama], facts.episodes[drama]),
	long: ({ facts }, drama) => totalOf(facts.minutes[drama], facts.episodes[drama]),
};

/** The peak decides; of two that peak alike the one that hurts longer is heavier. */
function heaviness(curve: readonly number[]): number {
	const mean = curve.reduce((sum, value) => sum + value, 0) / Math.max(1, curve.length);
	return peakOf(curve) + mean / 10;
}

function totalOf(minutes = 0, episodes = 0): number {
	return minutes * episodes;
}
