/**
 * One sentence of a written list with what it rests on: `words.premise`, `words.why` or `words.leaves` for the drama's own
 * words; `grade: grief 5` for a grade; `hurt` for the curve; `fact: episodes`; `wish: grief` for what was asked;
 * `limit: suicide` and `withheld` for what was kept out; `like: my-mister`; `rank`; `rung: 0` for the rule on spoilers.
 */
export interface Sentence {
	readonly text: string;
	/** At least one; sentences about two dramas name the other as `goblin grade: dark 4`. */
	readonly sources: readonly string[];
}

/** Sentences as a paragraph of Markdown: what would be markup in a title is shown as it is. */
export function toMarkdown(sentences: readonly Sentence[]): string {
	return sentences.map(({ text }) => text.replace(/[\\*_`[\]<>#]/g, String.raw`\$&`)).join(" ");
}
