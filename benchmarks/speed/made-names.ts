import type { DramaRecord } from "goodcry";

/** Random numbers from 0 up to 1. */
export type Random = () => number;

/** Names and sentences for a drama that does not exist. */
export interface Maker {
	name(random: Random): Pick<DramaRecord, "title" | "hangul" | "romanized">;
	premise(random: Random, locale: "en" | "ko"): string;
}

/** This share of a name's words are words of real names; the others are put together from their syllables. */
const realWords = 0.5;

/**
 * Makes names from the words and syllables of real ones, in the same proportions, so that beginnings, slips and whole words meet
 * as many others as they would among real names; and sentences as long as real ones from their words.
 */
export function createMaker(dramas: readonly DramaRecord[]): Maker {
	const titles = dramas.flatMap(({ title }) => title.split(" "));
	const spoken = dramas.flatMap(spokenWords);
	const starts = titles.map((word) => word.slice(0, Math.ceil(word.length / 2)));
	const ends = titles.map((word) => word.slice(Math.ceil(word.length / 2)).toLowerCase());
	const sentences = {
		en: dramas.map(({ words: { en } }) => en.premise.split(" ")),
		ko: dramas.map(({ words: { ko } }) => ko.premise.split(" ")),
	};
	const words = { en: sentences.en.flat(), ko: sentences.ko.flat() };
	const wordOf = (random: Random): string =>
		random() < realWords ? pick(titles, random) : pick(starts, random) + pick(ends, random);
	const spokenOf = (random: Random): readonly Syllable[] =>
		random() < realWords ? pick(spoken, random) : several(2, 4, random, () => pick(pick(spoken, random), random));
	return {
		name(random) {
			const parts = several(1, 3, random, spokenOf);
			const written = (part: readonly Syllable[], script: keyof Syllable): string =>
				part.map((syllable) => syllable[script]).join("");
			return {
				title: several(1, 4, random, wordOf).join(" "),
				hangul: parts.map((part) => written(part, "hangul")).join(" "),
				romanized: parts.map((part) => written(part, "latin")).join(" "),
			};
		},
		premise: (random, locale) =>
			pick(sentences[locale], random)
				.map(() => pick(words[locale], random))
				.join(" "),
	};
}

interface Syllable {
	readonly hangul: string;
	readonly latin: string;
}

const hangul = /^[가-힣]+$/;
/** A syllable in Latin letters: one vowel sound, with what stands before it and at most one consonant behind. */
const latinSyllable = /[^aeiou]*[aeiouwy]*[aeiou]+(?:ng|[nmlkpt](?![aeiouwy]))?/g;

/** The Korean words of a drama's name with how they sound; those that do not fall apart into as many syllables are left out. */
function spokenWords({ hangul: name, romanized }: DramaRecord): Syllable[][] {
	const latin = romanized.toLowerCase().split(" ");
	return name.split(" ").flatMap((word, place) => {
		const sounds = latin[place]?.match(latinSyllable) ?? [];
		if (!hangul.test(word) || sounds.length !== word.length) return [];
		return [sounds.map((sound, at) => ({ hangul: word[at] ?? "", latin: sound }))];
	});
}

function several<T>(least: number, most: number, random: Random, make: (random: Random) => T): T[] {
	return Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => make(random));
}

function pick<T>(list: readonly T[], random: Random): T {
	const chosen = list[Math.floor(random() * list.length)];
	if (chosen === undefined) throw new RangeError("There is nothing to make names from: the catalogue is empty.");
	return chosen;
}
