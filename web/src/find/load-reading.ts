import type { Help, Locale, Query } from "goodcry";
import { type AddressFor, type Ask, addressOf, readAsk, writeStrengths } from "../address/ask.ts";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { plainDrama } from "../api/picture-profile.ts";
import { facetsIn } from "../api/vocabulary.ts";
import { hangulName } from "../drama/hangul-name.ts";
import { wordsIn } from "../words/words.ts";
import { type ReadRow, readRows } from "./read-rows.ts";

/** A word that meant nothing, and the nearest that would mean something. */
export interface UnreadWord {
	readonly word: string;
	readonly nearest: readonly { readonly words: string; readonly address: string }[];
}

/** How an ask was read, ready to be shown. */
export interface Reading {
	readonly rows: readonly ReadRow[];
	readonly unread: readonly UnreadWord[];
	/** Titles that the catalogue does not have, with the nearest that it has. */
	readonly unknownTitles: readonly {
		readonly text: string;
		readonly nearest: readonly { readonly slug: string; readonly name: string }[];
	}[];
	/** The address of the ask before its last change; null when nothing was changed. */
	readonly undo: string | null;
	/** Whether anything was understood. */
	readonly isUnderstood: boolean;
	/** What is said first to somebody who speaks of ending their life; else null. */
	readonly help: Help | null;
}

const mostUnread = 3;
const mostNearest = 3;
/** So many letters more or less a misspelt title has than the word that may stand for it. */
const mostSlips = 2;
/** So many letters more or less other words have: "griev" may stand for "grieving". */
const longestEnding = 4;

/** Reads a wish through the API; for an address that changes the ask by taking back a part. */
export function readerOf(fetch: Fetch): (wish: string) => Promise<Query> {
	return async (query) => (await askApi(fetch, "read-query", { query })).read;
}

/**
 * How the ask of an address is read, with everything named in the page's language.
 * @param addressFor the address of the same page for another ask; without it that of the results
 */
export async function readingOf(
	fetch: Fetch,
	locale: Locale,
	ask: Ask,
	read: Query,
	search: URLSearchParams,
	addressFor: AddressFor = (other) => addressOf(locale, "/find", other),
): Promise<Reading> {
	const nameOf = async (slug: string): Promise<string> => {
		const { title, hangul, aliases } = await plainDrama(fetch, slug);
		return locale === "ko" ? hangulName(hangul, aliases) : title;
	};
	const [facets, dramas, unread, unknownTitles] = await Promise.all([
		facetsIn(fetch, locale),
		Promise.all(read.like.map(async ({ slug }) => [slug, await nameOf(slug)] as const)),
		Promise.all(read.unread.slice(0, mostUnread).map((word) => nearestTo(fetch, locale, ask, word, addressFor))),
		Promise.all(
			read.titles
				.filter(({ slug }) => slug === null)
				.map(async ({ text, nearest = [] }) => ({
					text,
					nearest: await Promise.all(
						nearest.slice(0, mostNearest).map(async (slug) => ({ slug, name: await nameOf(slug) })),
					),
				})),
		),
	]);
	const rows = readRows(read, ask, { facets, dramas: new Map(dramas) }, wordsIn[locale]);
	const before = search.get("was");
	return {
		...{ rows, unread, unknownTitles },
		undo: before === null ? null : addressFor(readAsk(new URLSearchParams(before))),
		help: read.help ?? null,
		isUnderstood: ask.wish === "" || rows.length > 0 || read.titles.length > 0,
	};
}

/** What the API takes of an ask, to find or to plan. */
export function askedOf({ wish, limits, strictness, strengths, steps }: Ask) {
	return {
		...{ query: wish, cannotBear: limits, strictness, critiques: steps },
		strengths: writeStrengths(strengths).split(",").filter(Boolean),
	};
}

async function nearestTo(
	fetch: Fetch,
	locale: Locale,
	ask: Ask,
	word: string,
	addressFor: AddressFor,
): Promise<UnreadWord> {
	const { suggestions } = await askApi(fetch, "suggest", { typed: word, limit: mostNearest, locale });
	// Within a sentence what only begins with the word is not what was meant: "adults" is no *Adult Trainee*, "my kid is sick" no
	// kidnapping.
	const isNear = ({ kind, words }: { readonly kind: string; readonly words: string }): boolean =>
		Math.abs(words.replaceAll(" ", "").length - word.length) <= (kind === "drama" ? mostSlips : longestEnding);
	const isAlone = ask.wish.trim() === word;
	return {
		word,
		nearest: suggestions
			.filter((one) => isAlone || isNear(one))
			.map(({ words }) => ({
				words,
				address: addressFor({ ...ask, wish: ask.wish.replace(word, () => words) }),
			})),
	};
}
