import type { Locale } from "goodcry";
import type { Fetch } from "../../api/ask-api.ts";
import { findTitle } from "./find-title.ts";
import type { DraftEntry } from "./list-draft.ts";

/** Entries with the dramas that were wanted for them. */
export interface LinkedEntries {
	readonly entries: readonly DraftEntry[];
	/** What was typed and names no drama; these entries are as they were. */
	readonly notFound: readonly string[];
}

/** Leads entries to other dramas, each named in any spelling. Their titles and words stay as they are written. */
export async function linkEntries(
	fetch: Fetch,
	entries: readonly DraftEntry[],
	wanted: ReadonlyMap<string, string>,
	locale: Locale,
): Promise<LinkedEntries> {
	const notFound: string[] = [];
	const linked = await Promise.all(
		entries.map(async (entry) => {
			const typed = wanted.get(entry.id);
			if (typed === undefined) return entry;
			const { slug, year } = await findTitle(fetch, typed, locale);
			if (slug !== null) return { ...entry, slug, year };
			notFound.push(typed);
			return entry;
		}),
	);
	return { entries: linked, notFound };
}
