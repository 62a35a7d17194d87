import { readAsk } from "../../../../address/ask.ts";
import { localeOf } from "../../../../address/locale.ts";
import { readPlanTime } from "../../../../address/plan-ask.ts";
import { askApi } from "../../../../api/ask-api.ts";
import type { RequestHandler } from "./$types";

/** The planned evenings as a calendar file (RFC 5545). */
export const GET: RequestHandler = async ({ fetch, url }) => {
	const { wish, limits, strictness } = readAsk(url.searchParams);
	const { ics } = await askApi(fetch, "plan-evenings", {
		...{ query: wish, cannotBear: limits, strictness, locale: localeOf(url.pathname) },
		...readPlanTime(url.searchParams),
	});
	return new Response(ics, {
		headers: {
			"content-type": "text/calendar; charset=utf-8",
			"content-disposition": 'attachment; filename="goodcry-evenings.ics"',
		},
	});
};
