import type { CatalogueRecord } from "goodcry";

/** A catalogue of so many dramas: the real ones again and again, each copy a little aside on the map and under a name of its own. */
export function manyDramas(record: CatalogueRecord, count: number): CatalogueRecord {
	const { dramas } = record;
	return {
		...record,
		dramas: Array.from({ length: count }, (_, index) => {
			const drama = dramas[index % dramas.length] as (typeof dramas)[number];
			const copy = Math.floor(index / dramas.length);
			if (copy === 0) return drama;
			const [x, y] = drama.place ?? [500, 400];
			const aside = 4 + 2 * copy;
			return {
				...drama,
				slug: `${drama.slug}-${copy + 1}`,
				title: `${drama.title} ${copy + 1}`,
				watchers: Math.round((drama.watchers ?? 300) / (copy + 1)),
				place: [
					Math.min(1000, Math.max(0, x + aside * Math.cos(copy * 2.4))),
					Math.min(800, Math.max(0, y + aside * Math.sin(copy * 2.4))),
				] as const,
			};
		}),
	};
}
