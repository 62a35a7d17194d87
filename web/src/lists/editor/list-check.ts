/** A sentence of a list that spoils. */
export interface SpoilingQuote {
	/** Where it stands: the title of the entry, or which of the list's own texts. */
	readonly under: { readonly title: string } | "introduction" | "closing";
	readonly quote: string;
}

/** What only whoever writes a list is told of it. */
export interface ListCheck {
	readonly spoils: readonly SpoilingQuote[];
	/** How many of its dramas end badly. */
	readonly endBadly: number;
	/** How many break a limit of whoever looks. */
	readonly broken: number;
}
