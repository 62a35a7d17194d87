import type { Engine, Locale } from "goodcry";
import type { ReadArticleAnswer } from "../operations/read-article.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";
import { wrap } from "./width.ts";

const mostClaims = 6;
const indent = "    ";

/** An article's entries as text: rank, title, drama, what the article claims most clearly, and how many of its sentences spoil. */
export function tellArticle(answer: ReadArticleAnswer, engine: Engine, locale: Locale, page: Page): string {
	const { title, entries, mentions } = answer;
	if (entries.length === 0) return phrase("noEntries", locale);
	const told = entries.map((entry) => tellEntry(entry, engine, locale, page));
	const also = mentions.map((mention) => `${mention.title} → ${mention.slug}`).join(", ");
	return [
		...(title ? [page.strong(title)] : []),
		...told,
		...(also ? [wrap(`${phrase("alsoNamed", locale)}: ${also}`, page.width, "")] : []),
	].join("\n");
}

type Entry = ReadArticleAnswer["entries"][number];

function tellEntry(entry: Entry, engine: Engine, locale: Locale, page: Page): string {
	const { rank, title, year, slug, status, reason, alternatives, facets, spoils } = entry;
	const written = year === null ? title : `${title} (${year})`;
	const link = status === "matched" ? page.faint(`→ ${slug}`) : page.care(phrase(status, locale));
	const claims = facets.slice(0, mostClaims).map(({ facet, grade, stands }) => {
		const label = engine.vocabulary.facet(facet).label[locale];
		return `${label} ${grade}${stands === "differs" ? ` (${phrase("differs", locale)})` : ""}`;
	});
	const perhaps = alternatives.map((one) => `${locale === "ko" ? one.hangul : one.title} (${one.year}) → ${one.slug}`);
	return [
		`${`${rank}.`.padStart(3)} ${page.strong(written)} ${link}`,
		...(status === "matched" ? [] : [wrap(reason, page.width, indent)]),
		...(status === "matched" ? [] : perhaps.map((one) => `${indent}? ${one}`)),
		...(claims.length > 0 ? [wrap(claims.join(", "), page.width, indent)] : []),
		...(spoils.length > 0 ? [page.care(`${indent}${saySpoils(spoils.length, locale)}`)] : []),
	].join("\n");
}

function saySpoils(count: number, locale: Locale): string {
	if (locale === "ko") return `스포일러가 되는 문장 ${count}개`;
	return count === 1 ? "one sentence spoils" : `${count} sentences spoil`;
}
