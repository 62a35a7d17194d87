import { stem } from "../query/stem.ts";
import { normalizeWord, type Token, wordsAsWritten } from "../query/tokenize.ts";
import type { Catalogue } from "./catalogue.ts";
import { packRow } from "./packed-row.ts";
import type { DramaRecord } from "./record.ts";

/** Which dramas' own words speak of what. */
export interface WordIndex {
	/** The dramas whose words hold the token, and how telling it is: 1 for a word of one drama, towards 0 for a common one; null when none does. */
	find(token: Token): { readonly dramas: readonly number[]; readonly weight: number } | null;
	/** The dramas whose words hold the token, or its longest beginning that so many of them hold; null when too few do. */
	holding(token: Word, least: number): { readonly key: string; readonly dramas: readonly number[] } | null;
}

/** What a word is looked up by. */
export type Word = Pick<Token, "kind" | "norm" | "stem">;

/** A word in more than this share of dramas tells nothing. */
const mostCommon = 0.08;
/** Nor does one that is less telling than this: of a million dramas, one of 16,000. */
const leastTelling = 0.3;
const usualPartSize = 2 ** 17;
const shortestHangul = 2;
const longestHangul = 5;

const indexes = new WeakMap<Catalogue, WordIndex>();

/**
 * The word index of a catalogue, made once: premise, why and leaves in both languages, titles and characters, all of them
 * rung 0. The words of a script are indexed when the first of them is looked up.
 */
export function wordIndexOf(catalogue: Catalogue): WordIndex {
	const known = indexes.get(catalogue) ?? createWordIndex(catalogue.dramas);
	indexes.set(catalogue, known);
	return known;
}

/**
 * Indexes the words of some dramas, so many of them at a time.
 * @param partSize a power of 2
 */
export function createWordIndex(dramas: readonly DramaRecord[], partSize = usualPartSize): WordIndex {
	const mostTelling = Math.min(dramas.length * mostCommon, dramas.length ** (1 - leastTelling));
	const tooMany = Math.max(2, Math.floor(mostTelling)) + 1;
	const places: { latin?: Places; hangul?: Places } = {};
	/** Words that were found to be too common. */
	const common = new Set<string>();
	const lookUp = (token: Word, least: number, most: number): ReturnType<WordIndex["holding"]> => {
		if (token.kind !== "latin" && token.kind !== "hangul") return null;
		places[token.kind] ??= placesOf(dramas, token.kind, partSize);
		for (const key of keysOf(token).reverse()) {
			const found = places[token.kind]?.dramasWith(key, most) ?? [];
			if (found.length >= least) return { key, dramas: found };
		}
		return null;
	};
	return {
		holding: (token, least) => lookUp(token, least, Number.POSITIVE_INFINITY),
		find(token) {
			if (common.has(token.norm)) return null;
			const found = lookUp(token, 1, tooMany)?.dramas;
			if (found?.length === tooMany && common.size < mostRemembered) common.add(token.norm);
			if (!found || found.length === tooMany) return null;
			return { dramas: found, weight: 1 - Math.log(found.length) / Math.log(Math.max(2, dramas.length)) };
		},
	};
}

/** Which dramas hold which key. */
interface Places {
	/** In order, each once; no more than `most`. */
	dramasWith(key: string, most: number): readonly number[];
}

/** So many written words are remembered with what they are found by; the rest are taken apart each time. */
const mostRemembered = 100_000;

/**
 * Rows of numbers, each the hash of a key, then the drama, in the 53 bits of a number: packed, so that the words of a million
 * titles are two or three bytes each, and in parts, so that no more than one part is ever held unpacked. No word is kept.
 */
function placesOf(dramas: readonly DramaRecord[], script: "latin" | "hangul", partSize: number): Places {
	const hashes = 2 ** 53 / partSize;
	const startOf = (key: string): number => (hash(key) % hashes) * partSize;
	const parts = packedParts(dramas, script, partSize, startOf);
	return {
		dramasWith(key, most) {
			const start = startOf(key);
			const found: number[] = [];
			for (const [part, row] of parts.entries()) {
				const first = part * partSize - start;
				for (const pair of row.between(start, start + partSize, most - found.length)) found.push(pair + first);
			}
			return found;
		},
	};
}

/** By itself, so that nothing of what it remembers outlives it. */
function packedParts(
	dramas: readonly DramaRecord[],
	script: "latin" | "hangul",
	partSize: number,
	startOf: (key: string) => number,
) {
	const startsOf = remembering((written) => keysOf(wordOf(written, script)).map(startOf));
	return Array.from({ length: Math.ceil(dramas.length / partSize) }, (_, part) =>
		packRow(sortedPairs(dramas.slice(part * partSize, (part + 1) * partSize), script, startsOf)),
	);
}

/** The same function, which keeps what it has given for the first so many words. */
function remembering(startsOf: (written: string) => readonly number[]): (written: string) => readonly number[] {
	const known = new Map<string, readonly number[]>();
	return (written) => {
		const starts = known.get(written) ?? startsOf(written);
		if (known.size < mostRemembered) known.set(written, starts);
		return starts;
	};
}

function sortedPairs(
	dramas: readonly DramaRecord[],
	script: "latin" | "hangul",
	startsOf: (written: string) => readonly number[],
): Float64Array {
	let pairs = new Float64Array(1024);
	let size = 0;
	dramas.forEach((drama, index) => {
		for (const text of textsOf(drama)) {
			for (const written of wordsAsWritten(text, script)) {
				const starts = startsOf(written);
				if (size + starts.length > pairs.length) pairs = grown(pairs);
				for (const start of starts) pairs[size++] = start + index;
			}
		}
	});
	return distinct(pairs.subarray(0, size).sort());
}

function wordOf(written: string, kind: "latin" | "hangul"): Word {
	const norm = normalizeWord(written);
	return { kind, norm, stem: kind === "latin" ? stem(norm) : norm };
}

/** A hash of 53 bits, from two of 32. Source: Fowler, Noll and Vo, FNV-1a, with two offsets. */
function hash(key: string): number {
	let low = 0x811c9dc5;
	let high = 0x9e3779b9;
	for (let i = 0; i < key.length; i++) {
		const code = key.charCodeAt(i);
		low = Math.imul(low ^ code, 0x01000193);
		high = Math.imul(high ^ code, 0x85ebca6b);
	}
	return ((high ^ (high >>> 15)) >>> 11) * 2 ** 32 + ((low ^ (low >>> 13)) >>> 0);
}

function grown(column: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
	const larger = new Float64Array(column.length * 2);
	larger.set(column);
	return larger;
}

/** A sorted column without its repetitions. */
function distinct(sorted: Float64Array): Float64Array {
	let size = 0;
	for (let at = 0; at < sorted.length; at++) {
		if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[size++] = sorted[at] as number;
	}
	return sorted.slice(0, size);
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
function keysOf(token: Word): string[] {
	if (token.kind === "latin") return token.stem.length > 2 ? [token.stem] : [];
	if (token.kind !== "hangul") return [];
	const lengths = Array.from({ length: longestHangul - shortestHangul + 1 }, (_, extra) => shortestHangul + extra);
	return lengths.filter((length) => length <= token.norm.length).map((length) => token.norm.slice(0, length));
}
