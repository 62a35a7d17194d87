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
/** The grade of a severe warning; see `levelGrades` where files are compiled. */
const severe = 5;

/** Finds to a drama the one to turn to when tonight is harder than one thought; null when it is gentle already or there is none. */
export type FindGentler = (drama: Ranked) => number | null;

/**
 * Of the dramas that may come back, the one that keeps most of the wish, hurts clearly less at its worst and has no severe
 * warning, told or kept back: whoever turns to it has had enough for tonight. Works on the scores that the ranking has made.
 */
export function gentlerIn({ scores, allowed }: Pick<Ranking, "scores" | "allowed">, catalogue: Catalogue): FindGentler {
	const byPeak = mildDramasByPeak(catalogue);
	const bestUpTo = new Map<number, Ranked | undefined>();
	/** The best of those whose hurt peaks no higher. */
	const bestPeakingAt = (highest: number): Ranked | undefined => {
		if (highest < 0) return undefined;
		if (bestUpTo.has(highest)) return bestUpTo.get(highest);
		const [here] = bestAmong(byPeak[highest] as Uint32Array, scores, allowed, 1);
		const below = bestPeakingAt(highest - 1);
		const best = here && (!below || here.score > below.score) ? here : below;
		bestUpTo.set(highest, best);
		return best;
	};
	return ({ drama, score }) => {
		const peak = peakOf(catalogue.dramas[drama]?.hurt ?? []);
		if (peak <= gentlePeak) return null;
		const best = bestPeakingAt(peak - clearlyLower);
		return best && best.score >= keptShare * score ? best.drama : null;
	};
}

const known = new WeakMap<Catalogue, readonly Uint32Array[]>();

/** For each peak of the hurt, 0–5, the dramas that have it and no severe warning, in the catalogue's order. */
function mildDramasByPeak(catalogue: Catalogue): readonly Uint32Array[] {
	const made = known.get(catalogue);
	if (made) return made;
	const warnings = catalogue.vocabulary.ofFamily("warning");
	const byPeak: number[][] = Array.from({ length: highestPeak + 1 }, () => []);
	catalogue.dramas.forEach(({ hurt }, drama) => {
		if (warnings.every(({ id }) => gradeOf(catalogue.cell(drama, id)) !== severe)) byPeak[peakOf(hurt)]?.push(drama);
	});
	const packed = byPeak.map((dramas) => Uint32Array.from(dramas));
	known.set(catalogue, packed);
	return packed;
}
