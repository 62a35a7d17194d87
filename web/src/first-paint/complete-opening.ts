import type { Locale } from "goodcry";
import firstPaint from "./first-paint.js?raw";
import hangulToCome from "./hangul-to-come.js?raw";
import { withHangulBars } from "./with-hangul-bars.ts";

/** The scripts that stand in a page: they run before the first paint, without a journey of their own. */
export const firstScripts: Readonly<Record<Locale, readonly string[]>> = {
	en: [firstPaint],
	ko: [firstPaint, withHangulBars(hangulToCome)],
};

/** How a page begins. */
export interface Opening {
	readonly text: string;
	/** Where in the page, as it was rendered, what follows begins. */
	readonly end: number;
}

const tag = '<html lang="en">';
const placeOfScript = "<!--first-paint-->";

const scripts: Readonly<Record<Locale, string>> = {
	en: firstScripts.en.map(elementOf).join(""),
	ko: firstScripts.ko.map(elementOf).join(""),
};

function elementOf(script: string): string {
	return `<script>${script}</script>`;
}

/** The opening of a page in its language, with its first scripts. What follows is long, so nothing is sought there. */
export function completeOpening(html: string, locale: Locale): Opening {
	const at = html.indexOf(placeOfScript);
	if (at < 0) return { text: "", end: 0 };
	const text = html.slice(0, at).replace(tag, `<html lang="${locale}">`) + scripts[locale];
	return { text, end: at + placeOfScript.length };
}

/** The page with that opening. */
export function withOpening(html: string, locale: Locale): string {
	const { text, end } = completeOpening(html, locale);
	return text + html.slice(end);
}
