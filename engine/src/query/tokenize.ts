import type { Span } from "./query.ts";
import { stem } from "./stem.ts";

/** A word or mark of the text. */
export interface Token {
	readonly kind: "latin" | "hangul" | "number" | "mark";
	/** As written. */
	readonly text: string;
	/** Lower-cased, composed, without accents, apostrophes made plain. */
	readonly norm: string;
	/** The stem of a Latin word; otherwise the same as `norm`. */
	readonly stem: string;
	readonly span: Span;
}

/** Longer texts are cut: a wish is a sentence, not a book. Articles are read entry by entry. */
export const longestText = 100_000;

const pattern =
	/(?<latin>[\p{Script=Latin}](?:[\p{Script=Latin}\p{M}\d]|['’](?=\p{Script=Latin}))*)|(?<hangul>[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+)|(?<number>\d+(?:s\b)?)|(?<mark>[^\s])/gu;

/** Splits text into words and marks in one pass; linear in its length. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (const match of text.slice(0, longestText).matchAll(pattern)) {
		const groups = match.groups ?? {};
		const kind = groups.latin ? "latin" : groups.hangul ? "hangul" : groups.number ? "number" : "mark";
		const norm = normalizeWord(match[0]);
		tokens.push({
			kind,
			text: match[0],
			norm,
			stem: kind === "latin" ? stem(norm) : norm,
			span: [match.index, match.index + match[0].length],
		});
	}
	return tokens;
}

/** Lower case, no accents, plain apostrophes, Hangul composed. */
export function normalizeWord(word: string): string {
	const lower = word.toLowerCase().replace(/’/g, "'");
	if (/^[\x20-\x7e]*$/.test(lower)) return lower;
	return lower
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.normalize("NFC");
}
