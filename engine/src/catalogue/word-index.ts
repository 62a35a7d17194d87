import { stem } from "../query/stem.ts";
import { normalizeWord, type Token, wordsAsWritten } from "../query/tokenize.ts";
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

/**
 * Indexes premise, why and leaves in both languages, titles and characters: all of them rung 0. The words of a script are
 * indexed when the first of them is looked up.
 */
export function createWordIndex(dramas: readonly DramaRecord[]): WordIndex {
	const most = Math.max(2, dramas.length * mostCommon);
	let latin: ReadonlyMap<string, Word> | undefined;
	let hangul: ReadonlyMap<string, readonly Word[]> | undefined;
	const placesOf = ({ kind }: Token, key: string): readonly number[] | undefined => {
		if (kind === "latin") {
			latin ??= wordsOf(dramas, "latin", (word) => stem(normalizeWord(word)));
			return latin.get(key)?.dramas;
		}
		hangul ??= Map.groupBy(wordsOf(dramas, "hangul", normalizeWord).values(), ({ norm }) => firstTwo(norm));
		const words = hangul.get(firstTwo(key))?.filter(({ norm }) => norm.startsWith(key)) ?? [];
		return words.length > 0 ? [...new Set(words.flatMap((word) => word.dramas))].sort((a, b) => a - b) : undefined;
	};
	return {
		find(token) {
			for (const key of keysOf(token).reverse()) {
				const found = placesOf(token, key);
				if (!found) continue;
				if (found.length > most) return null;
				return { dramas: found, weight: 1 - Math.log(found.length) / Math.log(Math.max(2, dramas.length)) };
			}
			return null;
		},
	};
}

interface Word {
	readonly norm: string;
	/** The dramas that say it, in order. */
	readonly dramas: number[];
}

/** All words of one script, those that norm makes alike taken together; a word is normed once, however often it is said. */
function wordsOf(
	dramas: readonly DramaRecord[],
	script: "latin" | "hangul",
	normOf: (written: string) => string,
): ReadonlyMap<string, Word> {
	const words = new Map<string, Word>();
	const asWritten = new Map<string, number[]>();
	const listOf = (written: string): number[] => {
		const norm = normOf(written);
		const word = words.get(norm) ?? { norm, dramas: [] };
		words.set(norm, word);
		asWritten.set(written, word.dramas);
		return word.dramas;
	};
	dramas.forEach((drama, index) => {
		for (const text of textsOf(drama)) {
			for (const written of wordsAsWritten(text, script)) {
				const list = asWritten.get(written) ?? listOf(written);
				if (list.at(-1) !== index) list.push(index);
			}
		}
	});
	return words;
}

function firstTwo(text: string): string {
	return text.slice(0, shortestHangul);
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
