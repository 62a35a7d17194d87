import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { ColumnTable } from "../../columns/column-room.ts";
import { addColumns } from "../../columns/column-table.ts";
import type { Query } from "../../query/query.ts";
import type { Weights } from "../weights.ts";

/** What a signal is about: a facet, or one of the things that are no facets. */
export type Subject =
	| { readonly facet: string }
	/** A step that is asked for, from the mean of some dramas. */
	| { readonly facet: string; readonly step: number; readonly from: readonly string[] }
	/** What usually comes with what is wanted; tells which facets of a drama speak for it, the strongest first. */
	| { readonly kindred: (drama: number) => readonly string[] }
	| { readonly like: string; readonly wanted: boolean }
	| { readonly person: string }
	| { readonly title: string; readonly exact: boolean }
	/** The words of the wish that a drama's own words hold. */
	| { readonly told: (drama: number) => readonly string[] }
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

/** A signal that looks its value up by the cell of one column. */
export function columnSignal(subject: Subject, column: Uint8Array, table: Float32Array): Signal {
	const columns = [{ column, table }];
	return {
		subject,
		best: table.reduce((best, worth) => Math.max(best, worth), 0),
		columns,
		addTo: (scores) => addColumns(scores, columns),
		valueFor: (drama) => table[column[drama] as number] as number,
	};
}
