import { localeOf } from "../../../../address/locale.ts";
import { askApi } from "../../../../api/ask-api.ts";
import { writeListFeed } from "../../../../lists/write-list-feed.ts";
import { wordsIn } from "../../../../words/words.ts";
import type { RequestHandler } from "./$types";

const most = 30;

/** The newest published lists in the language of the address, as an Atom feed. */
export const GET: RequestHandler = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const { lists } = await askApi(fetch, "browse-lists", { limit: most, locale });
	const { site, lists: words } = wordsIn[locale];
	const title = `${words.title} · ${site.name}`;
	return new Response(writeListFeed(lists, { title, description: words.intro, origin: url.origin, locale }), {
		headers: { "content-type": "application/atom+xml; charset=utf-8", "cache-control": "public, max-age=300" },
	});
};
