import type { Sitting } from "./watching.ts";

/** A drama that could be part of a plan. */
export interface Part {
	readonly drama: number;
	/** How well it answers the wish, 0–1. */
	readonly fit: number;
	/** How much the last part of its run hurts, 0–5. */
	readonly end: number;
	readonly sittings: readonly Sitting[];
}

/** How much the shape of the hurt counts against how well the dramas fit. Range 0–2. */
const shapeWeight = 0.6;
/** How much using the time counts. Range 0–1. */
const fillWeight = 0.35;
/** Three grades up and three down are a whole rise and fall. */
const wholeSwing = 3;
/** The highest grade of hurt. */
const worstHurt = 5;
/** The last of several dramas must end no higher than this: some tears. */
const mendedAt = 2;
/** What it counts against evenings that the last of them breaks one; less where it hurts less. Range 0–1. */
const hurtLast = 0.15;
/** What it counts besides that none of them hurts more, and the last does not mend in its course either. Range 0–1. */
const worstLast = 0.2;
/** Dramas that answer the wish less than so well, beside the best that fits the time, are not put beside another. Range 0–1. */
const leastFitBeside = 0.05;

/**
 * The one to three dramas whose evenings fit the time, answer the wish, hurt more and more and then mend. Of several, each
 * peaks higher than the one before, but for the last, which may be the one that mends; it must end low.
 */
export function chooseSequence(parts: readonly Part[], evenings: number): readonly Part[] {
	let best: readonly Part[] = [];
	let worth = Number.NEGATIVE_INFINITY;
	const consider = (sequence: readonly Part[]): void => {
		const value = worthOf(sequence, evenings);
		if (value > worth) [best, worth] = [sequence, value];
	};
	for (const first of parts) consider([first]);
	const companions = parts.filter(({ fit }) => fit >= leastFitBeside);
	for (const first of companions) {
		for (const second of companions) {
			if (second === first || lengthOf([first, second]) > evenings) continue;
			if (mends(second)) consider([first, second]);
			if (peakOf(second) <= peakOf(first)) continue;
			for (const third of companions) {
				const isNew = third !== first && third !== second;
				if (isNew && mends(third) && lengthOf([first, second, third]) <= evenings) consider([first, second, third]);
			}
		}
	}
	return best;
}

function worthOf(sequence: readonly Part[], evenings: number): number {
	const fit = sequence.reduce((sum, part) => sum + part.fit, 0) / sequence.length;
	const hurts = sequence.flatMap(({ sittings }) => sittings.map(({ hurt }) => hurt));
	const end = sequence.at(-1)?.end ?? 0;
	return fit + shapeWeight * shapeOf(hurts) + (fillWeight * hurts.length) / evenings - leftHurting(hurts, end);
}

/** What counts against evenings by how their last one leaves somebody. */
function leftHurting(hurts: readonly number[], end: number): number {
	const [peak, last] = [Math.max(...hurts), hurts.at(-1) ?? 0];
	if (last <= mendedAt) return 0;
	const mendsLate = last < peak || end <= Math.max(mendedAt, peak - wholeSwing);
	return (hurtLast * (last - mendedAt)) / (worstHurt - mendedAt) + (mendsLate ? 0 : worstLast);
}

/**
 * 1 for hurt that rises by three grades or more and comes down by as much, 0 for hurt that does neither. To come down counts
 * twice: nobody is to be left at the worst.
 */
function shapeOf(hurts: readonly number[]): number {
	const peak = Math.max(...hurts);
	const rise = Math.min(wholeSwing, peak - (hurts[0] ?? peak));
	const fall = Math.min(wholeSwing, peak - (hurts.at(-1) ?? peak));
	return (rise + 2 * fall) / (3 * wholeSwing);
}

function lengthOf(sequence: readonly Part[]): number {
	return sequence.reduce((sum, { sittings }) => sum + sittings.length, 0);
}

function peakOf({ sittings }: Part): number {
	return Math.max(...sittings.map(({ hurt }) => hurt));
}

function mends({ sittings }: Part): boolean {
	return (sittings.at(-1)?.hurt ?? 0) <= mendedAt;
}
