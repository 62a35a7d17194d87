import { readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { vocabularyIn } from "../../../api/vocabulary.ts";
import type { PageServerLoad } from "./$types";

/** The vocabulary in the page's language. */
export const load: PageServerLoad = async ({ fetch, url }) => ({
	ask: readAsk(url.searchParams),
	vocabulary: await vocabularyIn(fetch, localeOf(url.pathname)),
});
