import type { Locale } from "goodcry";
import type { Fetch } from "../../api/ask-api.ts";
import { plainDrama } from "../../api/picture-profile.ts";
import type { DraftEntry } from "./list-draft.ts";

/** What the dramas that entries lead to are called, by slug; one that has left the catalogue is not among them. */
export async function nameDramas(
	fetch: Fetch,
	entries: readonly Pick<DraftEntry, "slug">[],
	locale: Locale,
): Promise<Readonly<Record<string, string>>> {
	const slugs = [...new Set(entries.flatMap(({ slug }) => slug ?? []))];
	const dramas = await Promise.all(slugs.map((slug) => plainDrama(fetch, slug).catch(() => null)));
	return Object.fromEntries(
		dramas.flatMap((drama) => (drama ? [[drama.slug, locale === "ko" ? drama.hangul : drama.title]] : [])),
	);
}
