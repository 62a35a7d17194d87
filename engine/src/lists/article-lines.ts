import type { Span } from "../query/query.ts";

/** A line of the text that holds something, without its line break. */
export interface Line {
	readonly text: string;
	readonly span: Span;
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): Line[] {
	return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
		text: match[0],
		span: [match.index, match.index + match[0].length],
	}));
}
