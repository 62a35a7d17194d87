import type { Locale } from "goodcry";
import type { SuggestAnswer } from "../operations/suggest.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";

/** Suggestions as text, one a line: what is meant, then its slug or ids. */
export function tellSuggestions({ suggestions }: SuggestAnswer, locale: Locale, page: Page): string {
	if (suggestions.length === 0) return phrase("noSuggestions", locale);
	return suggestions
		.map((one) => {
			if (one.kind === "words") return `${page.strong(one.words)}  ${page.faint(one.facets.join(" "))}`;
			return one.kind === "drama"
				? `${page.strong(locale === "ko" ? one.hangul : one.title)} (${one.year})  ${page.faint(one.slug)}`
				: `${page.strong(one.label)}  ${page.faint(one.facet)}`;
		})
		.join("\n");
}
