import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Place } from "./clusters.ts";
import { type Region, regionsOf } from "./regions.ts";

/** The whole catalogue as a picture: a place for each drama, and neighbourhoods at two scales. */
export interface CatalogueMap {
	/** In the catalogue's order; see `DramaRecord.place`. */
	readonly places: readonly Place[];
	/** A few large ones. */
	readonly regions: readonly Region[];
	/** Smaller ones, for who has come nearer. */
	readonly quarters: readonly Region[];
}

const perRegion = 70;
const perQuarter = 22;

const known = new WeakMap<Catalogue, CatalogueMap>();

/**
 * The map of a catalogue; made once for each.
 * @throws RangeError when the index was built without places.
 */
export function mapOf(catalogue: Catalogue): CatalogueMap {
	const before = known.get(catalogue);
	if (before) return before;
	const places = catalogue.dramas.map(({ slug, place }) => {
		if (place) return place;
		throw new RangeError(`${slug} has no place on the map; build the index again.`);
	});
	const many = (each: number, most: number): number => Math.max(1, Math.min(most, Math.round(places.length / each)));
	const map = {
		places,
		regions: regionsOf(catalogue, places, many(perRegion, 12)),
		quarters: regionsOf(catalogue, places, many(perQuarter, 48)),
	};
	known.set(catalogue, map);
	return map;
}
