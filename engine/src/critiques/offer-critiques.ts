import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Clause, Query } from "../query/query.ts";
import { leastGain } from "../ranking/movement.ts";
import type { Ranking } from "../ranking/rank.ts";
import { mayNameCell, rungOf } from "../ranking/secrecy.ts";
import { cellKinds, gradeOf } from "../vocabulary/cell.ts";
import type { Facet, Family, Locale, Rung } from "../vocabulary/facet.ts";
import type { Critique } from "./critique.ts";
import { hardeningFor } from "./hardening.ts";
import { sayStep } from "./say-step.ts";

/** A step that one could take from an answer. */
export interface OfferedCritique extends Required<Omit<Critique, "from">> {
	/** What a friend calls it: "less dark". */
	readonly label: string;
}

const mostOffers = 4;
const mostOfFamily = 2;
/** Of how many first results the mean is where the steps start. */
const firstResults = 10;
/** A facet that is unknown of more candidates than this share divides nothing. */
const leastKnown = 0.6;
/** Candidates whose grades vary by less than this are all alike. */
const leastSpread = 0.4;
/** A step must leave at least this many candidates. */
const leastLeft = 3;
/** Two steps that lead to the same dramas, by this share of them, are one step; so are a step and the opposite of another. */
const sameStep = 0.5;

/** How naturally one asks for more of a family and for less: what one feels and how it is told before what it is about. */
const familyShare: Readonly<Record<Family, { readonly more: number; readonly less: number }>> = {
	feeling: { more: 1, less: 0.9 },
	tone: { more: 1, less: 0.9 },
	hurt: { more: 1, less: 1 },
	aftertaste: { more: 0.8, less: 0.4 },
	pace: { more: 0.7, less: 0.6 },
	bond: { more: 0.5, less: 0.25 },
	theme: { more: 0.4, less: 0.15 },
	warning: { more: 0, less: 0.25 },
	setting: { more: 0.25, less: 0.1 },
	device: { more: 0.25, less: 0.15 },
	ending: { more: 0, less: 0 },
};
/** How much more a step counts that people often ask for. */
const oftenShare = 2;

/** A step from the first results, with what it would leave of the candidates. */
interface Step extends Pick<OfferedCritique, "toward" | "step"> {
	readonly facet: Facet;
	readonly column: number;
	/** As {@link Tellable} has it. */
	readonly grades: Uint8Array;
	/** The mean grade of the first results. */
	readonly start: number;
}

/**
 * The steps from the first results that would change the answer most: facets on which the candidates lie far apart, in the
 * direction in which about half of them lie (a step that leaves nearly all or nearly none tells little; the same measure
 * orders the critiques of McCarthy, Reilly, McGinty and Smyth, On the Dynamic Generation of Compound Critiques, 2004).
 * Only what may be named of a drama at the rung is looked at, so that no offer tells a secret.
 */
export function offerCritiques(
	{ candidates, results }: Pick<Ranking, "candidates" | "results">,
	query: Query,
	catalogue: Catalogue,
	{ locale, spoilers }: { readonly locale: Locale; readonly spoilers: Rung },
): OfferedCritique[] {
	const shown = results.slice(0, firstResults).map(({ drama }) => drama);
	const all = rowsOf(new Set([...shown, ...candidates.map(({ drama }) => drama)]), catalogue);
	const tellable = tellableAt(spoilers, catalogue);
	const isTooHard = hardeningFor(query, catalogue);
	const chosen = chooseApart(
		worthiestFirst(tellable, all, shown.length),
		all,
		(step) => makesSense(step, query) && !isTooHard(step),
	);
	return chosen.map(({ facet, toward, step }) => ({
		toward,
		step,
		label: sayStep(facet, step, catalogue.vocabulary, locale),
	}));
}

/**
 * The cells of a few dramas, a row each: in a large catalogue its columns would be read at a few places each, far from each other.
 */
