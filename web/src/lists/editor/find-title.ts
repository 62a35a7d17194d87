import type { Locale } from "goodcry";
import { askApi, type Fetch } from "../../api/ask-api.ts";
import type { DraftEntry } from "./list-draft.ts";

const mostSuggestions = 5;

/** The drama that a title in any spelling means, as an entry; one that the catalogue does not have keeps its title. */
export async function findTitle(fetch: Fetch, typed: string, locale: Locale): Promise<DraftEntry> {
	const { suggestions } = await askApi(fetch, "suggest", { typed, among: "titles", locale, limit: mostSuggestions });
	const drama = suggestions.find((one) => one.kind === "drama");
	const id = makeEntryId();
	if (!drama?.slug) return { id, slug: null, title: typed, year: null, words: "" };
	const title = (locale === "ko" ? drama.hangul : drama.title) ?? typed;
	return { id, slug: drama.slug, title, year: drama.year ?? null, words: "" };
}

/** A name that no other entry has: ten small letters and digits. */
function makeEntryId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join("");
}
