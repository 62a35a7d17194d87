import { type Token, tokenize } from "../query/tokenize.ts";
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
	const places = new Map<string, number[]>();
	dramas.forEach((drama, index) => {
		const keys = new Set(textsOf(drama).flatMap((text) => tokenize(text).flatMap(keysOf)));
		for (const key of keys) {
			const list = places.get(key);
			if (list) list.push(index);
			else places.set(key, [index]);
		}
	});
	const most = Math.max(2, dramas.length * mostCommon);
	return {
		find(token) {
			for (const key of keysOf(token).reverse()) {
				const found = places.get(key);
				if (!found) continue;
				if (found.length > most) return null;
				return { dramas: found, weight: 1 - Math.log(found.length) / Math.log(Math.max(2, dramas.length)) };
			}
			return null;
		},
	};
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
