import { redirect } from "@sveltejs/kit";
import { addressOf, readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { askApi } from "../../../api/ask-api.ts";
import { pictured, plainDrama } from "../../../api/picture-profile.ts";
import { labelsIn, limitChoices } from "../../../api/vocabulary.ts";
import { hangulName } from "../../../drama/hangul-name.ts";
import { adviseOnce } from "../../../find/advise-once.ts";
import { changeAsk, wayBackTo } from "../../../find/change-ask.ts";
import { leftOut } from "../../../find/left-out.ts";
import { liftAddresses } from "../../../find/lift-addresses.ts";
import { askedOf, readerOf, readingOf } from "../../../find/load-reading.ts";
import { missingPeople } from "../../../find/missing-people.ts";
import { howManyIn } from "../../../find/paging.ts";
import { varyLeads } from "../../../find/vary-leads.ts";
import { wordsIn } from "../../../words/words.ts";
import type { PageServerLoad } from "./$types";

/** Results: how the wish was read, and the dramas that answer it. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const asked = readAsk(url.searchParams);
	const ask = await changeAsk(asked, url.searchParams, readerOf(fetch));
	if (["drop", "add"].some((name) => url.searchParams.has(name))) {
		const way = asked.wish === "" ? {} : wayBackTo(asked);
		redirect(303, addressOf(locale, "/find", ask, way));
	}
	const [choices, labels, found] = await Promise.all([
		limitChoices(fetch, locale),
		labelsIn(fetch, locale),
		askApi(fetch, "find-dramas", { ...askedOf(ask), limit: howManyIn(url.searchParams), locale }),
	]);
	const { read } = found;
	const label = (facet: string): string => labels.get(facet) ?? facet;
	const reading = await readingOf(fetch, locale, ask, read, url.searchParams);
	return {
		ask,
		choices,
		reading,
		missing: missingPeople(reading.rows, found.results),
		leftOut: await Promise.all(
			leftOut(read, found.results).map(async (slug) => {
				const { title, hangul, aliases } = await plainDrama(fetch, slug);
				return { slug, name: locale === "ko" ? hangulName(hangul, aliases) : title };
			}),
		),
		/** Whether anything was asked that a drama can fit. */
		isAsked:
			ask.steps.length > 0 ||
			[read.wants, read.avoids, read.like, read.moves, read.titles, read.people].some((clauses) => clauses.length > 0),
		/** What the words keep out, as they were read. */
		said: read.limits.map(({ facet }) => facet),
		withheld: found.withheld,
		total: found.total,
		critiques: found.critiques,
		lifts: liftAddresses(found.lifts, ask, read, label, locale, wordsIn[locale]),
		/** Whether the wish says how long it may be. */
		hasEpisodes: read.bounds.episodes !== undefined,
		results: await Promise.all(adviseOnce(varyLeads(found.results)).map((drama) => pictured(fetch, drama))),
	};
};
