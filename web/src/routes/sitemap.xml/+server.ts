import { documentNames } from "../../docs/documents.ts";
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
	const guides = documentNames.map((name) => ({ path: `/docs/${name}`, locale: "en" as const }));
	return new Response(writeSitemap(url.origin, dramas, [...shelves, ...starters], [...guides, ...published]), {
		headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
	});
};
