import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Word, wordIndexOf } from "../catalogue/word-index.ts";
import { emptyKorean, emptyWords } from "../query/cues.ts";
import { gradeOf, isLate } from "../vocabulary/cell.ts";

/** Which facets a word keeps company with in the catalogue. */
export interface Associations {
	/** The share of dramas that have each facet, in the vocabulary's order, strictly between 0 and 1. */
	readonly shares: Float32Array;
	/**
	 * For each facet, in the vocabulary's order, the logarithm of how many times likelier it is in a drama whose own words hold the
	 * word; null for a word without content and for one that too few or too many dramas hold.
	 */
	liftsOf(word: Word): Float32Array | null;
}

/** From this grade on ("clearly there") a drama counts as having a facet. */
const leastPresent = 3;
/** A word of fewer dramas tells nothing yet. */
const fewestDramas = 4;
/** A word of a larger share of the dramas tells nothing any more. */
const mostCommon = 0.4;
/** So many dramas, evenly chosen, are looked at for one word. */
const mostDramas = 500;
/** So many dramas that are like all the others are added to those that hold the word, so that a few do not say much (Laplace's rule). */
const doubt = 4;
/** Words whose company is remembered. */
const mostRemembered = 20_000;

const known = new WeakMap<Catalogue, Associations>();

/** The associations of a catalogue, learnt from its own words and grades; each word when it is first asked for. */
export function associationsOf(catalogue: Catalogue): Associations {
	const made = known.get(catalogue) ?? learn(catalogue);
	known.set(catalogue, made);
	return made;
}

function learn(catalogue: Catalogue): Associations {
	const everywhere = evenly(
		catalogue.dramas.map((_, drama) => drama),
		mostDramas * 4,
	);
	const shares = Float32Array.from(catalogue.columns, (column) => {
		const { has, known: all } = count(column, everywhere);
		return (has + 1) / (all + 4);
	});
	const remembered = new Map<string, Float32Array | null>();
	const measure = (holding: readonly number[]): Float32Array | null => {
		if (holding.length > catalogue.dramas.length * mostCommon) return null;
		const dramas = evenly(holding, mostDramas);
		return Float32Array.from(catalogue.columns, (column, facet) => {
			const share = shares[facet] as number;
			const { has, known: all } = count(column, dramas);
			return Math.log((has + doubt * share) / (all + doubt) / share);
		});
	};
	return {
		shares,
		liftsOf(word) {
			const found = isContent(word) ? wordIndexOf(catalogue).holding(word, fewestDramas) : null;
			if (!found) return null;
			const before = remembered.get(found.key);
			if (before !== undefined) return before;
			const lifts = measure(found.dramas);
			if (remembered.size >= mostRemembered) remembered.clear();
			remembered.set(found.key, lifts);
			return lifts;
		},
	};
}

function isContent({ kind, norm }: Word): boolean {
	if (kind === "latin") return norm.length > 2 && !emptyWords.has(norm);
	return kind === "hangul" && norm.length > 1 && !emptyKorean.includes(norm);
}

function count(column: Uint8Array, dramas: readonly number[]): { has: number; known: number } {
	let has = 0;
	let graded = 0;
	for (const drama of dramas) {
		const cell = column[drama] as number;
		const grade = gradeOf(cell);
		// A late turn is kept back by the words, too: to count it would be to tell it.
		if (grade === null || isLate(cell)) continue;
		graded++;
		if (grade >= leastPresent) has++;
	}
	return { has, known: graded };
}

/** At most so many of a list, spread over the whole of it. */
function evenly(list: readonly number[], most: number): readonly number[] {
	if (list.length <= most) return list;
	return Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as number);
}
