import type { Ask } from "../../address/ask.ts";
import { type Fetch, tryApi } from "../../api/ask-api.ts";
import type { ListCheck, SpoilingQuote } from "./list-check.ts";
import type { ListDraft } from "./list-draft.ts";

/** A list without a title is checked as well. */
const untitled = "–";

/** Looks for sentences that spoil, as in any article, and counts what ends badly or breaks a limit. It never says which. */
export async function checkList(fetch: Fetch, list: ListDraft, ask: Ask): Promise<ListCheck> {
	const slugs = [...new Set(list.entries.flatMap(({ slug }) => slug ?? []))];
	const [spoils, endBadly, broken] = await Promise.all([
		findSpoilers(fetch, list),
		countUnsafe(fetch, slugs, ["sad-ending"]),
		ask.limits.length === 0 ? 0 : countUnsafe(fetch, slugs, ask.limits),
	]);
	return { spoils, endBadly, broken };
}

async function findSpoilers(fetch: Fetch, draft: ListDraft): Promise<readonly SpoilingQuote[]> {
	const { answer } = await tryApi(fetch, "check-list", { list: fitting(draft) });
	if (!answer) return [];
	const { introduction, entries, closing } = answer.spoils;
	const quoted = (under: SpoilingQuote["under"], quotes: readonly string[] = []): SpoilingQuote[] =>
		quotes.map((quote) => ({ under, quote }));
	return [
		...quoted("introduction", introduction),
		...draft.entries.flatMap(({ title }, index) => quoted({ title }, entries[index])),
		...quoted("closing", closing),
	];
}

/** A draft as it can be checked, whatever stands in the lines that a list could not be saved with. */
function fitting({ locale, introduction, entries, closing }: ListDraft) {
	const checked = entries.map(({ slug, title, year, words }) => ({
		...{ slug, title: title.trim().slice(0, 200) || untitled, words },
		year: year !== null && Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null,
	}));
	return { title: untitled, locale, introduction, entries: checked, closing };
}

async function countUnsafe(fetch: Fetch, slugs: readonly string[], cannotBear: readonly string[]): Promise<number> {
	const told = await Promise.all(slugs.map((slug) => tryApi(fetch, "get-drama", { slug, cannotBear, spoilers: 1 })));
	return told.filter(({ answer }) => answer?.safe === false).length;
}
