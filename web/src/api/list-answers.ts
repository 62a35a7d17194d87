import type { DramaList, ListEntry, Locale } from "goodcry";

/** An entry as the API tells it. */
export interface RankedEntry extends ListEntry {
	readonly rank: number;
}

/** An entry of a list that is kept. */
export interface KeptEntry extends RankedEntry {
	/** Stays with it wherever it moves. */
	readonly id: string;
}

/** A list that is kept, as every operation on it tells it. */
export interface KeptList extends DramaList {
	readonly slug: string;
	readonly version: number;
	readonly state: "private" | "published";
	readonly entries: readonly KeptEntry[];
	/** How many copies people have made of it. */
	readonly kept: number;
	readonly updatedAt: string;
	readonly publishedAt: string | null;
}

/** A list that the catalogue brings along. */
export interface StarterList extends DramaList {
	readonly slug: string;
	/** The day when its words last changed, such as 2026-11-23. */
	readonly written: string;
	readonly entries: readonly RankedEntry[];
}

/** A published list on the shelf. */
export interface ListCard {
	readonly slug: string;
	readonly title: string;
	readonly locale: Locale;
	/** The beginning of it, as Markdown. */
	readonly introduction: string;
	readonly entryCount: number;
	/** The slugs of its first dramas. */
	readonly firstDramas: readonly string[];
	readonly kept: number;
	readonly updatedAt: string;
	readonly publishedAt: string;
}

interface OneList {
	readonly list: KeptList;
}

interface NewList extends OneList {
	readonly secret: string;
}

/** The sentences of a list's own words that tell a late turn or an ending, as the list writes them. */
export interface ListSpoils {
	readonly introduction: readonly string[];
	/** For each entry, in rank order. */
	readonly entries: readonly (readonly string[])[];
	readonly closing: readonly string[];
}

/** What the operations on lists answer. */
export interface ListAnswers {
	readonly "starter-lists": { readonly lists: readonly StarterList[] };
	readonly "browse-lists": { readonly lists: readonly ListCard[]; readonly next: string | null };
	readonly "export-list": { readonly mediaType: string; readonly filename: string; readonly content: string };
	readonly "import-list": { readonly list: DramaList };
	readonly "read-list": OneList & { readonly isYours: boolean; readonly spoils: ListSpoils };
	readonly "check-list": { readonly spoils: ListSpoils };
	readonly "create-list": NewList & { readonly isNew: boolean };
	readonly "duplicate-list": NewList;
	readonly "update-list": OneList;
	readonly "change-list": OneList;
	readonly "undo-list": OneList;
	readonly "publish-list": OneList;
	readonly "unpublish-list": OneList;
	readonly "delete-list": { readonly slug: string; readonly undoUntil: string };
}
