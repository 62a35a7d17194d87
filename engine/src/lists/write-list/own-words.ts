import type { DramaRecord } from "../../catalogue/record.ts";
import type { Locale } from "../../vocabulary/facet.ts";
import type { Sentence } from "./sentence.ts";

/** The drama's own words, cut at the borders of sentences. */
export interface OwnWords {
	readonly premise: readonly Sentence[];
	readonly why: readonly Sentence[];
	readonly leaves: readonly Sentence[];
}

/** What ends a sentence; not the point of "Mr." nor one within a number. */
const border = /(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|vs))(?<=[.!?…]["”’')』》〉]*)\s+(?=["“‘'(『《〈]*[\p{Lu}\p{Lo}\p{N}])/u;

/** Cuts a drama's words into sentences, each with where it is from. */
export function ownWordsOf({ words }: DramaRecord, locale: Locale): OwnWords {
	const { premise, why, leaves } = words[locale];
	return {
		premise: cutSentences(premise, ["words.premise"]),
		why: cutSentences(why, ["words.why"]),
		leaves: cutSentences(leaves, ["words.leaves"]),
	};
}

/** The sentences of a text, all with the same sources. */
export function cutSentences(text: string, sources: readonly string[]): Sentence[] {
	const whole = text.replace(/\s+/g, " ").trim();
	return whole.split(border).map((sentence) => ({ text: sentence, sources }));
}

const leaning =
	/^["“‘']*(?:He|She|They|His|Her|Their|Him|Them|Both|The two|Neither|Either|One of them|And|But|So)\b|^["“‘']*(?:그는|그가|그의|그녀|둘|두 사람|그들|그래서|그런데|하지만|그러나|그리고|이 둘)/;

/** Somebody whom a first sentence has not introduced. */
const pronoun = /\b(?:he|she|him|her|his|hers|they|them|their)\b/i;

/** Whether the reader can follow without the premise: no sentence leans on somebody who was not introduced. */
export function standsAlone(sentences: readonly Sentence[]): boolean {
	return sentences.every(({ text }, place) => !leaning.test(text) && !(place === 0 && pronoun.test(text)));
}

/** How many words a text has. */
export function wordsIn(text: string): number {
	return text.split(/\s+/).filter(Boolean).length;
}

/** As many sentences from the beginning as fit into so many words; at least one. */
export function beginningOf(sentences: readonly Sentence[], mostWords: number): Sentence[] {
	const kept: Sentence[] = [];
	let words = 0;
	for (const sentence of sentences) {
		words += wordsIn(sentence.text);
		if (kept.length > 0 && words > mostWords) break;
		kept.push(sentence);
	}
	return kept;
}
