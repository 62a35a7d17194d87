import { isHttpError } from "@sveltejs/kit";
import type { Ask } from "../address/ask.ts";
import type { Drama } from "../api/answers.ts";
import { askApi, type Fetch } from "../api/ask-api.ts";
import type { RankedEntry } from "../api/list-answers.ts";
import { pictureProfileOf, plainDrama } from "../api/picture-profile.ts";
import { brokenLimits } from "../drama/broken-limits.ts";
import { hangulName } from "../drama/hangul-name.ts";
import type { PictureProfile } from "../picture/profile.ts";
import { type ShownWords, showWords } from "./show-words.ts";

/** A drama of a list as its page shows it, at rung 0. */
export interface ShownDrama
	extends Pick<Drama, "slug" | "title" | "hangul" | "year" | "episodes" | "network" | "hurt"> {
	readonly picture: PictureProfile;
	/** The ids of open warnings that break a limit of whoever looks. */
	readonly breaks: readonly string[];
	/** Whether it keeps every limit of whoever looks; null unless they asked. */
	readonly safe: Drama["safe"];
}

/** An entry ready to be shown. */
export interface ShownEntry {
	readonly rank: number;
	/** As the list writes it. */
	readonly title: string;
	readonly year: number | null;
	readonly words: ShownWords;
	/** Null when the catalogue does not have it. */
	readonly drama: ShownDrama | null;
}

/**
 * An entry with its drama.
 * @param spoilers the sentences of its words that tell a late turn or an ending
 * @param isOpened whether the person asked to be told which dramas keep their limits, secrets counted
 */
export async function showEntry(
	fetch: Fetch,
	{ rank, title, year, slug, words }: RankedEntry,
	spoilers: readonly string[],
	ask: Ask,
	isOpened: boolean,
): Promise<ShownEntry> {
	const drama = slug === null ? null : await shownDrama(fetch, slug, ask, isOpened).catch(nothingUnknown);
	return { rank, title, year, drama, words: showWords(words, spoilers) };
}

async function shownDrama(fetch: Fetch, slug: string, ask: Ask, isOpened: boolean): Promise<ShownDrama> {
	const { limits, strictness } = ask;
	const asksForSafety = isOpened && limits.length > 0;
	const [plain, picture, told] = await Promise.all([
		plainDrama(fetch, slug),
		pictureProfileOf(fetch, slug),
		asksForSafety ? askApi(fetch, "get-drama", { slug, cannotBear: limits, strictness, spoilers: 1 }) : null,
	]);
	const { title, hangul, aliases, year, episodes, network, hurt, warnings } = plain;
	return {
		...{ slug, title, hangul: hangulName(hangul, aliases), year, episodes, network, hurt, picture },
		breaks: brokenLimits(warnings, limits).map(({ facet }) => facet),
		safe: told?.safe ?? null,
	};
}

/** A drama that has left the catalogue is an entry without one. */
function nothingUnknown(reason: unknown): null {
	if (isHttpError(reason, 404)) return null;
	throw reason;
}
