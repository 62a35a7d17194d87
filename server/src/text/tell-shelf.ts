import type { Locale } from "goodcry";
import type { BrowseDramasAnswer } from "../operations/browse-dramas.ts";
import type { Page } from "./page.ts";
import { phrase, sayWithheld } from "./phrases.ts";
import { tellFacts, tellHead } from "./tell-card.ts";
import { wrap } from "./width.ts";

const indent = "   ";

/** A page of the shelf as text: each drama in three lines, what is most frequent among all of them, and the counts. */
export function tellShelf(
	{ results, total, withheld, counts }: BrowseDramasAnswer,
	offset: number,
	locale: Locale,
	page: Page,
): string {
	if (results.length === 0) return `${phrase("none", locale)}\n${sayWithheld(withheld, total, locale)}`;
	const cards = results.map((card, index) =>
		[
			tellHead(card, `${offset + index + 1}. `.padStart(indent.length), "", page),
			tellFacts(card, locale, indent, page),
			wrap(card.premise, page.width, indent),
			page.faint(`${indent}${card.slug}`),
		].join("\n"),
	);
	const frequent = counts.facets.map(({ label, dramas }) => `${label} ${dramas}`).join(" · ");
	const foot = [
		...(frequent === ""
			? []
			: [wrap(`${page.faint(`${phrase("among", locale)}:`)} ${frequent}`, page.width, indent, "")]),
		page.faint(sayWithheld(withheld, total, locale)),
	];
	return [...cards, foot.join("\n")].join("\n\n");
}
