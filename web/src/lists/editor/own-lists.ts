import type { Cookies } from "@sveltejs/kit";
import type { Locale } from "goodcry";
import { type Fetch, type Refusal, tryApi } from "../../api/ask-api.ts";
import { plainDrama } from "../../api/picture-profile.ts";
import { hangulName } from "../../drama/hangul-name.ts";
import { forgetSecret, ownKeys } from "./list-secret.ts";

/** A list whose key this browser keeps. */
export interface OwnList {
	readonly slug: string;
	readonly title: string;
	readonly state: string;
	/** Slugs of its dramas, as far as the catalogue has them; null for what it does not have. */
	readonly dramas: readonly (string | null)[];
	readonly updatedAt: string;
}

/** So many at most are kept at hand, as a browser sends no more than a few kilobytes of keys. */
const mostLists = 24;

/** The lists whose keys this browser keeps, the last changed first; the key of one that is gone is forgotten. */
export async function ownLists(fetch: Fetch, cookies: Cookies): Promise<readonly OwnList[]> {
	const read = await Promise.all(
		ownKeys(cookies).map(async ({ slug, secret }) => {
			const { answer } = await tryApi(fetch, "read-list", { slug, secret });
			if (answer?.isYours) return answer.list;
			forgetSecret(cookies, slug);
			return null;
		}),
	);
	const lists = read
		.flatMap((list) => (list ? [list] : []))
		.map(({ slug, title, state, updatedAt, entries }) => ({
			...{ slug, title, state, updatedAt },
			dramas: entries.map((entry) => entry.slug),
		}))
		.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
	for (const { slug } of lists.slice(mostLists)) forgetSecret(cookies, slug);
	return lists.slice(0, mostLists);
}

/** Puts a drama at the end of an own list, unless it stands there already. */
export async function addToOwn(
	fetch: Fetch,
	cookies: Cookies,
	{ slug, drama, locale }: { readonly slug: string; readonly drama: string; readonly locale: Locale },
): Promise<{ readonly isThere: boolean; readonly refusal?: never } | { readonly refusal: Refusal }> {
	const secret = ownKeys(cookies).find((one) => one.slug === slug)?.secret ?? "";
	const now = await tryApi(fetch, "read-list", { slug, secret });
	if (now.refusal) return now;
	if (now.answer.list.entries.some((entry) => entry.slug === drama)) return { isThere: true };
	const { title, hangul, aliases, year } = await plainDrama(fetch, drama);
	const name = locale === "ko" ? hangulName(hangul, aliases) : title;
	const entry = { slug: drama, title: name, year, words: "" };
	const { refusal } = await tryApi(fetch, "change-list", { slug, secret, edits: [{ edit: "add", entry }] });
	return refusal ? { refusal } : { isThere: false };
}
