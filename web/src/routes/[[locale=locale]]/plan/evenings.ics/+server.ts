import { readAsk } from "../../../../address/ask.ts";
import { localeOf } from "../../../../address/locale.ts";
import { readPlanTime } from "../../../../address/plan-ask.ts";
import { askApi } from "../../../../api/ask-api.ts";
import { askedOf } from "../../../../find/load-reading.ts";
import type { RequestHandler } from "./$types";

/** The planned evenings as a calendar file (RFC 5545). */
export const GET: RequestHandler = async ({ fetch, url }) => {
	const ask = readAsk(url.searchParams);
	const { limits, strictness } = ask;
	const { query, strengths } = askedOf(ask);
	const { ics } = await askApi(fetch, "plan-evenings", {
		...{ query, strengths, cannotBear: limits, strictness, locale: localeOf(url.pathname) },
		...readPlanTime(url.searchParams),
	});
	return new Response(ics, {
		headers: {
			"content-type": "text/calendar; charset=utf-8",
			"content-disposition": 'attachment; filename="goodcry-evenings.ics"',
		},
	});
};
