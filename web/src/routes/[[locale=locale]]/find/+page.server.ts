import { redirect } from "@sveltejs/kit";
import { addressOf, readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { askApi } from "../../../api/ask-api.ts";
import { pictured, plainDrama } from "../../../api/picture-profile.ts";
import { labelsIn, limitChoices } from "../../../api/vocabulary.ts";
import { hangulName } from "../../../drama/hangul-name.ts";
import { readRows } from "../../../find/read-rows.ts";
import { takeBack } from "../../../find/take-back.ts";
import { wordsIn } from "../../../words/words.ts";
import type { PageServerLoad } from "./$types";

/** Results: how the wish was read, and the dramas that answer it. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const dropped = url.searchParams.getAll("drop");
	if (dropped.length > 0) {
		const read = async (query: string) => (await askApi(fetch, "read-query", { query })).read;
		redirect(303, addressOf(locale, "/find", await takeBack(ask, dropped.slice(0, 10), read)));
	}
	const limit = url.searchParams.get("more") === "yes" ? 50 : 12;
	const [choices, labels, found] = await Promise.all([
		limitChoices(fetch, locale),
		labelsIn(fetch, locale),
		askApi(fetch, "find-dramas", {
			...{ query: ask.wish, limit, locale },
			...{ cannotBear: ask.limits.filter((id) => id !== ""), strictness: ask.strictness, critiques: ask.steps },
		}),
	]);
	const nameOf = async (slug: string): Promise<string> => {
		const { title, hangul, aliases } = await plainDrama(fetch, slug);
		return locale === "ko" ? hangulName(hangul, aliases) : title;
	};
	const { read } = found;
	const names = new Map(await Promise.all(read.like.map(async ({ slug }) => [slug, await nameOf(slug)] as const)));
	const rows = readRows(read, ask.limits, labels, names, wordsIn[locale]);
	const isAsked =
		ask.steps.length > 0 ||
		[read.wants, read.avoids, read.like, read.moves, read.titles, read.people].some((clauses) => clauses.length > 0);
	return {
		ask,
		choices,
		rows,
		unread: read.unread,
		unknownTitles: await Promise.all(
			read.titles
				.filter(({ slug }) => slug === null)
				.map(async ({ text, nearest = [] }) => ({
					text,
					nearest: await Promise.all(nearest.slice(0, 3).map(async (slug) => ({ slug, name: await nameOf(slug) }))),
				})),
		),
		/** Whether anything was asked that a drama can fit. */
		isAsked,
		isUnderstood: ask.wish === "" || rows.length > 0 || read.titles.length > 0,
		withheld: found.withheld,
		total: found.total,
		critiques: found.critiques,
		/** Whether the wish says how long it may be. */
		hasEpisodes: read.bounds.episodes !== undefined,
		results: await Promise.all(found.results.map((drama) => pictured(fetch, drama))),
	};
};
