import type { DramaList, Locale } from "goodcry";
import { askApi, type Fetch } from "../api/ask-api.ts";
import type { ListSpoils, RankedEntry, StarterList } from "../api/list-answers.ts";

/** A list that everyone may read. */
export interface OpenList extends DramaList {
	readonly slug: string;
	/** Whether the catalogue brings it along, in every language. */
	readonly isStarter: boolean;
	readonly entries: readonly RankedEntry[];
	/** How many copies people have made of it. */
	readonly kept: number;
	/** When it last changed. */
	readonly updatedAt: string;
	/** What of its words is to be folded. */
	readonly spoils: ListSpoils;
}

const known = new Map<Locale, Promise<readonly StarterList[]>>();

/** The starter lists in a language; they do not change while the server runs. */
export function startersIn(fetch: Fetch, locale: Locale): Promise<readonly StarterList[]> {
	const before = known.get(locale);
	if (before) return before;
	const asked = askApi(fetch, "starter-lists", { locale }).then(({ lists }) => lists);
	known.set(locale, asked);
	asked.catch(() => known.delete(locale));
	return asked;
}

/** What we wrote gives nothing away. */
const nothing: ListSpoils = { introduction: [], entries: [], closing: [] };

/** The starter list or the published list of that name. @throws the error page when there is none. */
export async function findList(fetch: Fetch, slug: string, locale: Locale): Promise<OpenList> {
	const starter = (await startersIn(fetch, locale)).find((list) => list.slug === slug);
	if (starter) {
		return { ...starter, isStarter: true, kept: 0, updatedAt: `${starter.written}T00:00:00.000Z`, spoils: nothing };
	}
	const { list, spoils } = await askApi(fetch, "read-list", { slug, spoilers: 3 });
	return { ...list, isStarter: false, spoils };
}
