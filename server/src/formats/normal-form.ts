import type { DramaList, ListEntry } from "goodcry";

/** The first and the last year that an entry may have. */
export const years = { first: 1900, last: 2200 } as const;

/**
 * What a list looks like after it has been out and in again, whatever the format: text in NFC without control characters, lines
 * that end in a line feed, titles on one line with single spaces, words without white space around them, years between
 * 1900 and 2200 or none.
 */
export function normalList(list: DramaList): DramaList {
	return {
		title: normalTitle(list.title),
		locale: list.locale,
		introduction: normalWords(list.introduction),
		entries: list.entries.map(normalEntry),
		closing: normalWords(list.closing),
	};
}

function normalEntry({ slug, title, year, words }: ListEntry): ListEntry {
	return { slug, title: normalTitle(title), year: normalYear(year), words: normalWords(words) };
}

/** A title on one line, in NFC. */
export function normalTitle(text: string): string {
	return writable(text.replace(/\s/g, " ")).normalize("NFC").replace(/ +/g, " ").trim();
}

/** Markdown in NFC, with line feeds, without white space around it. */
function normalWords(text: string): string {
	return writable(text.replace(/\r\n?/g, "\n")).normalize("NFC").trim();
}

/** A year that a drama can have, or null. */
function normalYear(year: number | null): number | null {
	return year !== null && Number.isInteger(year) && year >= years.first && year <= years.last ? year : null;
}

/** Without what XML 1.0 cannot carry, controls that nobody sees, and halves of characters. */
function writable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
	return text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, "");
}
