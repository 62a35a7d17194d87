import type { Bounds, Range } from "../query/query.ts";
import type { Strictness } from "../ranking/limits.ts";
import type { Facet, Grade, Rung } from "../vocabulary/facet.ts";

/** In which order a shelf stands: best fit, most watched, newest, oldest, most and least hurt, shortest, longest. */
export const shelfOrders = ["fit", "watched", "newest", "oldest", "hurt", "gentle", "short", "long"] as const;

export type ShelfOrder = (typeof shelfOrders)[number];

/** What stands on a shelf, and in which order. */
export interface Shelf {
	/** Every one of them is in each drama, so far as it may be named. */
	readonly facets: readonly Facet[];
	/** From which grade on a facet counts. */
	readonly least: Grade;
	readonly bounds: Bounds;
	/** The headline of its hurt, 0–5. */
	readonly hurt: Range;
	/** Facet ids that must not be in a drama, secrets included. */
	readonly limits: readonly string[];
	readonly strictness: Strictness;
	/** What may be told: a grade that may not be named here neither puts a drama on the shelf nor counts. */
	readonly spoilers: Rung;
	readonly order: ShelfOrder;
}
