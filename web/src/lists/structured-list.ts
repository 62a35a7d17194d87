import { inLocale } from "../address/locale.ts";
import type { OpenList } from "./find-list.ts";

/**
 * A list as JSON-LD (schema.org ItemList), as the script element that its page carries. It tells names and ranks, nothing of
 * what the entries say.
 * @param description what is told of it, without spoilers
 * @param address of its page, whole
 */
export function structuredList(
	{ title, locale, entries }: Pick<OpenList, "title" | "locale" | "entries">,
	description: string,
	address: string,
): string {
	const { origin } = new URL(address);
	const json = JSON.stringify({
		"@context": "https://schema.org",
		"@type": "ItemList",
		...{ name: title, description, url: address, inLanguage: locale },
		itemListOrder: "https://schema.org/ItemListOrderAscending",
		numberOfItems: entries.length,
		itemListElement: entries.map(({ rank, title: name, slug }) => ({
			"@type": "ListItem",
			position: rank,
			name,
			...(slug === null ? {} : { url: origin + inLocale(`/drama/${slug}`, locale) }),
		})),
	}).replaceAll("<", "\\u003c");
	return `<script type="application/ld+json">${json}</script>`;
}
