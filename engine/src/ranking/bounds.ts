import type { DramaRecord } from "../catalogue/record.ts";
import type { Bounds, Range } from "../query/query.ts";

/** Whether a drama's facts hold what the wish bounds. An unknown length counts as 60 minutes an episode. */
export function isWithinBounds(drama: DramaRecord, bounds: Bounds): boolean {
	const minutes = drama.minutes ?? 60;
	return (
		isIn(drama.episodes, bounds.episodes) &&
		isIn(drama.year, bounds.years) &&
		isIn(minutes, bounds.minutes) &&
		isIn(minutes * drama.episodes, bounds.total) &&
		(!bounds.network || bounds.network.some((name) => drama.network.includes(name)))
	);
}

/** Whether a wish bounds anything. */
export function isBounded(bounds: Bounds): boolean {
	return Object.keys(bounds).length > 0;
}

function isIn(value: number, range: Range | undefined): boolean {
	return !range || ((range.min ?? value) <= value && value <= (range.max ?? value));
}
