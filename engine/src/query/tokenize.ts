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

const latinWord = /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d]|['’](?=\p{Script=Latin}))*/gu;
const hangulWord = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]+/gu;
const pattern = new RegExp(`${latinWord.source}|${hangulWord.source}|\\d+(?:s\\b)?|[^\\s]`, "gu");

/** Whether a text holds any Hangul: syllables or single letters. */
export const hasHangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** Splits text into words and marks in one pass; linear in its length. */
export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	for (const { 0: written, index } of text.slice(0, longestText).matchAll(pattern)) {
		tokens.push({ ...wordOf(written), text: written, span: [index, index + written.length] });
	}
	return tokens;
}

/** A token without its place. */
type Word = Pick<Token, "kind" | "norm" | "stem">;

/** The words and numbers of a short text, without marks and places: for thousands of phrases. */
export function writtenTokens(text: string): Word[] {
	return (text.match(pattern) ?? []).map(wordOf).filter(({ kind }) => kind !== "mark");
}

function wordOf(written: string): Word {
	const kind = kindOf(written);
	const norm = normalizeWord(written);
	return { kind, norm, stem: kind === "latin" ? stem(norm) : norm };
}

/** The words of one script as {@link tokenize} would find them, as written, without kinds and places: for whole books of text. */
export function wordsAsWritten(text: string, script: "latin" | "hangul"): readonly string[] {
	return text.slice(0, longestText).match(script === "latin" ? latinWord : hangulWord) ?? [];
}

/** What a match of the pattern is; its first character tells. */
function kindOf(written: string): Token["kind"] {
	const code = written.charCodeAt(0);
	if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "latin";
	if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff) || (code >= 0x3130 && code <= 0x318f))
		return "hangul";
	if (code < 128) return code >= 48 && code <= 57 ? "number" : "mark";
	return /^\p{Script=Latin}/u.test(written) ? "latin" : "mark";
}

/** Lower case, no accents, plain apostrophes, Hangul composed. */
export function normalizeWord(word: string): string {
	const lower = word.toLowerCase().replace(/’/g, "'");
	if (/^[\x20-\x7e\uac00-\ud7a3]*$/.test(lower)) return lower;
	return lower
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.normalize("NFC");
}
