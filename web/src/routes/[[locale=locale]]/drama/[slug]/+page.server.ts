import { readAsk, readRung } from "../../../../address/ask.ts";
import { localeOf } from "../../../../address/locale.ts";
import { askApi } from "../../../../api/ask-api.ts";
import { pictured } from "../../../../api/picture-profile.ts";
import { limitChoices, vocabularyIn } from "../../../../api/vocabulary.ts";
import { loadCompanions } from "../../../../companions/load-companions.ts";
import { gradeScales } from "../../../../drama/grade-scales.ts";
import { knownWarnings } from "../../../../drama/known-warnings.ts";
import { lateTurns } from "../../../../drama/late-turns.ts";
import type { PageServerLoad } from "./$types";

/** One drama at rung 0, and apart from it whatever the person has opened. */
export const load: PageServerLoad = async ({ fetch, url, params }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const rung = readRung(url.searchParams);
	const { slug } = params;
	const given = { slug, locale, cannotBear: ask.limits, strictness: ask.strictness };
	const drama = await askApi(fetch, "get-drama", given);
	const [choices, shown, scales, companions, vocabulary, opened] = await Promise.all([
		limitChoices(fetch, locale),
		pictured(fetch, drama),
		gradeScales(fetch, locale),
		loadCompanions(fetch, drama, locale, ask),
		vocabularyIn(fetch, locale),
		rung >= 2 ? askApi(fetch, "get-drama", { ...given, spoilers: rung }) : null,
	]);
	return {
		ask,
		rung,
		choices,
		...shown,
		scales,
		companions,
		late: opened ? lateTurns(drama, opened) : { grades: [], warnings: [] },
		known: opened ? knownWarnings(opened, vocabulary, rung) : { absent: [], unknown: [] },
		ending: opened?.ending ?? null,
	};
};
