import { everyDrama } from "../../found/every-drama.ts";
import { everyPublishedList, everyStarterList } from "../../found/every-list.ts";
import { everyShelf } from "../../found/every-shelf.ts";
import { writeSitemap } from "../../found/sitemap.ts";
import type { RequestHandler } from "./$types";

/** Every page, for search engines. */
export const GET: RequestHandler = async ({ fetch, url }) => {
	const [dramas, shelves, starters, published] = await Promise.all([
		everyDrama(fetch),
		everyShelf(fetch),
		everyStarterList(fetch),
		everyPublishedList(fetch),
	]);
	return new Response(writeSitemap(url.origin, dramas, [...shelves, ...starters], published), {
		headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
	});
};
