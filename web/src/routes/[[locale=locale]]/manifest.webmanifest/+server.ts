import { localeOf } from "../../../address/locale.ts";
import { writeManifest } from "../../../found/manifest.ts";
import { wordsIn } from "../../../words/words.ts";
import type { RequestHandler } from "./$types";

/** The site as something to install. */
export const GET: RequestHandler = ({ url }) => {
	const locale = localeOf(url.pathname);
	return new Response(writeManifest(locale, wordsIn[locale]), {
		headers: { "content-type": "application/manifest+json; charset=utf-8" },
	});
};
