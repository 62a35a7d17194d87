import type { Locale } from "goodcry";
import type { SuggestAnswer } from "../operations/suggest.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";

/** Suggestions as text, one a line: what is meant, then its slug or id. */
export function tellSuggestions({ suggestions }: SuggestAnswer, locale: Locale, page: Page): string {
	if (suggestions.length === 0) return phrase("noSuggestions", locale);
	return suggestions
		.map((one) =>
			one.kind === "drama"
				? `${page.strong(locale === "ko" ? one.hangul : one.title)} (${one.year})  ${page.faint(one.slug)}`
				: `${page.strong(one.label)}  ${page.faint(one.facet)}`,
		)
		.join("\n");
}
