import { readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { readPlanTime } from "../../../address/plan-ask.ts";
import { askApi } from "../../../api/ask-api.ts";
import { pictured } from "../../../api/picture-profile.ts";
import { limitChoices } from "../../../api/vocabulary.ts";
import type { PageServerLoad } from "./$types";

/** Evenings planned for a wish, once one is asked; else the form alone. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const time = readPlanTime(url.searchParams);
	const isAsked = url.searchParams.has("q");
	const [choices, plan] = await Promise.all([
		limitChoices(fetch, locale),
		isAsked
			? askApi(fetch, "plan-evenings", {
					...{ query: ask.wish, cannotBear: ask.limits, strictness: ask.strictness, locale },
					...time,
				})
			: null,
	]);
	return {
		ask,
		time,
		choices,
		plan: plan && {
			text: plan.text,
			evenings: plan.evenings,
			withheld: plan.withheld,
			dramas: await Promise.all(plan.dramas.map((drama) => pictured(fetch, drama))),
		},
	};
};
