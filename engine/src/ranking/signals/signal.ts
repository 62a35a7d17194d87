import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Query } from "../../query/query.ts";
import type { Weights } from "../weights.ts";

/** What a signal is about: a facet, or one of the things that are no facets. */
export type Subject =
	| { readonly facet: string }
	| { readonly like: string; readonly wanted: boolean }
	| { readonly person: string }
	| { readonly title: string; readonly exact: boolean }
	/** The words of the wish that each drama's own words hold. */
	| { readonly told: ReadonlyMap<number, readonly string[]> }
	| { readonly reach: true; readonly lesserKnown: boolean };

/** One additive part of the score: what it is about, and its value for each drama. */
export interface Signal {
	readonly subject: Subject;
	/** The most that it can add. */
	readonly best: number;
	/** The columns that the value is read from, where it is nothing but their sum: read together with those of other signals. */
	readonly columns?: readonly ColumnTable[];
	/** Adds the signal's value for every drama to the scores. */
	addTo(scores: Float32Array): void;
	/** The value for one drama; the same that {@link addTo} adds. */
	valueFor(drama: number): number;
}

/** What every signal is made from. */
export interface SignalInput {
	readonly query: Query;
	readonly catalogue: Catalogue;
	readonly weights: Weights;
}

/** A column with the worth of each cell. */
export interface ColumnTable {
	readonly column: Uint8Array;
	readonly table: Float32Array;
}

/** A signal that looks its value up by the cell of one column. */
export function columnSignal(subject: Subject, column: Uint8Array, table: Float32Array): Signal {
	const columns = [{ column, table }];
	return {
		subject,
		best: Math.max(0, ...table),
		columns,
		addTo: (scores) => addColumns(scores, columns),
		valueFor: (drama) => table[column[drama] as number] as number,
	};
}

/**
 * Adds what columns are worth to the scores, four columns a pass: a score is read and written once for four. Rounded after
 * each, so that it does not matter which are added together.
 */
export function addColumns(scores: Float32Array, columns: readonly ColumnTable[]): void {
	let at = 0;
	for (; at + 4 <= columns.length; at += 4) {
		const [a, b, c, d] = columns.slice(at, at + 4);
		if (a && b && c && d) addFour(scores, a, b, c, d);
	}
	for (const one of columns.slice(at)) addOne(scores, one);
}

function addFour(scores: Float32Array, a: ColumnTable, b: ColumnTable, c: ColumnTable, d: ColumnTable): void {
	const { column: columnA, table: tableA } = a;
	const { column: columnB, table: tableB } = b;
	const { column: columnC, table: tableC } = c;
	const { column: columnD, table: tableD } = d;
	for (let i = 0; i < scores.length; i++) {
		let score = Math.fround((scores[i] as number) + (tableA[columnA[i] as number] as number));
		score = Math.fround(score + (tableB[columnB[i] as number] as number));
		score = Math.fround(score + (tableC[columnC[i] as number] as number));
		scores[i] = score + (tableD[columnD[i] as number] as number);
	}
}

function addOne(scores: Float32Array, { column, table }: ColumnTable): void {
	for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + (table[column[i] as number] as number);
}
