import { render } from "svelte/server";
import { readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { askApi } from "../../../api/ask-api.ts";
import { changeAsk, wayBackTo } from "../../../find/change-ask.ts";
import { askedOf, readerOf, readingOf } from "../../../find/load-reading.ts";
import { wordsIn } from "../../../words/words.ts";
import type { RequestHandler } from "./$types";
import Fragment from "./fragment.svelte";

/** How the ask of an address is read, as the piece of a page that the ask box shows while one types. */
export const GET: RequestHandler = async ({ fetch, url: { pathname, searchParams } }) => {
	const locale = localeOf(pathname);
	const asked = readAsk(searchParams);
	const ask = await changeAsk(asked, searchParams, readerOf(fetch));
	const { query, strengths } = askedOf(ask);
	const { read } = await askApi(fetch, "read-query", { query, strengths });
	const isChanged = ["drop", "add"].some((name) => searchParams.has(name));
	const search = isChanged ? new URLSearchParams(wayBackTo(asked)) : searchParams;
	const reading = await readingOf(fetch, locale, ask, read, search);
	const place = { locale, words: wordsIn[locale] };
	const { body } = render(Fragment, { props: { place, reading, ask, hasTaps: searchParams.has("taps") } });
	return new Response(body, {
		headers: {
			"content-type": "text/html; charset=utf-8",
			"cache-control": "private, max-age=300",
			"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
			"x-robots-tag": "noindex",
		},
	});
};
