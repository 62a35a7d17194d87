import type { Locale, Vocabulary } from "goodcry";
import { emptyKorean, emptyWords } from "../../engine/src/query/cues.ts";
import { type Token, writtenTokens } from "../../engine/src/query/tokenize.ts";

/** A word whose meaning is known and is hidden from what guesses at it. */
export interface MaskedWord {
	readonly word: Pick<Token, "kind" | "norm" | "stem">;
	/** The facets that it names; none for a word that names nothing. */
	readonly facets: ReadonlySet<string>;
	/** Whether it belongs to the half on which numbers are fitted. */
	readonly isFitted: boolean;
}

/**
 * The vocabulary's own phrases of one word, which a glossary does not look at, with the facets that they name; and, in
 * English, the words of asking that name nothing.
 */
export function maskedWords(vocabulary: Vocabulary, locale: Locale): MaskedWord[] {
	const named = new Map<string, { word: MaskedWord["word"]; facets: Set<string> }>();
	const add = (phrase: string, facets: readonly string[]): void => {
		const [word, ...more] = writtenTokens(phrase);
		if (!word || more.length > 0 || word.norm.length < (locale === "en" ? 4 : 2) || isEmpty(word.norm)) return;
		const known = named.get(word.stem) ?? { word, facets: new Set() };
		for (const facet of facets) known.facets.add(facet);
		named.set(word.stem, known);
	};
	for (const { id } of vocabulary.facets)
		for (const phrase of vocabulary.record.phrases[locale][id] ?? []) add(phrase, [id]);
	for (const { phrases, wants } of vocabulary.compounds)
		for (const phrase of phrases[locale])
			add(
				phrase,
				Object.entries(wants).flatMap(([facet, share]) => (share >= 0.7 ? [facet] : [])),
			);
	return [...named].map(([key, { word, facets }]) => ({ word, facets, isFitted: isInFirstHalf(key) }));
}

function isEmpty(word: string): boolean {
	return emptyWords.has(word) || emptyKorean.some((empty) => word.startsWith(empty));
}

function isInFirstHalf(key: string): boolean {
	let sum = 5;
	for (const character of key) sum = (sum * 31 + character.charCodeAt(0)) % 10_007;
	return sum % 2 === 0;
}
