import type { DramaRecord } from "../catalogue/record.ts";

/** How much time there is. */
export interface Budget {
	readonly evenings: number;
	readonly minutesPerEvening: number;
}

/** What of a drama is watched in one evening. */
export interface Sitting {
	/** The first and the last episode. */
	readonly from: number;
	readonly to: number;
	readonly minutes: number;
	/** The most that this part of the run hurts, 0–5. */
	readonly hurt: number;
}

/** An unknown length counts as 60 minutes an episode. */
export const assumedMinutes = 60;
/** An evening may run over by this share, so that an episode is seen to its end. */
const runsOver = 0.1;

/** Splits a run into evenings of about the same length; null when not even one episode fits one. */
export function splitRun({ episodes, minutes = assumedMinutes, hurt }: DramaRecord, budget: Budget): Sitting[] | null {
	const most = Math.floor((budget.minutesPerEvening * (1 + runsOver)) / minutes);
	if (most < 1) return null;
	const count = Math.ceil(episodes / most);
	return Array.from({ length: count }, (_, index) => {
		const from = Math.floor((index * episodes) / count) + 1;
		const to = Math.floor(((index + 1) * episodes) / count);
		return { from, to, minutes: (to - from + 1) * minutes, hurt: hurtIn(hurt, (from - 1) / episodes, to / episodes) };
	});
}

/** The highest hurt between two points of the run, 0–1. */
function hurtIn(curve: readonly number[], start: number, end: number): number {
	const first = Math.floor(start * curve.length);
	// A hair before the end, so that rounding does not reach into the next part.
	const last = Math.max(first, Math.ceil(end * curve.length - 1e-9) - 1);
	return Math.max(0, ...curve.slice(first, last + 1));
}
