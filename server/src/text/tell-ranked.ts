import type { Lift, Locale, Reason } from "goodcry";
import type { Page } from "./page.ts";
import { phrase, sayLift, sayWithheld } from "./phrases.ts";
import { type CardFacts, tellFacts, tellHead } from "./tell-card.ts";
import { wrap } from "./width.ts";

interface RankedAnswer {
	readonly results: readonly RankedCard[];
	readonly withheld: { readonly count: number; readonly unknown: number };
	readonly total: number;
	readonly critiques: readonly { readonly label: string }[];
	readonly lifts: readonly Lift[];
}

interface RankedCard extends CardFacts {
	readonly slug: string;
	readonly premise: string;
	readonly fit: number;
	readonly reasons: readonly Reason[];
	readonly cautions: readonly Reason[];
	readonly counter: { readonly text: string } | null;
	readonly gentler: { readonly text: string } | null;
}

const mostReasons = 3;
const indent = "   ";

/**
 * Ranked dramas as text: for each its premise, its best reasons, what speaks most against it, the first thing to know
 * beforehand and what to turn to instead; and which steps lead on from here.
 */
export function tellRanked(
	{ results, withheld, total, critiques, lifts }: RankedAnswer,
	locale: Locale,
	page: Page,
): string {
	if (results.length === 0) {
		const ways = lifts.map((lift) => `${indent}${sayLift(lift, locale)}`);
		return [phrase("none", locale), ...ways, sayWithheld(withheld, total, locale)].join("\n");
	}
	const cards = results.map((card, index) => tellResult(card, index + 1, locale, page));
	const labels = critiques.map(({ label }) => label).join(" · ");
	const steps =
		labels === "" ? [] : [wrap(`${page.faint(`${phrase("steps", locale)}:`)} ${labels}`, page.width, indent, "")];
	return [...cards, [...steps, page.faint(sayWithheld(withheld, total, locale))].join("\n")].join("\n\n");
}

function tellResult(card: RankedCard, rank: number, locale: Locale, page: Page): string {
	const fit = `${phrase("fit", locale)} ${card.fit}`;
	const line = (sign: string, text: string) => wrap(text, page.width, `${indent}  `, `${indent}${sign} `);
	return [
		tellHead(card, `${rank}. `.padStart(indent.length), page.faint(fit), page),
		tellFacts(card, locale, indent, page),
		wrap(card.premise, page.width, indent),
		...card.reasons.slice(0, mostReasons).map(({ text }) => line(page.good("+"), text)),
		...(card.counter ? [line(page.care("−"), card.counter.text)] : []),
		...card.cautions
			.filter(({ text }) => text !== card.counter?.text)
			.slice(0, 1)
			.map(({ text }) => line(page.care("!"), text)),
		...(card.gentler ? [line(page.faint("~"), card.gentler.text)] : []),
		page.faint(`${indent}${card.slug}`),
	].join("\n");
}
