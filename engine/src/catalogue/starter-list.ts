import type { Bilingual } from "../vocabulary/facet.ts";

/** A list that the catalogue brings along, in both languages. */
export interface StarterListRecord {
	readonly slug: string;
	/** The day when its words last changed, such as 2026-11-23. */
	readonly written: string;
	readonly title: Bilingual;
	readonly introduction: Bilingual;
	/** In rank order. */
	readonly entries: readonly { readonly slug: string; readonly words: Bilingual }[];
	readonly closing: Bilingual;
}
