import { stem } from "../query/stem.ts";
import { kindOf, normalizeWord, type Token, wordsAsWritten } from "../query/tokenize.ts";
import type { DramaRecord } from "./record.ts";

/** Which dramas' own words speak of what. */
export interface WordIndex {
	/** The dramas whose words hold the token, and how telling it is: 1 for a word of one drama, towards 0 for a common one; null when none does. */
	find(token: Token): { readonly dramas: readonly number[]; readonly weight: number } | null;
}

/** A word in more than this share of dramas tells nothing. */
const mostCommon = 0.08;
const shortestHangul = 2;
const longestHangul = 5;

/** Indexes premise, why and leaves in both languages, titles and characters: all of them rung 0. */
export function createWordIndex(dramas: readonly DramaRecord[]): WordIndex {
	const latin = new Map<string, number[]>();
	const hangul = new Map<string, HangulWord[]>();
	/** The list that each written word stands in, so that a word is taken apart once. */
	const lists = new Map<string, number[]>();
	dramas.forEach((drama, index) => {
		for (const text of textsOf(drama)) {
			for (const written of wordsAsWritten(text)) {
				let list = lists.get(written);
				if (!list) {
					list = listFor(written, latin, hangul);
					lists.set(written, list);
				}
				if (list.at(-1) !== index) list.push(index);
			}
		}
	});
	const most = Math.max(2, dramas.length * mostCommon);
	return {
		find(token) {
			for (const key of keysOf(token).reverse()) {
				const found = token.kind === "latin" ? latin.get(key) : beginningWith(key, hangul);
				if (!found) continue;
				if (found.length > most) return null;
				return { dramas: found, weight: 1 - Math.log(found.length) / Math.log(Math.max(2, dramas.length)) };
			}
			return null;
		},
	};
}

interface HangulWord {
	readonly norm: string;
	readonly dramas: number[];
}

/** Latin words share a list by their stem; Korean ones have one each, under their first two syllables. */
function listFor(written: string, latin: Map<string, number[]>, hangul: Map<string, HangulWord[]>): number[] {
	const norm = normalizeWord(written);
	const list: number[] = [];
	if (kindOf(written) === "latin") {
		const key = stem(norm);
		const known = latin.get(key);
		if (!known) latin.set(key, list);
		return known ?? list;
	}
	const key = norm.slice(0, shortestHangul);
	const words = hangul.get(key);
	const known = words?.find((word) => word.norm === norm);
	if (known) return known.dramas;
	if (words) words.push({ norm, dramas: list });
	else hangul.set(key, [{ norm, dramas: list }]);
	return list;
}

/** The dramas of all Korean words that begin so, in order; undefined when no word does. */
function beginningWith(key: string, hangul: ReadonlyMap<string, readonly HangulWord[]>): readonly number[] | undefined {
	const words = hangul.get(key.slice(0, shortestHangul))?.filter(({ norm }) => norm.startsWith(key)) ?? [];
	if (words.length === 0) return undefined;
	return [...new Set(words.flatMap(({ dramas }) => dramas))].sort((a, b) => a - b);
}

function textsOf({ words, title, romanized, leads }: DramaRecord): string[] {
	const { en, ko } = words;
	return [
		en.premise,
		en.why,
		en.leaves,
		ko.premise,
		ko.why,
		ko.leaves,
		title,
		romanized,
		...leads.flatMap(({ role }) => role ?? []),
	];
}

/** A Latin word is its stem; a Korean one its beginnings, since particles and endings follow: 발레를 → 발레, 발레를. */
function keysOf(token: Token): string[] {
	if (token.kind === "latin") return token.stem.length > 2 ? [token.stem] : [];
	if (token.kind !== "hangul") return [];
	const lengths = Array.from({ length: longestHangul - shortestHangul + 1 }, (_, extra) => shortestHangul + extra);
	return lengths.filter((length) => length <= token.norm.length).map((length) => token.norm.slice(0, length));
}
