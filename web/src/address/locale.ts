import type { Locale } from "goodcry";

/** The languages of the site, the first without a prefix of its own. */
export const locales = ["en", "ko"] as const satisfies readonly Locale[];

/** The language of an address: Korean below /ko, else English. */
export function localeOf(pathname: string): Locale {
	return /^\/ko(\/|$)/.test(pathname) ? "ko" : "en";
}

/** The same address in a language. @example inLocale("/drama/my-mister", "ko") // "/ko/drama/my-mister" */
export function inLocale(pathname: string, locale: Locale): string {
	const bare = localeOf(pathname) === "ko" ? pathname.slice(3) || "/" : pathname;
	if (locale === "en") return bare;
	return bare === "/" ? "/ko" : `/ko${bare}`;
}
