import type { Catalogue } from "../catalogue/catalogue.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import { peakOf } from "../vocabulary/curve.ts";
import { bestOf } from "./best-of.ts";
import type { Ranking } from "./rank.ts";
import type { Ranked } from "./ranked.ts";

/** A drama whose hurt peaks no higher is gentle already: some tears at the worst. */
const gentlePeak = 2;
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
export function gentlerIn(
	{ allowed, ...scores }: Pick<Ranking, "scores" | "tops" | "allowed">,
	catalogue: Catalogue,
): FindGentler {
	const peaks = peaksOf(catalogue);
	const pools = new Map<number, readonly Ranked[]>();
	const poolUpTo = (highest: number): readonly Ranked[] => {
		const known = pools.get(highest);
		if (known) return known;
		const pool = bestOf(scores, allowed, lookedAt, (drama) => (peaks[drama] as number) <= highest);
		pools.set(highest, pool);
		return pool;
	};
	return ({ drama, score }) => {
		const peak = peaks[drama] as number;
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

const known = new WeakMap<Catalogue, Uint8Array>();

/** The highest hurt of every drama. */
function peaksOf(catalogue: Catalogue): Uint8Array {
	const peaks = known.get(catalogue) ?? Uint8Array.from(catalogue.dramas, ({ hurt }) => peakOf(hurt));
	known.set(catalogue, peaks);
	return peaks;
}
