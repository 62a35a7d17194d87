import type { Locale } from "../vocabulary/facet.ts";

/** One drama of a list. Its rank is its place: the first entry has rank 1. */
export interface ListEntry {
	/** The drama; null when the catalogue has none of that name. */
	readonly slug: string | null;
	/** As the list writes it. */
	readonly title: string;
	readonly year: number | null;
	/** What the list says of it, as Markdown; empty when it says nothing. */
	readonly words: string;
}

/** Ranked dramas with words: what is written, kept, sent out and read back in. */
export interface DramaList {
	readonly title: string;
	/** The language of its words. */
	readonly locale: Locale;
	/** What stands before the first entry, as Markdown; may be empty. */
	readonly introduction: string;
	/** In rank order, the first is rank 1. */
	readonly entries: readonly ListEntry[];
	/** What stands behind the last entry, as Markdown; may be empty. */
	readonly closing: string;
}
