import type { DramaList, Locale } from "goodcry";
import { askApi, type Fetch } from "../api/ask-api.ts";
import type { PictureProfile } from "../picture/profile.ts";
import { startersIn } from "./find-list.ts";
import { listPictures } from "./list-pictures.ts";
import { plainText } from "./plain-text.ts";

/** By what the published lists stand. */
export type ListOrder = "newest" | "most-kept";

/** A list on the shelf. */
export interface ShelvedList {
	readonly slug: string;
	readonly title: string;
	readonly locale: Locale;
	/** The beginning of its introduction, as plain text. */
	readonly beginning: string;
	readonly entryCount: number;
	readonly kept: number;
	readonly pictures: readonly PictureProfile[];
}

const perPage = 12;
const mostPictures = 3;
const longestBeginning = 160;
/** What most people come for stands first. */
const firstOfOurs = ["ten-that-break-your-heart", "truly-gentle", "first-k-drama"];

/** The starter lists, and a page of those that people have published. */
export async function loadShelfOfLists(fetch: Fetch, locale: Locale, search: URLSearchParams) {
	const order: ListOrder = search.get("sort") === "most-kept" ? "most-kept" : "newest";
	const after = search.get("after");
	const [starters, published] = await Promise.all([
		startersIn(fetch, locale),
		askApi(fetch, "browse-lists", { order, limit: perPage, ...(after === null ? {} : { after }) }),
	]);
	return {
		order,
		isFirst: after === null,
		next: published.next,
		// Whoever turns the page has seen them.
		starters: after === null ? await Promise.all(inOurOrder(starters).map((list) => shelveStarter(fetch, list))) : [],
		published: await Promise.all(
			published.lists.map(async ({ firstDramas, introduction, ...list }) => ({
				...list,
				beginning: plainText(introduction, longestBeginning),
				pictures: await listPictures(fetch, firstDramas, mostPictures),
			})),
		),
	};
}

function inOurOrder<T extends { readonly slug: string }>(lists: readonly T[]): readonly T[] {
	const placeOf = ({ slug }: T): number =>
		firstOfOurs.includes(slug) ? firstOfOurs.indexOf(slug) : firstOfOurs.length;
	return lists.toSorted((a, b) => placeOf(a) - placeOf(b));
}

async function shelveStarter(fetch: Fetch, list: DramaList & { readonly slug: string }): Promise<ShelvedList> {
	const { slug, title, locale, introduction, entries } = list;
	const dramas = entries.map((entry) => entry.slug);
	return {
		...{ slug, title, locale, entryCount: entries.length, kept: 0 },
		beginning: plainText(introduction, longestBeginning),
		pictures: await listPictures(fetch, dramas, mostPictures),
	};
}
