import type { Catalogue } from "../catalogue/catalogue.ts";
import type { StarterListRecord } from "../catalogue/starter-list.ts";
import type { Locale } from "../vocabulary/facet.ts";
import type { DramaList } from "./list.ts";

/** A starter list in one language, its dramas under the names that they have there. */
export function starterListIn(list: StarterListRecord, locale: Locale, catalogue: Catalogue): DramaList {
	const { title, introduction, entries, closing } = list;
	return {
		title: title[locale],
		locale,
		introduction: introduction[locale],
		entries: entries.flatMap(({ slug, words }) => {
			const drama = catalogue.dramas[catalogue.indexOf(slug)];
			if (!drama) return [];
			return [{ slug, title: locale === "ko" ? drama.hangul : drama.title, year: drama.year, words: words[locale] }];
		}),
		closing: closing[locale],
	};
}
