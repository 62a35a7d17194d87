import type { DramaList, Locale } from "goodcry";

/** What an outside catalogue calls a drama, where a file says so. */
export interface OutsideIds {
	readonly imdb?: string;
	readonly tmdb?: string;
	readonly mdl?: string;
}

/** An entry as a file has it, before it is linked to the catalogue. */
export interface ReadEntry {
	/** The line where it begins; in JSON its number among the entries, from 1. */
	readonly row: number;
	/** As the file numbers it; null when it does not. */
	readonly rank: number | null;
	readonly slug: string | null;
	readonly title: string;
	readonly year: number | null;
	/** Markdown. */
	readonly words: string;
	readonly ids?: OutsideIds;
}

/** What cannot be read of a file, and why. */
export interface Problem {
	/** The line where it begins; in JSON the number of the entry, from 1. */
	readonly row: number;
	/** One sentence. */
	readonly reason: string;
}

/** A file's list as far as it could be read. */
export interface Reading extends Omit<DramaList, "entries" | "locale"> {
	/** Null when the file does not say. */
	readonly locale: Locale | null;
	/** In the order of the file. */
	readonly entries: readonly ReadEntry[];
	/** Empty when all was read. */
	readonly problems: readonly Problem[];
}

/** What a format needs to know besides the list that it writes. */
export interface WriteContext {
	/** Where the site stands, without a slash at the end, such as https://goodcry.example. */
	readonly site: string;
	/** The list's own page, or that of the site. */
	readonly address: string;
	/** When the list was last changed. */
	readonly updated: Date;
}

/** A reading of nothing, to be filled. */
export const emptyReading: Reading = {
	title: "",
	locale: null,
	introduction: "",
	entries: [],
	closing: "",
	problems: [],
};
