import type { Span } from "../query/query.ts";

/** A line that may open an entry. */
export interface Candidate {
	/** Lines of one look belong together: the marks, and whether there is a number. */
	readonly look: string;
	/** What speaks for such a look when all else is equal, 0–1. */
	readonly trust: number;
	readonly number: number | null;
	readonly isTied: boolean;
	/** What it says, as written. */
	readonly heading: string;
	/** Where that stands in the text. */
	readonly headingSpan: Span;
	/** From the line's start to where the entry's own words begin, at the latest. */
	readonly span: Span;
	/** Whether a name in it is a title of the catalogue. */
	readonly isKnown: boolean;
	/** Of a table: the row's other cells, with what stands over them. */
	readonly cells?: readonly { readonly label: string; readonly text: string }[];
	readonly year?: number;
}
