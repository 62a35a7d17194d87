import { inLocale, locales } from "../address/locale.ts";

/** Pages that are the same for everybody, by their English address. */
const pages = ["/", "/find", "/browse", "/map", "/article", "/write", "/compare", "/plan", "/vocabulary", "/about"];

/**
 * The sitemap (sitemaps.org, version 0.9) of every page in every language, each with its twins.
 * @param origin such as https://example.org
 * @param shelves the English addresses of parts of the shelf
 */
export function writeSitemap(origin: string, slugs: readonly string[], shelves: readonly string[] = []): string {
	const paths = [...pages, ...shelves, ...slugs.map((slug) => `/drama/${slug}`)];
	const entries = paths.flatMap((path) => locales.map((locale) => entryOf(origin, path, inLocale(path, locale))));
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
