/** What only whoever writes a list is told of it. */
export interface ListCheck {
	/** Sentences of the list that spoil, with the entry under which they stand. */
	readonly spoils: readonly { readonly title: string; readonly quote: string }[];
	/** How many of its dramas end badly. */
	readonly endBadly: number;
	/** How many break a limit of whoever looks. */
	readonly broken: number;
}