interface Rows {
	readonly count: number;
	/** How many cells a row has. */
	readonly width: number;
	/** Where the row of each begins; may be longer than they are many. Written over by the next wish. */
	readonly starts: Uint32Array;
	readonly cells: Uint8Array;
}

let starts = new Uint32Array(0);
let room = new Uint8Array(0);

function rowsOf(dramas: ReadonlySet<number>, catalogue: Catalogue): Rows {
	const width = catalogue.columns.length;
	const count = dramas.size;
	if (starts.length < count) starts = new Uint32Array(2 * count);
	const whole = wholeRowsOf(catalogue);
	if (!whole && room.length < count * width) room = new Uint8Array(2 * count * width);
	let at = 0;
	for (const drama of dramas) {
		if (!whole) catalogue.readRow(drama, room, at * width);
		starts[at] = (whole ? drama : at) * width;
		at++;
	}
	return { count, width, starts, cells: whole ?? room };
}

/** The rows of a whole catalogue are kept where they take less than this, in bytes: that of one with some 15,000 dramas. */
const mostKept = 4 * 2 ** 20;
const kept = new WeakMap<Catalogue, Uint8Array>();

function wholeRowsOf(catalogue: Catalogue): Uint8Array | null {
	const before = kept.get(catalogue);
	if (before) return before;
	const width = catalogue.columns.length;
	const count = catalogue.dramas.length;
	if (count * width > mostKept) return null;
	const rows = new Uint8Array(count * width);
	for (let drama = 0; drama < count; drama++) catalogue.readRow(drama, rows, drama * width);
	kept.set(catalogue, rows);
	return rows;
}

/** What may be told at a rung of the facets along which one may step. */
interface Tellable {
	readonly facets: readonly TellableFacet[];
	/** The grade that each cell tells, or {@link untold}. */
	readonly grades: Uint8Array;
	/**
	 * What each cell adds to two numbers of three counts each, so many bits a count: how many dramas have at least grade 1, 2 and 3;
	 * at least 4 and 5, and any.
	 */
	readonly low: Uint32Array;
	readonly high: Uint32Array;
}

interface TellableFacet {
	readonly facet: Facet;
	readonly column: number;
	/** How naturally one asks for less of it, and for more. */
	readonly ease: { readonly less: number; readonly more: number };
}

const untold = 7;
/** So many bits hold a count: of no more dramas than a thousand. */
const countBits = 10;
const countMask = 2 ** countBits - 1;

const tellables = new WeakMap<Catalogue, Map<Rung, Tellable>>();

/** Made once for a catalogue and a rung. */
function tellableAt(rung: Rung, catalogue: Catalogue): Tellable {
	const known = tellables.get(catalogue) ?? new Map<Rung, Tellable>();
	tellables.set(catalogue, known);
	const made = known.get(rung) ?? makeTellable(rung, catalogue);
	known.set(rung, made);
	return made;
}

function makeTellable(rung: Rung, { vocabulary }: Catalogue): Tellable {
	const facets = vocabulary.facets.filter((facet) => rungOf(facet) <= rung && facet.family !== "ending");
	const [any] = facets;
	// Of a facet that may be named at the rung, what may not be told is what comes late, whichever it is.
	const grades = Uint8Array.from({ length: cellKinds }, (_, cell) =>
		any && mayNameCell(any, cell, rung) ? (gradeOf(cell) ?? untold) : untold,
	);
	const packed = (...least: readonly number[]): Uint32Array =>
		Uint32Array.from(grades, (grade) =>
			grade === untold ? 0 : least.reduce((sum, one, at) => sum + (grade >= one ? 1 << (at * countBits) : 0), 0),
		);
	return {
		facets: facets.map((facet) => {
			const often = vocabulary.record.critiques?.[facet.id]?.often ? oftenShare : 1;
			const { less, more } = familyShare[facet.family];
			return { facet, column: vocabulary.column(facet.id), ease: { less: less * often, more: more * often } };
		}),
		grades,
		low: packed(1, 2, 3),
		high: packed(4, 5, 0),
	};
}

