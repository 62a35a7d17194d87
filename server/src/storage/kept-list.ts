import type { DramaList, KeptEntry } from "goodcry";

/** What a list says; its entries keep their ids from version to version. */
export interface KeptContent extends DramaList {
	readonly entries: readonly KeptEntry[];
}

/** A list as it is kept. */
export interface KeptList {
	/** Its name in addresses; it never changes. */
	readonly slug: string;
	/** SHA-256 of the secret; never shown. */
	readonly secretHash: string;
	/** 1 at first, one more with each change of the content. */
	readonly version: number;
	/** The version that an undo brings back; null when there is none. */
	readonly before: number | null;
	readonly content: KeptContent;
	readonly state: "private" | "published";
	/** A fingerprint of the article that it came from. */
	readonly source: string | null;
	/** How many copies people have made of it. */
	readonly kept: number;
	readonly createdAt: string;
	/** When the content last changed. */
	readonly updatedAt: string;
	/** When it was first published; null while it never was. */
	readonly publishedAt: string | null;
	/** When it was deleted; a month later it is gone for good. */
	readonly deletedAt: string | null;
}

/** What a change makes of a list; what is left out stays. */
export interface ListChange {
	/** The new content: saved as a new version when it differs. */
	readonly content?: KeptContent;
	/** The version that an undo of this change brings back; by default the one before it. */
	readonly before?: number | null;
	readonly state?: KeptList["state"];
	readonly isDeleted?: boolean;
	/** One more copy was made. */
	readonly isCopied?: boolean;
}

/** A list as a shelf shows it. */
export interface ListCard {
	readonly slug: string;
	readonly title: string;
	readonly locale: DramaList["locale"];
	readonly introduction: string;
	readonly entryCount: number;
	/** The slugs of the first dramas that the catalogue has, at most four. */
	readonly firstDramas: readonly string[];
	/** The slugs of all its dramas that the catalogue has, in rank order. */
	readonly dramas: readonly string[];
	readonly kept: number;
	readonly updatedAt: string;
	readonly publishedAt: string;
}

/** How a shelf of lists is ordered. */
export type ListOrder = "newest" | "most-kept";
