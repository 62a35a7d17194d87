import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Query } from "../query/query.ts";
import { leastGain } from "../ranking/movement.ts";
import type { Ranking } from "../ranking/rank.ts";
import { mayNameCell, rungOf } from "../ranking/secrecy.ts";
import { cellKinds, gradeOf } from "../vocabulary/cell.ts";
import type { Facet, Family, Locale, Rung } from "../vocabulary/facet.ts";
import type { Critique } from "./critique.ts";
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
	readonly grades: Tellable;
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
	const chosen = chooseApart(worthiestFirst(tellable, all, shown.length), all, (step) => makesSense(step, query));
	return chosen.map(({ grades: { facet }, toward, step }) => ({
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
	return { count, starts, cells: whole ?? room };
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

/** What may be told of one facet: the grade of a cell is `table[cell]`, or {@link untold}. */
interface Tellable {
	readonly facet: Facet;
	readonly column: number;
	readonly table: Uint8Array;
	/** How naturally one asks for less of it, and for more. */
	readonly ease: { readonly less: number; readonly more: number };
}

const untold = 7;

const tellables = new WeakMap<Catalogue, Map<Rung, readonly Tellable[]>>();

/** Every facet along which one may step, made once for a catalogue and a rung. */
function tellableAt(rung: Rung, catalogue: Catalogue): readonly Tellable[] {
	const known = tellables.get(catalogue) ?? new Map<Rung, readonly Tellable[]>();
	tellables.set(catalogue, known);
	const made = known.get(rung) ?? catalogue.vocabulary.facets.flatMap((facet) => tellableOf(facet, catalogue, rung));
	known.set(rung, made);
	return made;
}

function tellableOf(facet: Facet, catalogue: Catalogue, rung: Rung): Tellable[] {
	if (rungOf(facet) > rung || facet.family === "ending") return [];
	const table = new Uint8Array(cellKinds).fill(untold);
	for (let cell = 0; cell < cellKinds; cell++) {
		if (mayNameCell(facet, cell, rung)) table[cell] = gradeOf(cell) ?? untold;
	}
	const column = catalogue.vocabulary.column(facet.id);
	const often = catalogue.vocabulary.record.critiques?.[facet.id]?.often ? oftenShare : 1;
	const { less, more } = familyShare[facet.family];
	return [{ facet, column, table, ease: { less: less * often, more: more * often } }];
}

/**
 * Both directions along each facet, where there are dramas to go to, the worthiest first; of equal ones the first facet's, and
 * more before less. All worths are found before any step is made, of which few are looked at.
 * @param shown how many of all, the first ones, are shown
 */
function* worthiestFirst(tellable: readonly Tellable[], all: Rows, shown: number): Generator<Step> {
	const starts = new Float64Array(tellable.length);
	const worths = new Float64Array(tellable.length * directions.length);
	const counts = new Uint32Array(untold + 1);
	for (let at = 0; at < tellable.length; at++) {
		const grades = tellable[at] as Tellable;
		countGrades(all, shown, grades, counts);
		const knownFirst = sumFrom(counts, 0);
		if (knownFirst === 0) continue;
		const start = meanOf(counts, knownFirst);
		starts[at] = start;
		countGrades(all, all.count, grades, counts);
		const known = sumFrom(counts, 0);
		if (known < leastKnown * all.count) continue;
		const spread = varianceOf(counts, known);
		if (spread < leastSpread) continue;
		const above = sumFrom(counts, Math.ceil(start + leastGain(start, 1)));
		const below = known - sumFrom(counts, Math.floor(start - leastGain(start, -1)) + 1);
		if (leastGain(start, 1) > 0) worths[2 * at] = grades.ease.more * spread * worthOf(above, known);
		if (leastGain(start, -1) > 0) worths[2 * at + 1] = grades.ease.less * spread * worthOf(below, known);
	}
	for (;;) {
		let best = 0;
		for (let at = 1; at < worths.length; at++) if ((worths[at] as number) > (worths[best] as number)) best = at;
		if (!((worths[best] as number) > 0)) return;
		worths[best] = 0;
		const grades = tellable[best >> 1] as Tellable;
		const step = directions[best & 1] as number;
		yield { grades, toward: grades.facet.id, step, start: starts[best >> 1] as number };
	}
}

const directions = [1, -1] as const;

/** A step that leaves half of those of whom it is known tells most. */
function worthOf(left: number, known: number): number {
	const share = left / known;
	return left >= leastLeft ? share * (1 - share) : 0;
}

/** How many of the first dramas have each grade 0–5, and at {@link untold} of how many it may not be told. */
function countGrades({ cells, starts }: Rows, first: number, { column, table }: Tellable, counts: Uint32Array): void {
	counts.fill(0);
	for (let row = 0; row < first; row++) {
		const grade = table[cells[(starts[row] as number) + column] as number] as number;
		counts[grade] = (counts[grade] as number) + 1;
	}
}

function sumFrom(counts: Uint32Array, grade: number): number {
	let sum = 0;
	for (let i = grade; i < untold; i++) sum += counts[i] as number;
	return sum;
}

function meanOf(counts: Uint32Array, known: number): number {
	let sum = 0;
	for (let grade = 1; grade < untold; grade++) sum += grade * (counts[grade] as number);
	return sum / known;
}

function varianceOf(counts: Uint32Array, known: number): number {
	const mean = meanOf(counts, known);
	let squares = 0;
	for (let grade = 0; grade < untold; grade++) {
		const apart = grade - mean;
		squares += (counts[grade] as number) * (apart * apart);
	}
	return squares / known;
}

/** For each drama 1 where a step leads to it, -1 where the opposite one does, else 0. */
function sidesOf({ grades: { column, table }, start, step }: Step, { cells, starts, count }: Rows): Int8Array {
	const [there, back] = [leastGain(start, step), leastGain(start, -step)];
	const sides = new Int8Array(count);
	for (let row = 0; row < count; row++) {
		const grade = table[cells[(starts[row] as number) + column] as number] as number;
		if (grade === untold) continue;
		const gained = (grade - start) * step;
		sides[row] = gained >= there ? 1 : -gained >= back ? -1 : 0;
	}
	return sides;
}

/** Whether somebody with that wish could want the step: not against what was asked, and not back to where one came from. */
function makesSense({ toward, step }: Step, { wants, avoids, limits, moves }: Query): boolean {
	const names = (clauses: readonly { readonly facet: string }[]) => clauses.some((clause) => clause.facet === toward);
	if (names(limits)) return false;
	if (moves.some((move) => move.facet === toward && move.step * step < 0)) return false;
	return step > 0 ? !names(avoids) : !names(wants);
}

/** The first that make sense and are unlike each other. */
function chooseApart(steps: Iterable<Step>, dramas: Rows, makesSense: (step: Step) => boolean): Step[] {
	const chosen: { readonly step: Step; readonly sides: Int8Array }[] = [];
	for (const step of steps) {
		const ofFamily = chosen.filter((one) => one.step.grades.facet.family === step.grades.facet.family);
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
