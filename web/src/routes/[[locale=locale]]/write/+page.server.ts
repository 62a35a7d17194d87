import { readAsk } from "../../../address/ask.ts";
import { readListCount } from "../../../address/list-ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { askApi } from "../../../api/ask-api.ts";
import { limitChoices } from "../../../api/vocabulary.ts";
import type { PageServerLoad } from "./$types";

/** A list written for a wish, once one is asked; else the form alone. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const ask = readAsk(url.searchParams);
	const count = readListCount(url.searchParams);
	const [choices, written] = await Promise.all([
		limitChoices(fetch, locale),
		url.searchParams.has("q")
			? askApi(fetch, "write-list", {
					...{ query: ask.wish, cannotBear: ask.limits, strictness: ask.strictness, locale },
					...(count === null ? {} : { count }),
				})
			: null,
	]);
	return {
		ask,
		count,
		choices,
		written: written && { list: written.list, trace: written.trace, withheld: written.withheld },
	};
};
