import type { Catalogue } from "../catalogue/catalogue.ts";
import { inferProfile } from "../inference/infer-profile.ts";
import type { Knowledge } from "../query/hit.ts";
import type { Span } from "../query/query.ts";
import { mayName, rungOf } from "../ranking/secrecy.ts";
import type { Rung } from "../vocabulary/facet.ts";
import { linkTitle } from "./link-title.ts";
import type { DramaList, ListEntry } from "./list.ts";
import { mentionsIn } from "./mentions.ts";
import { readableText } from "./readable-text.ts";
import { sentencesIn, tellingSentences } from "./telling-sentences.ts";

/** A sentence of a list that tells a late turn or an ending. */
export interface SpoilingSentence {
	/** As the list writes it. */
	readonly quote: string;
	/** The lowest at which it may be told: 2 a late turn, 3 the ending. */
	readonly rung: Rung;
}

/** What a list's own words give away, place by place, in the order of the words. */
export interface ListSpoilers {
	readonly introduction: readonly SpoilingSentence[];
	/** For each entry, in rank order. */
	readonly entries: readonly (readonly SpoilingSentence[])[];
	readonly closing: readonly SpoilingSentence[];
}

/**
 * The sentences of a list's words that give something away. An entry's words are held against its drama; the introduction and the
 * closing against all dramas of the list; and a sentence that names dramas against those, whether the list has them or not.
 * Never throws.
 */
export function listSpoilers(list: DramaList, known: Knowledge, catalogue: Catalogue): ListSpoilers {
	const own = list.entries.map((entry) => dramaOf(entry, known, catalogue));
	const all = [...new Set(own)].filter((drama) => drama !== null);
	const spoilersIn = (words: string, about: readonly number[], isFrame: boolean): SpoilingSentence[] =>
		spoilersOf(words, { about, isFrame }, known, catalogue);
	return {
		introduction: spoilersIn(list.introduction, all, true),
		entries: list.entries.map(({ words }, index) => {
			const drama = own[index] ?? null;
			return spoilersIn(words, drama === null ? [] : [drama], false);
		}),
		closing: spoilersIn(list.closing, all, true),
	};
}

/** The drama of an entry; one that is not linked is looked up as in an article. */
function dramaOf({ slug, title, year, words }: ListEntry, known: Knowledge, catalogue: Catalogue): number | null {
	const linked = slug === null ? -1 : catalogue.indexOf(slug);
	if (linked >= 0) return linked;
	return words === "" ? null : linkTitle({ heading: title, year, words, seekNear: false }, known, catalogue).drama;
}

/** Where Markdown goes on with a line in the next, which a reader does not see: a sentence stands across it. */
const softBreak = /(?<=[^\n])\n(?![^\S\n]*(?:\n|[#>|]|[*+-]\s|\d+[.)]\s|$))/gu;

/** Of which dramas words speak. */
interface Subject {
	/** Their positions. */
	readonly about: readonly number[];
	/** Whether they speak of a list as a whole, and not of each of its dramas. */
	readonly isFrame: boolean;
}

function spoilersOf(
	words: string,
	{ about, isFrame }: Subject,
	known: Knowledge,
	catalogue: Catalogue,
): SpoilingSentence[] {
	if (words.trim() === "") return [];
	const { vocabulary } = catalogue;
	const written = readableText(words);
	const text = written.replace(softBreak, " ");
	const named = namedIn(text, known, catalogue);
	const isSecretOf = (facet: string) => (drama: number) => !mayName(catalogue, drama, facet, 1);
	const isSecret = (facet: string, sentence: Span): boolean => {
		if (rungOf(vocabulary.facet(facet)) > 1) return true;
		const others = named.get(sentence[0]) ?? [];
		if (others.some(isSecretOf(facet))) return true;
		if (isFrame && others.length > 0) return false;
		const secret = about.filter(isSecretOf(facet)).length;
		return isFrame && !speaksOfEach(text.slice(...sentence)) ? secret > about.length / 2 : secret > 0;
	};
	const claimed = inferProfile(text, known, catalogue, { implied: false });
	return tellingSentences(text, [0, text.length], claimed, isSecret, vocabulary).map(({ span, rung }) => ({
		quote: written.slice(...span),
		rung,
	}));
}

/**
 * For the beginning of each sentence the dramas that it names; one that names none goes on about those that were named last in
 * its paragraph.
 */
function namedIn(text: string, known: Knowledge, catalogue: Catalogue): ReadonlyMap<number, readonly number[]> {
	const named = new Map<number, readonly number[]>();
	let last: readonly number[] = [];
	let end = 0;
	for (const sentence of sentencesIn(text, [0, text.length])) {
		const mentions = mentionsIn(text, [sentence], new Set(), known, catalogue);
		const dramas = mentions.map(({ slug }) => catalogue.indexOf(slug));
		const isSameParagraph = !text.slice(end, sentence[0]).includes("\n");
		const goesOn = dramas.length === 0 && isSameParagraph && !speaksOfMany(text.slice(...sentence));
		if (!goesOn) last = dramas;
		named.set(sentence[0], last);
		end = sentence[1];
	}
	return named;
}

const ofEach: readonly RegExp[] = [
	/\b(?:each|every(?:\s+one)?|all|both)\s+(?:of\s+)?(?:these|those|them|\p{L}+\s+dramas?|dramas?|shows?|series|stories)\b/iu,
	/\b(?:each|every)\s+one\b|\b(?:they|these|those)\s+(?:\p{L}+\s+)?(?:all|both)\b/iu,
	/모두|전부|하나같이|빠짐없이|둘\s?다|[가-힣]마다(?=\s)/u,
];

const ofMany =
	/\b(?:most|many|some|several|few|half|none|neither|each|all|both)\s+of\s+(?:them|these|those|the\s+\p{L}+)\b|대부분|여러\s?편|몇\s?편|절반/iu;

/** Whether a sentence speaks of a list's dramas together, and not of one that was named before it. */
function speaksOfMany(sentence: string): boolean {
	return ofMany.test(sentence) || speaksOfEach(sentence);
}

/** Whether a sentence says of each drama of a list what it says. What most of them have tells nothing of one. */
function speaksOfEach(sentence: string): boolean {
	return ofEach.some((pattern) => pattern.test(sentence));
}
