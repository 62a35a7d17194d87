import { readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { loadShelfOfLists } from "../../../lists/load-shelf-of-lists.ts";
import type { PageServerLoad } from "./$types";

/** The lists from us, and those that people have published. */
export const load: PageServerLoad = async ({ fetch, url }) => ({
	ask: readAsk(url.searchParams),
	...(await loadShelfOfLists(fetch, localeOf(url.pathname), url.searchParams)),
});
