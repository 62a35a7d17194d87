import type { Locale } from "goodcry";
import { inLocale } from "../address/locale.ts";

interface ShelfFacts {
	readonly name: string;
	readonly description: string;
	/** Of the page, whole. */
	readonly address: string;
	readonly total: number;
	/** The place of the first that is shown, from 1. */
	readonly first: number;
	readonly dramas: readonly { readonly slug: string; readonly name: string }[];
}

/** A page of the shelf as JSON-LD (schema.org CollectionPage with an ItemList), as the script element that the page carries. */
export function structuredShelf(
	{ name, description, address, total, first, dramas }: ShelfFacts,
	locale: Locale,
): string {
	const { origin } = new URL(address);
	const json = JSON.stringify({
		"@context": "https://schema.org",
		"@type": "CollectionPage",
		...{ name, description, url: address, inLanguage: locale },
		mainEntity: {
			"@type": "ItemList",
			numberOfItems: total,
			itemListElement: dramas.map((drama, index) => ({
				"@type": "ListItem",
				position: first + index,
				name: drama.name,
				url: origin + inLocale(`/drama/${drama.slug}`, locale),
			})),
		},
	}).replaceAll("<", "\\u003c");
	return `<script type="application/ld+json">${json}</script>`;
}
