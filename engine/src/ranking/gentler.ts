import type { Catalogue } from "../catalogue/catalogue.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import { peakOf } from "../vocabulary/curve.ts";
import { bestAmong } from "./best-of.ts";
import type { Ranking } from "./rank.ts";
import type { Ranked } from "./ranked.ts";

/** A drama whose hurt peaks no higher is gentle already: some tears at the worst. */
const gentlePeak = 2;
const highestPeak = 5;
/** How much lower the peak of a gentler one must be. */
const clearlyLower = 2;
/** The least of a drama's score that a gentler one must keep, for it to be an answer to the same wish. */
const keptShare = 0.45;
/** How many gentle ones are looked at for one without a severe warning of its own. */
const lookedAt = 24;
const severe = 5;

/** Finds to a drama the one to turn to when tonight is harder than one thought; null when it is gentle already or there is none. */
export type FindGentler = (drama: Ranked) => number | null;

/**
 * Of the dramas that may come back, the one that keeps most of the wish, hurts clearly less at its worst and brings no severe
 * warning that the first does not have. Works on the scores that the ranking has made already.
 */
export function gentlerIn({ scores, allowed }: Pick<Ranking, "scores" | "allowed">, catalogue: Catalogue): FindGentler {
	const byPeak = dramasByPeak(catalogue);
	const pools = new Map<number, readonly Ranked[]>();
	const poolOf = (peak: number): readonly Ranked[] => {
		const pool = pools.get(peak) ?? bestAmong(byPeak[peak] as Uint32Array, scores, allowed, lookedAt);
		pools.set(peak, pool);
		return pool;
	};
	const poolsUpTo = new Map<number, readonly Ranked[]>();
	/** The best of those whose hurt peaks no higher, best first. */
	const poolUpTo = (highest: number): readonly Ranked[] => {
		const known = poolsUpTo.get(highest);
		if (known) return known;
		const pool = Array.from({ length: highest + 1 }, (_, peak) => poolOf(peak))
			.flat()
			.sort((a, b) => b.score - a.score || a.drama - b.drama)
			.slice(0, lookedAt);
		poolsUpTo.set(highest, pool);
		return pool;
	};
	return ({ drama, score }) => {
		const peak = peakOf(catalogue.dramas[drama]?.hurt ?? []);
		if (peak <= gentlePeak) return null;
		const found = poolUpTo(peak - clearlyLower).find(
			(other) => other.score >= keptShare * score && addsNothingSevere(other.drama, drama, catalogue),
		);
		return found?.drama ?? null;
	};
}

function addsNothingSevere(drama: number, than: number, catalogue: Catalogue): boolean {
	return catalogue.vocabulary
		.ofFamily("warning")
		.every(({ id }) => gradeOf(catalogue.cell(drama, id)) !== severe || gradeOf(catalogue.cell(than, id)) === severe);
}

const known = new WeakMap<Catalogue, readonly Uint32Array[]>();

/** For each peak of the hurt, 0–5, the dramas that have it, in the catalogue's order. */
function dramasByPeak(catalogue: Catalogue): readonly Uint32Array[] {
	const made = known.get(catalogue);
	if (made) return made;
	const peaks = Uint8Array.from(catalogue.dramas, ({ hurt }) => peakOf(hurt));
	const counts = new Uint32Array(highestPeak + 1);
	for (const peak of peaks) counts[peak] = (counts[peak] as number) + 1;
	const byPeak = Array.from(counts, (count) => new Uint32Array(count));
	counts.fill(0);
	peaks.forEach((peak, drama) => {
		const at = counts[peak] as number;
		(byPeak[peak] as Uint32Array)[at] = drama;
		counts[peak] = at + 1;
	});
	known.set(catalogue, byPeak);
	return byPeak;
}
