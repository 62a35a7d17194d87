import type { Cookies } from "@sveltejs/kit";
import { inLocale, locales } from "../address/locale.ts";

const name = "article-lists";
const thirtyDays = 30 * 24 * 60 * 60;
/** How many articles a browser remembers the lists of; the one kept longest ago is forgotten first. */
const mostArticles = 20;
/** So much of a fingerprint tells two articles apart. */
const markLength = 16;

/** The secret of the list that this browser made of an article; null when it made none, or has forgotten. */
export function secretOfArticle(cookies: Cookies, fingerprint: string): string | null {
	const mark = fingerprint.slice(0, markLength);
	return readPairs(cookies).find(([kept]) => kept === mark)?.[1] ?? null;
}

/**
 * Remembers which list was made of an article, so that the same article leads to it again: a cookie like the editor's, sent to
 * the page that reads articles only. Decided in docs/decisions/0015.
 */
export function rememberArticle(cookies: Cookies, fingerprint: string, secret: string, url: URL): void {
	const mark = fingerprint.slice(0, markLength);
	const others = readPairs(cookies).filter(([kept]) => kept !== mark);
	const pairs = [[mark, secret], ...others].slice(0, mostArticles);
	const value = pairs.map(([kept, key]) => `${kept}${key}`).join(".");
	const secure = url.protocol === "https:";
	for (const locale of locales) {
		const path = inLocale("/article", locale);
		cookies.set(name, value, { path, httpOnly: true, sameSite: "strict", secure, maxAge: thirtyDays });
	}
}

function readPairs(cookies: Cookies): (readonly [mark: string, secret: string])[] {
	return (cookies.get(name) ?? "").split(".").flatMap((pair) => {
		const [, mark, secret] = /^([0-9a-f]{16})([\w-]{22})$/.exec(pair) ?? [];
		return mark !== undefined && secret !== undefined ? [[mark, secret] as const] : [];
	});
}
