import { isHttpError } from "@sveltejs/kit";
import type { Locale } from "goodcry";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { plainDrama } from "../api/picture-profile.ts";
import { hangulName } from "./hangul-name.ts";

/** A drama that somebody may have meant. */
export interface NearDrama {
	readonly slug: string;
	/** In the page's language. */
	readonly name: string;
}

/** A name that somebody gave: the drama that it names, or the nearest where it names none. */
export type GivenName =
	| { readonly slug: string }
	| { readonly slug: null; readonly name: string; readonly nearest: readonly NearDrama[] };

const mostNearest = 4;

/** The drama of a slug, or of a title in any spelling. */
export async function nameDrama(fetch: Fetch, name: string, locale: Locale): Promise<GivenName> {
	const slug = name.toLowerCase().replaceAll(" ", "-");
	const known = await plainDrama(fetch, slug).catch(nothingUnknown);
	if (known) return { slug: known.slug };
	const { read } = await askApi(fetch, "read-query", { query: name });
	const title = read.titles.find(({ span: [from, to] }) => from === 0 && to === name.length);
	if (title?.slug) return { slug: title.slug };
	return { slug: null, name, nearest: await nearestTo(fetch, name, title?.nearest ?? [], locale) };
}

/** Those that the reader of wishes finds near, else what is offered to somebody who types it. */
async function nearestTo(
	fetch: Fetch,
	typed: string,
	slugs: readonly string[],
	locale: Locale,
): Promise<readonly NearDrama[]> {
	if (slugs.length > 0) return Promise.all(slugs.slice(0, mostNearest).map((slug) => nearDrama(fetch, slug, locale)));
	const { suggestions } = await askApi(fetch, "suggest", { typed, among: "titles", locale, limit: mostNearest });
	return suggestions.flatMap(({ slug, words }) => (slug === undefined ? [] : [{ slug, name: words }]));
}

async function nearDrama(fetch: Fetch, slug: string, locale: Locale): Promise<NearDrama> {
	const { title, hangul, aliases } = await plainDrama(fetch, slug);
	return { slug, name: locale === "ko" ? hangulName(hangul, aliases) : title };
}

function nothingUnknown(reason: unknown): null {
	if (isHttpError(reason, 404)) return null;
	throw reason;
}