/**
 * Both directions along each facet, where there are dramas to go to, the worthiest first; of equal ones the first facet's, and
 * more before less. All worths are found before any step is made.
 * @param shown how many of all, the first ones, are shown
 */
function* worthiestFirst(tellable: Tellable, all: Rows, shown: number): Generator<Step> {
	const { facets } = tellable;
	const starts = new Float64Array(facets.length);
	const worths = new Float64Array(facets.length * directions.length);
	const none = { low: new Uint32Array(all.width), high: new Uint32Array(all.width) };
	const first = countGrades(all, 0, shown, tellable, none);
	const whole = countGrades(all, shown, all.count, tellable, first);
	for (let at = 0; at < facets.length; at++) {
		const { column, ease } = facets[at] as TellableFacet;
		const knownFirst = atLeast(first, column, 0);
		const known = atLeast(whole, column, 0);
		if (knownFirst === 0 || known < leastKnown * all.count) continue;
		const spread = varianceOf(whole, column, known);
		if (spread < leastSpread) continue;
		const start = sumOf(first, column) / knownFirst;
		starts[at] = start;
		const [up, down] = [leastGain(start, 1), leastGain(start, -1)];
		if (up > 0) worths[2 * at] = ease.more * spread * worthOf(atLeast(whole, column, Math.ceil(start + up)), known);
		const above = atLeast(whole, column, Math.floor(start - down) + 1);
		if (down > 0) worths[2 * at + 1] = ease.less * spread * worthOf(known - above, known);
	}
	const places: number[] = [];
	for (let place = 0; place < worths.length; place++) if ((worths[place] as number) > 0) places.push(place);
	for (const place of byFalling(worths, places)) {
		const { facet, column } = facets[place >> 1] as TellableFacet;
		const step = directions[place & 1] as number;
		yield { facet, column, grades: tellable.grades, toward: facet.id, step, start: starts[place >> 1] as number };
	}
}

/** Places by the worth that is there, the highest first, of equal ones the first: of many, few are looked at. */
function* byFalling(worths: Float64Array, places: number[]): Generator<number> {
	while (places.length > 0) {
		let best = 0;
		for (let at = 1; at < places.length; at++) {
			if ((worths[places[at] as number] as number) > (worths[places[best] as number] as number)) best = at;
		}
		yield* places.splice(best, 1);
	}
}

const directions = [1, -1] as const;

/** A step that leaves half of those of whom it is known tells most. */
function worthOf(left: number, known: number): number {
	const share = left / known;
	return left >= leastLeft ? share * (1 - share) : 0;
}

/** How many dramas have at least each grade of each column, packed as {@link Tellable} says. */
interface PackedCounts {
	readonly low: Uint32Array;
	readonly high: Uint32Array;
}

/** Counts the grades of the dramas from one to another, a row after the other, beside those counted before. */
function countGrades(
	{ cells, starts }: Rows,
	from: number,
	to: number,
	tellable: Tellable,
	before: PackedCounts,
): PackedCounts {
	const [low, high] = [before.low.slice(), before.high.slice()];
	for (let row = from; row < to; row++) addRow(cells, starts[row] as number, tellable, low, high);
	return { low, high };
}

function addRow(cells: Uint8Array, start: number, tellable: Tellable, low: Uint32Array, high: Uint32Array): void {
	const { low: lower, high: higher } = tellable;
	for (let column = 0; column < low.length; column++) {
		const cell = cells[start + column] as number;
		low[column] = (low[column] as number) + (lower[cell] as number);
		high[column] = (high[column] as number) + (higher[cell] as number);
	}
}

