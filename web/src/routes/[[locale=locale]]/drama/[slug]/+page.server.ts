import { readAsk, readRung } from "../../../../address/ask.ts";
import { localeOf } from "../../../../address/locale.ts";
import { askApi } from "../../../../api/ask-api.ts";
import { pictured } from "../../../../api/picture-profile.ts";
import { limitChoices } from "../../../../api/vocabulary.ts";
import { lateTurns } from "../../../../drama/late-turns.ts";
import type { PageServerLoad } from "./$types";

const mostSimilar = 6;

/** One drama at rung 0, and apart from it whatever the person has opened. */
export const load: PageServerLoad = async ({ fetch, url, params }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const rung = readRung(url.searchParams);
	const { slug } = params;
	const given = { slug, locale, cannotBear: ask.limits, strictness: ask.strictness };
	const drama = await askApi(fetch, "get-drama", given);
	const [choices, shown, similar, opened] = await Promise.all([
		limitChoices(fetch, locale),
		pictured(fetch, drama),
		askApi(fetch, "similar-dramas", { ...given, limit: mostSimilar }),
		rung >= 2 ? askApi(fetch, "get-drama", { ...given, spoilers: rung }) : null,
	]);
	return {
		ask,
		rung,
		choices,
		...shown,
		similar: await Promise.all(similar.results.map((other) => pictured(fetch, other))),
		late: opened ? lateTurns(drama, opened) : { grades: [], warnings: [] },
		ending: opened?.ending ?? null,
	};
};
