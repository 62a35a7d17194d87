import type { Bilingual, Locale } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { emptyWords } from "./cues.ts";
import type { Knowledge } from "./hit.ts";
import { keystrokes } from "./keyboard.ts";
import { titleKey } from "./name-table.ts";
import type { Query } from "./query.ts";
import type { Suggestion } from "./suggest.ts";

/** What may be meant, with the words to write for it: a title, or words that are read as the facet. */
export type WrittenSuggestion = Suggestion & { readonly words: Bilingual };

/** What may be meant by the end of a wish that is being written. */
export interface Completion {
	/** Where the words begin (UTF-16) that a suggestion stands for; they reach to the end. */
	readonly from: number;
	readonly suggestions: readonly WrittenSuggestion[];
}

/** So many words at the end of a wish may be one name that is being typed. */
const mostWords = 5;
/** Fewer keys at the end of a longer wish begin too much. */
const fewestKeys = 2;
/** A wish of more words is not taken for a misspelt title. */
const mostMisspelt = 3;
/** A text of more characters is not taken for one title. */
const longestTitle = 60;

/** Makes the function that completes a wish: from the longest run of words at its end with which a name, a label or a phrase begins. */
export function createCompleter(
	vocabulary: Vocabulary,
	known: Knowledge,
	read: (wish: string) => Query,
): (typed: string, limit: number) => Completion {
	const wordsOf = createFacetWords(vocabulary, read);
	const written = (one: Suggestion): WrittenSuggestion => {
		if ("facet" in one) return { ...one, words: wordsOf(one.facet) };
		return "slug" in one ? { ...one, words: { en: one.title, ko: one.hangul } } : one;
	};
	const misspelt = (typed: string, from: number, limit: number): Suggestion[] =>
		wordCount(typed) > mostMisspelt ? [] : known.suggest(typed.slice(from), limit).filter((one) => "slug" in one);
	return (typed, limit) => {
		const start = startOf(typed);
		for (const from of beginnings(typed)) {
			const tail = typed.slice(from);
			const found = known.suggest(tail, limit, false).filter((one) => !isWritten(one, tail));
			if (found.length === 0) continue;
			// A title that begins so, or words that people use for what they want, leave no doubt.
			if (found.some((one) => !("facet" in one)))
				return { from, suggestions: inOrder(found, typed.slice(0, from)).map(written) };
			// "signl" may begin "sign language" or be Signal; of "my mistr" the whole is rather meant than its end.
			const whole = misspelt(typed, start, limit);
			if (from > start && whole.length > 0) return { from: start, suggestions: whole.map(written) };
			const dramas = from === start ? whole : [];
			return { from, suggestions: [...dramas, ...found].slice(0, limit).map(written) };
		}
		return { from: start, suggestions: misspelt(typed, start, limit).map(written) };
	};
}

function startOf(typed: string): number {
	return typed.length - typed.trimStart().length;
}

/** Where the name that is being typed may begin, the longest first: the whole, then the last words of the last part. */
function beginnings(typed: string): number[] {
	const start = startOf(typed);
	const part = Math.max(
		start,
		...[...typed.matchAll(/[,;.!?\n]\s*/g)].map(({ 0: mark, index }) => index + mark.length),
	);
	const words = [...typed.slice(part).matchAll(/\S+/g)].map(({ index }) => part + index);
	const tails = words.slice(-mostWords).filter((from) => isEnough(typed.slice(from), likens(typed.slice(0, from))));
	const isTitle = typed.length - start <= longestTitle && !(typed.endsWith(" ") && !isEnough(typed, false));
	return [...new Set([...(isTitle ? [start] : []), ...tails])];
}

/** Whether there is more than a letter; and a name does not begin with "a" or "be", unless words before it liken. */
function isEnough(tail: string, isLikened: boolean): boolean {
	const [first = ""] = tail.trim().toLowerCase().split(/\s+/);
	return keystrokes(titleKey(tail)).length >= fewestKeys && (isLikened || !emptyWords.has(first));
}

function likens(before: string): boolean {
	return /(?:^|\s)(?:like|loved?|liked|than|watched|finished)\s*$/i.test(before);
}

/** A facet whose label stands there already has nothing to add, nor have words. */
function isWritten(one: Suggestion, tail: string): boolean {
	if ("slug" in one) return false;
	const { en, ko } = "facet" in one ? one.label : one.words;
	return [en, ko].some((words) => titleKey(words) === titleKey(tail));
}

/** Within a sentence what one wishes for is likelier than a title, unless the words before it liken. */
function inOrder(found: readonly Suggestion[], before: string): readonly Suggestion[] {
	if (before.trim() === "" || likens(before)) return found;
	return [...found.filter((one) => !("slug" in one)), ...found.filter((one) => "slug" in one)];
}

function wordCount(text: string): number {
	return text.trim().split(/\s+/).length;
}

/** The words for a facet, found once: its label, or where that is read as something else its first phrase that is not. */
function createFacetWords({ facet, record }: Vocabulary, read: (wish: string) => Query): (id: string) => Bilingual {
	const found = new Map<string, Bilingual>();
	const readAs = (id: string, locale: Locale): string => {
		const label = facet(id).label[locale];
		const phrases = record.phrases[locale][id] ?? [];
		return [label, ...phrases].find((words) => read(words).wants.some((want) => want.facet === id)) ?? label;
	};
	return (id) => {
		const words = found.get(id) ?? { en: readAs(id, "en"), ko: readAs(id, "ko") };
		found.set(id, words);
		return words;
	};
}
