import { readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { askApi } from "../../../api/ask-api.ts";
import { pictured } from "../../../api/picture-profile.ts";
import { limitChoices, vocabularyIn } from "../../../api/vocabulary.ts";
import { facetChoices } from "../../../browse/facet-choices.ts";
import { gradeScales } from "../../../drama/grade-scales.ts";
import { startersIn } from "../../../lists/find-list.ts";
import { loadShelfOfLists } from "../../../lists/load-shelf-of-lists.ts";
import { showEntry } from "../../../lists/show-entry.ts";
import type { PageServerLoad } from "./$types";

/** Real dramas for the page of components: the first of the shelf. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const shelf = await askApi(fetch, "find-dramas", { query: "comforted, warm", limit: 6, locale });
	const [first] = shelf.results;
	const slug = first?.slug ?? "";
	const [choices, vocabulary, drama, opened, results, comparison, plan, browsed] = await Promise.all([
		limitChoices(fetch, locale),
		vocabularyIn(fetch, locale),
		askApi(fetch, "get-drama", { slug, locale }),
		askApi(fetch, "get-drama", { slug, locale, spoilers: 3 }),
		Promise.all(shelf.results.map((result) => pictured(fetch, result))),
		askApi(fetch, "compare-dramas", { dramas: shelf.results.slice(0, 3).map((result) => result.slug), locale }),
		askApi(fetch, "plan-evenings", { query: "warm", evenings: 12, locale, start: "2026-11-02" }),
		askApi(fetch, "browse-dramas", { facets: ["warmth"], locale, limit: 1, facetCounts: 30 }),
	]);
	const asking = readAsk(new URLSearchParams({ not: "suicide" }));
	const written = await askApi(fetch, "write-list", { query: "warm", count: 2, locale });
	const [starter] = await startersIn(fetch, locale);
	const { starters } = await loadShelfOfLists(fetch, locale, new URLSearchParams());
	return {
		written: { list: written.list, trace: written.trace },
		lists: starters.slice(0, 2),
		listed: await Promise.all(
			(starter?.entries ?? []).slice(0, 2).map((one) => showEntry(fetch, one, [], asking, true)),
		),
		scales: await gradeScales(fetch, locale),
		results,
		critiques: shelf.critiques,
		choices,
		vocabulary,
		drama,
		opened,
		comparison,
		shelf: browsed,
		families: facetChoices(vocabulary, browsed.counts.facets),
		evenings: plan.evenings.slice(0, 3),
	};
};
