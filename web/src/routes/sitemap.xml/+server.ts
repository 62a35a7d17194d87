import { everyDrama } from "../../found/every-drama.ts";
import { everyShelf } from "../../found/every-shelf.ts";
import { writeSitemap } from "../../found/sitemap.ts";
import type { RequestHandler } from "./$types";

/** Every page, for search engines. */
export const GET: RequestHandler = async ({ fetch, url }) =>
	new Response(writeSitemap(url.origin, await everyDrama(fetch), await everyShelf(fetch)), {
		headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
	});
