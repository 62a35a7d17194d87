import type { Locale } from "goodcry";

/** Words with the sentences that spoil taken out of them. */
export interface FoldedWords {
	readonly open: string;
	/** In the order of the text. */
	readonly folded: readonly string[];
}

/** Takes the sentences out of the words; words that hold one of them otherwise written are folded whole. */
export function foldSpoilers(words: string, spoilers: readonly string[]): FoldedWords {
	if (spoilers.some((one) => !words.includes(one))) return { open: "", folded: [words] };
	const open = spoilers.reduce((rest, one) => rest.replace(one, () => ""), words);
	return { open: open.replace(/[ \t]{2,}/g, " ").trim(), folded: spoilers };
}

/** What stands in words in place of what they give away. */
export const leftOut: Readonly<Record<Locale, string>> = {
	en: "(What gives the story away is left out here; on the page of the list it can be opened.)",
	ko: "(이야기를 미리 말하는 문장은 여기서 뺐어요. 목록 화면에서 열어 볼 수 있어요.)",
};

/** The words without the sentences that spoil; in their place, where there are any, stands that they are left out. */
export function wordsWithout(words: string, spoilers: readonly string[], locale: Locale): string {
	if (spoilers.length === 0) return words;
	return [foldSpoilers(words, spoilers).open, leftOut[locale]].filter(Boolean).join("\n\n");
}
