import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Move, Query } from "../query/query.ts";
import { cellKinds, gradeOf, isLate } from "../vocabulary/cell.ts";
import { rungOf } from "./secrecy.ts";

/** The grade from which a move starts where nothing is known: "in the background". */
const unknownStart = 2;

/**
 * The grade from which a move starts, 0–5: the mean of the dramas that it names, else of those that the wish likens. Null when
 * there are none. A late turn counts as unknown, so that where a step leads does not tell one.
 */
export function startOf(move: Move, query: Query, catalogue: Catalogue): number | null {
	const { facet } = move;
	const dramas = startsOf(move, query)
		.map((slug) => catalogue.indexOf(slug))
		.filter((index) => index >= 0);
	if (dramas.length === 0) return null;
	const isSecret = rungOf(catalogue.vocabulary.facet(facet)) > 0;
	const grades = dramas.map((drama) => {
		const cell = catalogue.cell(drama, facet);
		return isSecret || isLate(cell) ? unknownStart : (gradeOf(cell) ?? unknownStart);
	});
	return grades.reduce<number>((sum, grade) => sum + grade, 0) / grades.length;
}

/** The slugs of the dramas that a move starts from. */
export function startsOf({ from }: Move, query: Query): readonly string[] {
	return from ?? query.like.filter(({ weight }) => weight > 0).map(({ slug }) => slug);
}

/**
 * How far a drama must lie from the start to have taken a step, in grades: half a grade less than the step, so that of a mean
 * the next whole grade counts, and never more than there is room for.
 */
export function leastGain(start: number, step: number): number {
	return Math.min(Math.abs(step) - 0.5, step > 0 ? 5 - start : start);
}

/** Takes out what has not taken a step that is asked for, by one byte a drama; an unknown grade has not. */
export function holdToMoves(query: Query, catalogue: Catalogue, allowed: Uint8Array): void {
	for (const move of query.moves) {
		const start = startOf(move, query, catalogue);
		if (start === null) continue;
		const column = catalogue.columns[catalogue.vocabulary.column(move.facet)] as Uint8Array;
		const least = leastGain(start, move.step);
		const hasMoved = Uint8Array.from({ length: cellKinds }, (_, cell) => {
			const grade = gradeOf(cell);
			return grade !== null && (grade - start) * Math.sign(move.step) >= least ? 1 : 0;
		});
		for (let i = 0; i < allowed.length; i++) {
			if (hasMoved[column[i] as number] === 0) allowed[i] = 0;
		}
	}
}
