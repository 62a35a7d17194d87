import type { Locale } from "goodcry";
import { inLocale, locales } from "../address/locale.ts";

/** Pages that are the same for everybody, by their English address. */
const pages = [
	"/",
	"/find",
	"/browse",
	"/map",
	"/lists",
	"/article",
	"/write",
	"/compare",
	"/plan",
	"/vocabulary",
	"/about",
];

/** A page that is in one language only, by its English address. */
export interface LonePage {
	readonly path: string;
	readonly locale: Locale;
}

/**
 * The sitemap (sitemaps.org, version 0.9) of every page in every language, each with its twins.
 * @param origin such as https://example.org
 * @param more the English addresses of pages that are in every language beside the plain ones and the dramas'
 * @param lone pages that are in one language only
 */
export function writeSitemap(
	origin: string,
	slugs: readonly string[],
	more: readonly string[] = [],
	lone: readonly LonePage[] = [],
): string {
	const paths = [...pages, ...more, ...slugs.map((slug) => `/drama/${slug}`)];
	const entries = [
		...paths.flatMap((path) => locales.map((locale) => entryOf(origin, path, inLocale(path, locale)))),
		...lone.map(({ path, locale }) => `<url><loc>${escaped(origin + inLocale(path, locale))}</loc></url>`),
	];
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
}

function entryOf(origin: string, path: string, own: string): string {
	const twin = (language: string, address: string): string =>
		`<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(origin + address)}"/>`;
	const twins = [...locales.map((locale) => twin(locale, inLocale(path, locale))), twin("x-default", path)];
	return `<url><loc>${escaped(origin + own)}</loc>${twins.join("")}</url>`;
}

/** A text that may stand in XML. */
export function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
