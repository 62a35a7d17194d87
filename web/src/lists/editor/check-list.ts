import type { Locale } from "goodcry";
import type { Ask } from "../../address/ask.ts";
import { type Fetch, tryApi } from "../../api/ask-api.ts";
import { spoilersIn } from "../spoilers-in.ts";
import type { ListCheck } from "./list-check.ts";
import type { ListDraft } from "./list-draft.ts";

/** Looks for sentences that spoil, as in any article, and counts what ends badly or breaks a limit. It never says which. */
export async function checkList(fetch: Fetch, list: ListDraft, ask: Ask, locale: Locale): Promise<ListCheck> {
	const slugs = [...new Set(list.entries.flatMap(({ slug }) => slug ?? []))];
	const [spoils, endBadly, broken] = await Promise.all([
		findSpoilers(fetch, list, locale),
		countUnsafe(fetch, slugs, ["sad-ending"]),
		ask.limits.length === 0 ? 0 : countUnsafe(fetch, slugs, ask.limits),
	]);
	return { spoils, endBadly, broken };
}

async function findSpoilers(fetch: Fetch, { entries }: ListDraft, locale: Locale): Promise<ListCheck["spoils"]> {
	const spoilers = await spoilersIn(fetch, entries, locale);
	return entries.flatMap(({ title }, index) => (spoilers[index] ?? []).map((quote) => ({ title, quote })));
}

async function countUnsafe(fetch: Fetch, slugs: readonly string[], cannotBear: readonly string[]): Promise<number> {
	const told = await Promise.all(slugs.map((slug) => tryApi(fetch, "get-drama", { slug, cannotBear, spoilers: 1 })));
	return told.filter(({ answer }) => answer?.safe === false).length;
}
