import type { Locale } from "goodcry";
import type { PlanEveningsAnswer } from "../operations/plan-evenings.ts";
import { drawCurve } from "./curve.ts";
import type { Page } from "./page.ts";
import { sayWithheld } from "./phrases.ts";
import { tellFacts, tellHead } from "./tell-card.ts";
import { wrap } from "./width.ts";

const indent = "   ";

/** A plan as text: the whole, its dramas, then an evening a line with what to turn to instead where that changes. */
export function tellPlan(
	{ text, dramas, evenings, withheld, total }: PlanEveningsAnswer,
	locale: Locale,
	page: Page,
): string {
	const hurts = evenings.map(({ hurt }) => hurt);
	const whole = wrap(hurts.length > 0 ? `${text} ${drawCurve(hurts)}` : text, page.width);
	const cards = dramas.map((drama) =>
		[
			tellHead(drama, indent, "", page),
			tellFacts(drama, locale, indent, page),
			wrap(drama.premise, page.width, indent),
		].join("\n"),
	);
	const nights = evenings.map((evening, index) => {
		const before = evenings[index - 1]?.gentler?.slug;
		const { gentler } = evening;
		const lines = [wrap(sayNight(evening, locale), page.width, `${indent}  `, "")];
		if (gentler && gentler.slug !== before) {
			lines.push(wrap(gentler.text, page.width, `${indent}  `, `${indent}${page.faint("~")} `));
		}
		return lines.join("\n");
	});
	const blocks = [whole, ...cards, nights.join("\n"), page.faint(sayWithheld(withheld, total, locale))];
	return blocks.filter((block) => block !== "").join("\n\n");
}

function sayNight(
	{ date, title, hangul, from, to, hurt, text }: PlanEveningsAnswer["evenings"][number],
	locale: Locale,
): string {
	const episodes = from === to ? String(from) : `${from}–${to}`;
	const name = locale === "ko" ? `${hangul} ${episodes}회` : `${title} ${episodes}`;
	return `${date}  ${drawCurve([hurt])} ${name}. ${text}`;
}
