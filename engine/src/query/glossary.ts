import type { Locale } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { emptyKorean, emptyWords } from "./cues.ts";
import { type Token, writtenTokens } from "./tokenize.ts";

/** What a word that no phrase names may stand for. */
export interface Guess {
	readonly facet: string;
	/** 0–1: how often such a guess is right. */
	readonly certainty: number;
	/** True of a warning: nobody is taken to want one for a word that names none. */
	readonly isWarning: boolean;
}

/** What speaks for a guess. */
export interface GuessEvidence {
	readonly facet: string;
	/** 1 when only this facet's definition holds the word, less the more definitions do; 0 when it does not. */
	readonly definition: number;
	/** In how many longer phrases of this facet the word stands, 3 at most, shared among the facets that have such phrases. */
	readonly phrases: number;
}

/** Guesses at words by where the vocabulary itself uses them: in the definitions of facets and inside longer phrases. */
export interface Glossary {
	/** The likeliest facet, or null when none is likely enough or two are equally so. */
	guess(word: Word): Guess | null;
	/** All facets whose definitions or phrases hold the word. */
	evidenceFor(word: Word): GuessEvidence[];
}

type Word = Pick<Token, "kind" | "norm" | "stem">;

/**
 * The numbers of the logistic model that makes certainty of evidence, fitted by `node benchmarks/guesses/fit.ts` on half of the
 * vocabulary's single words; the other half checks them in `npm run bench:guesses`.
 */
export const guessNumbers = { base: -1.19, definition: 3.27, phrases: 1.09 } as const;

/**
 * A word whose likeliest facet is less certain stays unread: its definition and several of its phrases must use the word. The
 * certainty is that of a word that names some facet; most words that are unread in a wish name none (docs/decisions/0012).
 */
const leastCertainty = 0.93;

/** Builds the glossary of a vocabulary; each language when the first of its words is looked up. */
export function createGlossary(vocabulary: Vocabulary): Glossary {
	const made: { latin?: Uses; hangul?: Uses } = {};
	const evidenceFor = (word: Word): GuessEvidence[] => {
		if (word.kind !== "latin" && word.kind !== "hangul") return [];
		made[word.kind] ??= usesIn(vocabulary, word.kind === "latin" ? "en" : "ko");
		return evidenceOf(word, made[word.kind] as Uses);
	};
	return {
		evidenceFor,
		guess(word) {
			const [best, second] = evidenceFor(word)
				.map((evidence) => ({ facet: evidence.facet, certainty: certaintyOf(evidence) }))
				.sort((a, b) => b.certainty - a.certainty);
			if (!best || best.certainty < leastCertainty || best.certainty === second?.certainty) return null;
			return { ...best, isWarning: vocabulary.facet(best.facet).family === "warning" };
		},
	};
}

function certaintyOf({ definition, phrases }: GuessEvidence): number {
	const { base, definition: defined, phrases: phrased } = guessNumbers;
	return 1 / (1 + Math.exp(-(base + defined * definition + phrased * phrases)));
}

/** Where a language's words are used: by key, then facet, how often. */
interface Uses {
	readonly definitions: FacetsByKey;
	readonly phrases: FacetsByKey;
	/** In any text of a facet, its grades and sentences too: what many use says little of each. */
	readonly anywhere: FacetsByKey;
}

type FacetsByKey = ReadonlyMap<string, ReadonlyMap<string, number>>;

function usesIn({ facets, record }: Vocabulary, locale: Locale): Uses {
	const definitions = new Map<string, Map<string, number>>();
	const phrases = new Map<string, Map<string, number>>();
	const anywhere = new Map<string, Map<string, number>>();
	// The same few thousand words come again and again.
	const keysByWord = new Map<string, readonly string[]>();
	const keysOfAll = (words: readonly Word[]): ReadonlySet<string> => {
		const keys = new Set<string>();
		for (const word of words) {
			const own = keysByWord.get(word.norm) ?? keysOf(word);
			keysByWord.set(word.norm, own);
			for (const key of own) keys.add(key);
		}
		return keys;
	};
	for (const { id, label, means, grades, reason, some, lacks } of facets) {
		count(definitions, keysOfAll(writtenTokens(`${label[locale]} ${means[locale]}`)), id);
		const told = [label, means, reason, some, lacks].map((text) => text[locale]);
		count(anywhere, keysOfAll(writtenTokens([...told, ...(grades[locale] ?? [])].join(" "))), id);
		for (const phrase of record.phrases[locale][id] ?? []) {
			const words = writtenTokens(phrase);
			const keys = keysOfAll(words);
			count(anywhere, keys, id);
			if (words.length > 1) count(phrases, keys, id);
		}
	}
	return { definitions, phrases, anywhere };
}

function count(uses: Map<string, Map<string, number>>, keys: ReadonlySet<string>, facet: string): void {
	for (const key of keys) {
		const facets = uses.get(key) ?? new Map<string, number>();
		uses.set(key, facets.set(facet, (facets.get(facet) ?? 0) + 1));
	}
}

const shortestHangul = 2;
const longestHangul = 5;
/** One phrase may hold a word by chance ("one month to live"). */
const fewestPhrases = 2;
/** Of so many phrases more say no more. */
const mostPhrases = 3;

/** A Latin word is its stem; a Korean one its beginnings, the longest first, since particles and endings follow. */
function keysOf({ kind, norm, stem }: Word): string[] {
	if (kind === "latin") return stem.length > 2 && !emptyWords.has(norm) ? [stem] : [];
	if (kind !== "hangul" || emptyKorean.some((empty) => norm.startsWith(empty))) return [];
	const lengths = Array.from({ length: longestHangul - shortestHangul + 1 }, (_, less) => longestHangul - less);
	return lengths.filter((length) => length <= norm.length).map((length) => norm.slice(0, length));
}

function evidenceOf(word: Word, { definitions, phrases, anywhere }: Uses): GuessEvidence[] {
	const key = keysOf(word).find((one) => definitions.has(one) || phrases.has(one));
	if (key === undefined) return [];
	const spread = anywhere.get(key)?.size ?? 1;
	return [...(anywhere.get(key) ?? [])].flatMap(([facet]): GuessEvidence[] => {
		const said = phrases.get(key)?.get(facet) ?? 0;
		const definition = definitions.get(key)?.has(facet) ? 1 / Math.sqrt(spread) : 0;
		const phrased = said >= fewestPhrases ? Math.min(mostPhrases, said) / spread : 0;
		return definition + phrased > 0 ? [{ facet, definition, phrases: phrased }] : [];
	});
}
