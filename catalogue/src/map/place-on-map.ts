import type { CatalogueRecord } from "goodcry";
import { layOut } from "./lay-out.ts";

/** The catalogue with a place on the map for each drama. */
export function placeOnMap(record: CatalogueRecord): CatalogueRecord {
	const places = layOut(record.dramas, record.vocabulary);
	return {
		...record,
		dramas: record.dramas.map((drama, index) => {
			const place = places[index];
			return place ? { ...drama, place } : drama;
		}),
	};
}
