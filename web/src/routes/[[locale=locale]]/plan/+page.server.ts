import { redirect } from "@sveltejs/kit";
import { type AddressFor, addressOf, readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { planTimeIn, readPlanTime, timeOutOfRange } from "../../../address/plan-ask.ts";
import { askApi } from "../../../api/ask-api.ts";
import { pictured } from "../../../api/picture-profile.ts";
import { limitChoices } from "../../../api/vocabulary.ts";
import { changeAsk, wayBackTo } from "../../../find/change-ask.ts";
import { askedOf, readerOf, readingOf } from "../../../find/load-reading.ts";
import type { PageServerLoad } from "./$types";

/** Evenings planned for a wish, once one is asked; else the form alone. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const asked = readAsk(url.searchParams);
	const time = readPlanTime(url.searchParams);
	const ask = await changeAsk(asked, url.searchParams, readerOf(fetch));
	const addressFor: AddressFor = (other, more = {}) =>
		addressOf(locale, "/plan", other, { ...planTimeIn(time), ...more });
	if (url.searchParams.has("drop")) redirect(303, addressFor(ask, wayBackTo(asked)));
	const isAsked = url.searchParams.has("q");
	const [choices, plan] = await Promise.all([
		limitChoices(fetch, locale),
		isAsked
			? askApi(fetch, "plan-evenings", {
					...{ query: ask.wish, cannotBear: ask.limits, strictness: ask.strictness, locale },
					...{ ...time, strengths: askedOf(ask).strengths },
				})
			: null,
	]);
	return {
		ask,
		time,
		outOfRange: isAsked ? timeOutOfRange(url.searchParams) : [],
		choices,
		reading: plan && (await readingOf(fetch, locale, ask, plan.read, url.searchParams, addressFor)),
		plan: plan && {
			text: plan.text,
			evenings: plan.evenings,
			withheld: plan.withheld,
			dramas: await Promise.all(plan.dramas.map((drama) => pictured(fetch, drama))),
		},
	};
};
