import { readAsk, readRung } from "../../../../address/ask.ts";
import { localeOf } from "../../../../address/locale.ts";
import { askApi } from "../../../../api/ask-api.ts";
import { pictured } from "../../../../api/picture-profile.ts";
import { limitChoices, vocabularyIn } from "../../../../api/vocabulary.ts";
import { loadCompanions } from "../../../../companions/load-companions.ts";
import { gradeScales } from "../../../../drama/grade-scales.ts";
import { toldAtRungs } from "../../../../drama/told-at-rungs.ts";
import type { PageServerLoad } from "./$types";

/** One drama at rung 0, and apart from it whatever the person has opened. */
export const load: PageServerLoad = async ({ fetch, url, params }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const rung = readRung(url.searchParams);
	const { slug } = params;
	const given = { slug, locale, cannotBear: ask.limits, strictness: ask.strictness };
	const drama = await askApi(fetch, "get-drama", given);
	const openedTo = (spoilers: 2 | 3) => (rung >= spoilers ? askApi(fetch, "get-drama", { ...given, spoilers }) : null);
	const [choices, shown, scales, companions, vocabulary, late, whole] = await Promise.all([
		limitChoices(fetch, locale),
		pictured(fetch, drama),
		gradeScales(fetch, locale),
		loadCompanions(fetch, drama, locale, ask),
		vocabularyIn(fetch, locale),
		openedTo(2),
		openedTo(3),
	]);
	return {
		ask,
		rung,
		choices,
		...shown,
		scales,
		companions,
		told: toldAtRungs({ plain: drama, late, whole }, vocabulary),
		ending: whole?.ending ?? null,
	};
};
