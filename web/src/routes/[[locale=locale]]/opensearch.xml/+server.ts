import { localeOf } from "../../../address/locale.ts";
import { writeOpenSearch } from "../../../found/open-search.ts";
import { wordsIn } from "../../../words/words.ts";
import type { RequestHandler } from "./$types";

/** How a browser asks from its address bar. */
export const GET: RequestHandler = ({ url }) => {
	const locale = localeOf(url.pathname);
	return new Response(writeOpenSearch(url.origin, locale, wordsIn[locale]), {
		headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" },
	});
};