/** Of how many dramas a column has at least a grade 0–5; of none more than 5. */
function atLeast({ low, high }: PackedCounts, column: number, grade: number): number {
	if (grade > 5) return 0;
	if (grade <= 0) return thirdOf(high[column] as number, 2);
	return grade < 4 ? thirdOf(low[column] as number, grade - 1) : thirdOf(high[column] as number, grade - 4);
}

/** The sum of a column's grades: each is as many as the grades from 1 on that it reaches. */
function sumOf({ low, high }: PackedCounts, column: number): number {
	const [lower, higher] = [low[column] as number, high[column] as number];
	return thirdOf(lower, 0) + thirdOf(lower, 1) + thirdOf(lower, 2) + thirdOf(higher, 0) + thirdOf(higher, 1);
}

/** The variance of a column's grades: the square of a grade is the sum of as many odd numbers. */
function varianceOf(counts: PackedCounts, column: number, known: number): number {
	const [lower, higher] = [counts.low[column] as number, counts.high[column] as number];
	const squares =
		thirdOf(lower, 0) + 3 * thirdOf(lower, 1) + 5 * thirdOf(lower, 2) + 7 * thirdOf(higher, 0) + 9 * thirdOf(higher, 1);
	return squares / known - (sumOf(counts, column) / known) ** 2;
}

function thirdOf(packed: number, place: number): number {
	return (packed >>> (place * countBits)) & countMask;
}

/** For each drama 1 where a step leads to it, -1 where the opposite one does, else 0. */
function sidesOf({ grades, column, start, step }: Step, { cells, starts, count }: Rows): Int8Array {
	const [there, back] = [leastGain(start, step), leastGain(start, -step)];
	const sides = new Int8Array(count);
	for (let row = 0; row < count; row++) {
		const grade = grades[cells[(starts[row] as number) + column] as number] as number;
		if (grade === untold) continue;
		const gained = (grade - start) * step;
		sides[row] = gained >= there ? 1 : -gained >= back ? -1 : 0;
	}
	return sides;
}

/** Whether somebody with that wish could want the step: not against what was asked, and not back to where one came from. */
function makesSense({ toward, step }: Step, { wants, avoids, limits, moves }: Query): boolean {
	if (isAsked(limits, toward)) return false;
	if (moves.some((move) => move.facet === toward && move.step * step < 0)) return false;
	return !isAsked(step > 0 ? avoids : wants, toward);
}

function isAsked(clauses: readonly Clause[], facet: string): boolean {
	return clauses.some((clause) => clause.facet === facet);
}

/** The first that make sense and are unlike each other. */
function chooseApart(steps: Iterable<Step>, dramas: Rows, makesSense: (step: Step) => boolean): Step[] {
	const chosen: { readonly step: Step; readonly sides: Int8Array }[] = [];
	for (const step of steps) {
		const ofFamily = chosen.filter((one) => one.step.facet.family === step.facet.family);
		if (ofFamily.length >= mostOfFamily || ofFamily.some((one) => one.step.toward === step.toward)) continue;
		if (!makesSense(step)) continue;
		const sides = sidesOf(step, dramas);
		if (!chosen.some((one) => isSame(one.sides, sides))) chosen.push({ step, sides });
		if (chosen.length === mostOffers) break;
	}
	return chosen.map(({ step }) => step);
}

function isSame(a: Int8Array, b: Int8Array): boolean {
	return overlap(a, 1, b, 1) > sameStep || overlap(a, 1, b, -1) > sameStep || overlap(a, -1, b, 1) > sameStep;
}

/** The shared part of one side of each step, 0–1. */
function overlap(a: Int8Array, sideOfA: number, b: Int8Array, sideOfB: number): number {
	let both = 0;
	let either = 0;
	for (let i = 0; i < a.length; i++) {
		const isInA = a[i] === sideOfA;
		const isInB = b[i] === sideOfB;
		if (isInA && isInB) both++;
		if (isInA || isInB) either++;
	}
	return either === 0 ? 0 : both / either;
}
