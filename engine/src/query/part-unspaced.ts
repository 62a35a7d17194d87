import type { Knowledge } from "./hit.ts";
import type { Token } from "./tokenize.ts";

/**
 * "펑펑울고싶은데시한부는싫어": who types without spaces writes several words as one. Such a token is parted before each phrase of the
 * vocabulary behind the first, and before the first where a title opens it ("도깨비같은데로맨스없는"). Other tokens stay as they are.
 */
export function partUnspaced(
	text: string,
	tokens: readonly Token[],
	{ lexicon, titles }: Pick<Knowledge, "lexicon" | "titles">,
): readonly Token[] {
	if (!tokens.some(isUnspaced)) return tokens;
	return tokens.flatMap((token, at) => {
		if (!isUnspaced(token)) return [token];
		const [start, end] = token.span;
		const title = titles.hangul(text, start)?.length ?? 0;
		// "16부작이하로맨스": what a number opens holds its unit.
		let isFirst = title === 0 && tokens[at - 1]?.kind !== "number";
		const cuts: number[] = [];
		let from = start + title;
		while (from < end) {
			const found = lexicon.hangul(text, from, end);
			if (!found || (from > start && found.jamo < leastLetters(text.slice(start, from)))) {
				from++;
				continue;
			}
			if (!isFirst && from > start) cuts.push(from);
			isFirst = false;
			from = found.end;
		}
		return cuts.length === 0 ? [token] : partedAt(token, cuts);
	});
}

/** A Korean word with its endings is hardly longer than this, in syllables. */
const longestWord = 6;

function isUnspaced({ kind, text }: Token): boolean {
	return kind === "hangul" && text.length > longestWord;
}

/** How a word ends before another begins. */
const wordEnd = /[고데는은나랑도서만면과와거]$/;

/** Fewer letters than this are a phrase by accident. */
function leastLetters(before: string): number {
	return wordEnd.test(before) ? 5 : 6;
}

function partedAt({ kind, text, span: [start] }: Token, cuts: readonly number[]): Token[] {
	const edges = [0, ...cuts.map((cut) => cut - start), text.length];
	return edges.slice(1).map((edge, at) => {
		const from = edges[at] ?? 0;
		const part = text.slice(from, edge);
		return { kind, text: part, norm: part, stem: part, span: [start + from, start + edge] };
	});
}
