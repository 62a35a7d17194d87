import { localeOf } from "../../../../../address/locale.ts";
import { askApi } from "../../../../../api/ask-api.ts";
import { findList } from "../../../../../lists/find-list.ts";
import { listFiles } from "../../../../../lists/list-files.ts";
import type { RequestHandler } from "./$types";

/** Shown in place; every other file is saved. */
const shown: readonly string[] = ["html", "rss", "atom", "card"];

/** A list as a file, or as the card that another page shows in a frame. */
export const GET: RequestHandler = async ({ fetch, url, params }) => {
	const { file, slug } = params;
	const list = await findList(fetch, slug, localeOf(url.pathname));
	const { title, locale, introduction, closing } = list;
	const entries = list.entries.map(({ slug: drama, title: name, year, words }) => ({
		slug: drama,
		title: name,
		year,
		words,
	}));
	const { content, mediaType, filename } = await askApi(fetch, "export-list", {
		...(list.isStarter
			? { list: { title, locale, introduction, entries, closing }, updated: list.updatedAt }
			: { slug }),
		...{ format: listFiles[file], site: url.origin },
	});
	const place = shown.includes(file) ? "inline" : "attachment";
	return new Response(content, {
		headers: {
			"content-type": mediaType,
			"content-disposition": `${place}; filename*=UTF-8''${encodeURIComponent(filename)}`,
			// Its own policy stands in the file. A page may be put into a frame only as the card, which has nothing to press.
			"content-security-policy": file === "card" ? "frame-ancestors *" : "frame-ancestors 'none'",
		},
	});
};
