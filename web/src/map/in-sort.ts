import type { Locale } from "goodcry";
import type { MapSort } from "../address/map-ask.ts";

interface Row {
	readonly name: string;
	readonly year: number;
	readonly hurt: number;
	readonly region: number;
}

/** The rows of the map's table in an order; they come with the most widely watched first, which decides among equals. */
export function inSort<T extends Row>(rows: readonly T[], sort: MapSort, locale: Locale): T[] {
	const byName = new Intl.Collator(locale);
	const orders: Readonly<Record<MapSort, (a: T, b: T) => number>> = {
		known: () => 0,
		title: (a, b) => byName.compare(a.name, b.name),
		year: (a, b) => b.year - a.year,
		hurt: (a, b) => b.hurt - a.hurt,
		place: (a, b) => a.region - b.region,
	};
	return [...rows].sort(orders[sort]);
}
