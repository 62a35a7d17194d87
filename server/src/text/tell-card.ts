import type { Locale } from "goodcry";
import { drawCurve } from "./curve.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";
import { widthOf, wrap } from "./width.ts";

/** What stands at the head of a drama in every text. */
export interface CardFacts {
	readonly title: string;
	readonly hangul: string;
	readonly year: number;
	readonly episodes: number;
	readonly minutes?: number | undefined;
	readonly network: readonly string[];
	readonly hurt: { readonly peak: number; readonly recovery: number; readonly curve: readonly number[] };
}

/** "1. My Mister  나의 아저씨", with what is set to the right end of the line. */
export function tellHead(card: CardFacts, before: string, right: string, page: Page): string {
	const left = `${before}${page.strong(card.title)}  ${card.hangul}`;
	if (right === "") return left;
	const gap = Number.isFinite(page.width) ? Math.max(2, page.width - widthOf(left) - widthOf(right)) : 2;
	return `${left}${" ".repeat(gap)}${right}`;
}

/** "2018 · 16 episodes of 77 min · tvN · hurt ▅▅▆▆▆▇▆▃ 5/5" */
export function tellFacts(card: CardFacts, locale: Locale, indent: string, page: Page): string {
	const { year, minutes, network, hurt } = card;
	const facts = [String(year), sayLength(card.episodes, minutes, locale), network.join(", ")].filter(Boolean);
	const pain = `${phrase("hurt", locale)} ${drawCurve(hurt.curve)} ${hurt.peak}/5`;
	return wrap(`${page.faint(`${facts.join(" · ")} ·`)} ${pain}`, page.width, indent);
}

function sayLength(episodes: number, minutes: number | undefined, locale: Locale): string {
	if (locale === "ko") return minutes ? `${episodes}부작 ${minutes}분씩` : `${episodes}부작`;
	const count = episodes === 1 ? "1 episode" : `${episodes} episodes`;
	return minutes ? `${count} of ${minutes} min` : count;
}
