import { askApi, type Fetch } from "../api/ask-api.ts";
import { startersIn } from "../lists/find-list.ts";
import type { LonePage } from "./sitemap.ts";

/** A sitemap holds 50,000 addresses; the dramas and shelves want room too. */
const most = 10_000;
const mostAtOnce = 50;

/** The English addresses of the starter lists; each is in every language. */
export async function everyStarterList(fetch: Fetch): Promise<readonly string[]> {
	return (await startersIn(fetch, "en")).map(({ slug }) => `/lists/${slug}`);
}

/** The pages of the published lists, the newest first, at most 10,000. */
export async function everyPublishedList(fetch: Fetch): Promise<readonly LonePage[]> {
	const pages: LonePage[] = [];
	let after: string | null = null;
	do {
		const asked: Record<string, unknown> = { limit: mostAtOnce, ...(after === null ? {} : { after }) };
		const { lists, next } = await askApi(fetch, "browse-lists", asked);
		pages.push(...lists.map(({ slug, locale }) => ({ path: `/lists/${slug}`, locale })));
		after = next;
	} while (after !== null && pages.length < most);
	return pages;
}
