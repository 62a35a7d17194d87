import { wordIndexOf } from "../../catalogue/word-index.ts";
import { emptyKorean, emptyWords } from "../../query/cues.ts";
import { type Token, tokenize } from "../../query/tokenize.ts";
import type { Signal, SignalInput } from "./signal.ts";

/** A word that was read as a facet says less about the story itself. */
const readShare = 0.35;
/** More words than this are not looked up. */
const mostWords = 40;

/**
 * What the drama's own words speak of: "ballet", "lighthouse", "Gwangju". For what no facet names; a word counts the more
 * the fewer dramas speak of it (inverse document frequency: Spärck Jones 1972).
 */
export function toldSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	const unread = new Set(query.unread);
	const refused = [...query.limits, ...query.avoids].map(({ span }) => span);
	const tokens = tokenize(query.text)
		.filter(
			(token) => isContent(token) && !refused.some(([start, end]) => token.span[0] < end && token.span[1] > start),
		)
		.slice(0, mostWords);
	const values = new Map<number, number>();
	const words = new Map<number, string[]>();
	let best = 0;
	for (const token of new Map(tokens.map((one) => [one.stem, one])).values()) {
		const found = wordIndexOf(catalogue).find(token);
		if (!found) continue;
		const value = weights.told * found.weight ** 4 * (unread.has(token.text) ? 1 : readShare);
		best += value;
		for (const drama of found.dramas) {
			values.set(drama, (values.get(drama) ?? 0) + value);
			words.set(drama, [...(words.get(drama) ?? []), token.text]);
		}
	}
	if (values.size === 0) return [];
	return [
		{
			subject: { told: words },
			best,
			addTo(scores) {
				for (const [drama, value] of values) scores[drama] = (scores[drama] ?? 0) + value;
			},
			valueFor: (drama) => values.get(drama) ?? 0,
		},
	];
}

function isContent({ kind, norm }: Token): boolean {
	if (kind === "latin") return norm.length > 2 && !emptyWords.has(norm);
	return kind === "hangul" && norm.length > 1 && !emptyKorean.some((word) => norm.startsWith(word));
}
