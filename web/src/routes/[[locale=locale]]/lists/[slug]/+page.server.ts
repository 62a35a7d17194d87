import { renderMarkdown } from "@goodcry/server/markdown";
import { readAsk, readRung } from "../../../../address/ask.ts";
import { localeOf } from "../../../../address/locale.ts";
import { labelsIn } from "../../../../api/vocabulary.ts";
import { findList } from "../../../../lists/find-list.ts";
import { plainText } from "../../../../lists/plain-text.ts";
import { showEntry } from "../../../../lists/show-entry.ts";
import { structuredList } from "../../../../lists/structured-list.ts";
import type { PageServerLoad } from "./$types";

/** A starter list or a published one, with its dramas. */
export const load: PageServerLoad = async ({ fetch, url, params }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const isOpened = readRung(url.searchParams) >= 1;
	const list = await findList(fetch, params.slug, locale);
	const [labels, entries] = await Promise.all([
		labelsIn(fetch, locale),
		Promise.all(list.entries.map((entry) => showEntry(fetch, entry, ask, isOpened))),
	]);
	const { slug, title, isStarter, kept, updatedAt, introduction, closing } = list;
	return {
		ask,
		isOpened,
		list: { slug, title, locale: list.locale, isStarter, kept, updatedAt },
		description: plainText(introduction) || entries.map((entry) => entry.title).join(", "),
		introduction: renderMarkdown(introduction, { headingsFrom: 2 }),
		entries,
		closing: renderMarkdown(closing, { headingsFrom: 2 }),
		labels: Object.fromEntries(ask.limits.map((facet) => [facet, labels.get(facet) ?? facet])),
		structured: structuredList(list, url.origin + url.pathname),
	};
};
