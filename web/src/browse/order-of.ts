import type { ShelfOrder } from "goodcry";
import type { ShelfAsk } from "../address/shelf-ask.ts";

/** The order that a shelf stands in: what was asked for, else the usual one. */
export function orderOf({ order, facets }: Pick<ShelfAsk, "order" | "facets">): ShelfOrder {
	return order ?? (facets.length > 0 ? "fit" : "watched");
}
