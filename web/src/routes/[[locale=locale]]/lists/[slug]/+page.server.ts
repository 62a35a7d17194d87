import { readAsk, readRung } from "../../../../address/ask.ts";
import { localeOf } from "../../../../address/locale.ts";
import { askApi } from "../../../../api/ask-api.ts";
import { labelsIn } from "../../../../api/vocabulary.ts";
import { describeList } from "../../../../lists/describe-list.ts";
import { openNewList } from "../../../../lists/editor/open-new-list.ts";
import { findList } from "../../../../lists/find-list.ts";
import { showEntry } from "../../../../lists/show-entry.ts";
import { showWords } from "../../../../lists/show-words.ts";
import { structuredList } from "../../../../lists/structured-list.ts";
import type { Actions, PageServerLoad } from "./$types";

/** A starter list or a published one, with its dramas. */
export const load: PageServerLoad = async ({ fetch, url, params }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const isOpened = readRung(url.searchParams) >= 1;
	const list = await findList(fetch, params.slug, locale);
	const { spoils } = list;
	const [labels, entries] = await Promise.all([
		labelsIn(fetch, locale),
		Promise.all(
			list.entries.map((entry, index) => showEntry(fetch, entry, spoils.entries[index] ?? [], ask, isOpened)),
		),
	]);
	const { slug, title, isStarter, kept, updatedAt, introduction, closing } = list;
	const description = describeList(list);
	return {
		ask,
		isOpened,
		list: { slug, title, locale: list.locale, isStarter, kept, updatedAt },
		description,
		introduction: showWords(introduction, spoils.introduction, 2),
		entries,
		closing: showWords(closing, spoils.closing, 2),
		labels: Object.fromEntries(ask.limits.map((facet) => [facet, labels.get(facet) ?? facet])),
		structured: structuredList(list, description, url.origin + url.pathname),
	};
};

/** Copies the list for whoever asks, and leads on to the editor of the copy. */
export const actions: Actions = {
	copy: async ({ fetch, params, url, cookies }) => {
		const list = await findList(fetch, params.slug, localeOf(url.pathname));
		if (!list.isStarter) openNewList(await askApi(fetch, "duplicate-list", { slug: list.slug }), cookies, url);
		const { title, locale, introduction, closing } = list;
		const entries = list.entries.map(({ slug, title: name, year, words }) => ({ slug, title: name, year, words }));
		const content = { title, locale, introduction, entries, closing };
		openNewList(await askApi(fetch, "create-list", { list: content }), cookies, url);
	},
};
