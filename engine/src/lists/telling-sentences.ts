import type { InferredGrade } from "../inference/infer-profile.ts";
import type { Span } from "../query/query.ts";
import { rungOf } from "../ranking/secrecy.ts";
import type { Rung } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { tellsEnding } from "./tells-ending.ts";

/** A sentence that tells a late turn or an ending. */
export interface TellingSentence {
	readonly span: Span;
	/** What it tells of those. */
	readonly claims: readonly InferredGrade[];
	/** The lowest at which it may be told: 2 a late turn, 3 the ending or that a lead dies. */
	readonly rung: Rung;
}

/**
 * The sentences of a stretch of text that tell a late turn or an ending, in the order of the text.
 * @param claimed what the stretch claims; its spans count in the text
 * @param isSecret whether that facet may not be named below rung 2 of what that sentence speaks of
 */
export function tellingSentences(
	text: string,
	stretch: Span,
	claimed: readonly InferredGrade[],
	isSecret: (facet: string, sentence: Span) => boolean,
	vocabulary: Vocabulary,
): TellingSentence[] {
	return sentencesIn(text, stretch).flatMap((span) => {
		const isEnding = tellsEnding(text.slice(...span));
		const claims = claimed.filter(
			({ facet, grade, spans }) =>
				grade > 0 &&
				// "Tragic" alone says what a drama is like, and not how it ends.
				(isEnding || rungOf(vocabulary.facet(facet)) < 3) &&
				spans.some((one) => one[0] >= span[0] && one[1] <= span[1]) &&
				isSecret(facet, span),
		);
		return isEnding || claims.length > 0 ? [{ span, claims, rung: isEnding ? 3 : 2 }] : [];
	});
}

const sentence = /[^\n]*?(?:[.!?…。]["'”’)」』]*(?=\s)|(?=\n|$))/gu;

/** The sentences of a stretch, without the white space around them. */
export function sentencesIn(text: string, [start, end]: Span): Span[] {
	return [...text.slice(start, end).matchAll(sentence)].flatMap((match): Span[] => {
		const said = match[0].trim();
		const from = start + match.index + (match[0].length - match[0].trimStart().length);
		return said === "" ? [] : [[from, from + said.length]];
	});
}
