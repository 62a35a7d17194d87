import { readAsk } from "../../../../address/ask.ts";
import { readListCount } from "../../../../address/list-ask.ts";
import { localeOf } from "../../../../address/locale.ts";
import { askApi } from "../../../../api/ask-api.ts";
import type { RequestHandler } from "./$types";

/** The written list as a Markdown file. */
export const GET: RequestHandler = async ({ fetch, url }) => {
	const { wish, limits, strictness } = readAsk(url.searchParams);
	const count = readListCount(url.searchParams);
	const { document } = await askApi(fetch, "write-list", {
		...{ query: wish, cannotBear: limits, strictness, locale: localeOf(url.pathname) },
		...(count === null ? {} : { count }),
	});
	return new Response(document, {
		headers: {
			"content-type": "text/markdown; charset=utf-8",
			"content-disposition": 'attachment; filename="goodcry-list.md"',
		},
	});
};
