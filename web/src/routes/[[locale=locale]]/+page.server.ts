import { readAsk } from "../../address/ask.ts";
import { localeOf } from "../../address/locale.ts";
import { askApi } from "../../api/ask-api.ts";
import { pictured } from "../../api/picture-profile.ts";
import { limitChoices } from "../../api/vocabulary.ts";
import { askedOf, readingOf } from "../../find/load-reading.ts";
import type { PageServerLoad } from "./$types";

const onTheShelf = 6;

/** The home page: what can be kept out tonight, and a few dramas to look at. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const { query, strengths } = askedOf(ask);
	const [{ read }, choices, shelf] = await Promise.all([
		askApi(fetch, "read-query", { query, strengths }),
		limitChoices(fetch, locale),
		askApi(fetch, "find-dramas", {
			query: "",
			limit: onTheShelf,
			locale,
			cannotBear: ask.limits,
			strictness: ask.strictness,
		}),
	]);
	const dramas = await Promise.all(shelf.results.map((drama) => pictured(fetch, drama)));
	const reading = await readingOf(fetch, locale, { ...ask, limits: [] }, read, url.searchParams);
	return { ask, choices, dramas, reading };
};
