import type { Locale } from "goodcry";
import type { MapSort } from "../address/map-ask.ts";

interface Row {
	readonly name: string;
	readonly year: number;
	readonly hurt: number;
	readonly region?: number;
	readonly across?: number;
	readonly up?: number;
}

const last = Number.NEGATIVE_INFINITY;

/** The rows of the map's table in an order; they come with the most widely watched first, which decides among equals. */
export function inSort<T extends Row>(rows: readonly T[], sort: MapSort, locale: Locale): T[] {
	const byName = new Intl.Collator(locale);
	const orders: Readonly<Record<MapSort, (a: T, b: T) => number>> = {
		known: () => 0,
		title: (a, b) => byName.compare(a.name, b.name),
		year: (a, b) => b.year - a.year,
		hurt: (a, b) => b.hurt - a.hurt,
		place: (a, b) => (a.region ?? 0) - (b.region ?? 0),
		across: (a, b) => descending(a.across, b.across),
		up: (a, b) => descending(a.up, b.up),
	};
	return [...rows].sort(orders[sort]);
}

/** What is not known comes last. */
function descending(a: number = last, b: number = last): number {
	return a === b ? 0 : b > a ? 1 : -1;
}
