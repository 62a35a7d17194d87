import type { Locale } from "goodcry";

/** The page of a drama, in the language of the list. */
export function dramaAddress(slug: string, locale: Locale, site: string): string {
	return `${site}${locale === "ko" ? "/ko" : ""}/drama/${slug}`;
}

/** The slug in the address of a drama's page on any host, or null when it is another page. */
export function slugInAddress(address: string): string | null {
	return /^(?:https?:\/\/[^/\s]+)?(?:\/ko)?\/drama\/([a-z0-9-]+)\/?$/.exec(address)?.[1] ?? null;
}
