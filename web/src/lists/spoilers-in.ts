import { entrySpoilers, type SaidEntry } from "@goodcry/server/spoilers";
import type { Locale } from "goodcry";
import { type Fetch, tryApi } from "../api/ask-api.ts";

/** For each entry of a list the sentences of its words that tell a late turn or an ending, as an article is read for them. */
export function spoilersIn(
	fetch: Fetch,
	entries: readonly SaidEntry[],
	locale: Locale,
): Promise<readonly (readonly string[])[]> {
	return entrySpoilers(entries, async (text) => (await tryApi(fetch, "read-article", { text, locale })).answer ?? null);
}
