import type { Engine, Locale } from "goodcry";
import type { ReadArticleAnswer } from "../operations/read-article.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";
import { wrap } from "./width.ts";

const mostClaims = 6;

/** An article's entries as text: rank, title, drama, and what the article claims most clearly. */
export function tellArticle({ title, entries }: ReadArticleAnswer, engine: Engine, locale: Locale, page: Page): string {
	if (entries.length === 0) return phrase("noEntries", locale);
	const told = entries.map(({ rank, title: name, slug, alternatives, facets }) => {
		const unknown = `${phrase("unknownDrama", locale)}${alternatives.length > 0 ? ` (${alternatives.join(", ")}?)` : ""}`;
		const link = slug === null ? page.care(unknown) : page.faint(`→ ${slug}`);
		const claims = facets
			.slice(0, mostClaims)
			.map(({ facet, grade }) => `${engine.vocabulary.facet(facet).label[locale]} ${grade}`);
		const head = `${`${rank}.`.padStart(3)} ${page.strong(name)} ${link}`;
		return claims.length > 0 ? `${head}\n${wrap(claims.join(", "), page.width, "    ")}` : head;
	});
	return [...(title ? [page.strong(title)] : []), ...told].join("\n");
}
