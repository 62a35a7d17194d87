import type { Glossary, Guess } from "./glossary.ts";
import type { Hit } from "./hit.ts";
import type { Meaning } from "./lexicon.ts";
import { polarities } from "./polarity.ts";
import type { Clause, Query } from "./query.ts";
import type { Token } from "./tokenize.ts";

/** What was guessed of a wish. */
export interface Guessed {
	readonly wants: readonly Clause[];
	readonly avoids: readonly Clause[];
	/** The tokens that were read so, by their position. */
	readonly tokens: ReadonlySet<number>;
}

/**
 * Guesses at the words that nothing else took, by their positions. What a guess means is decided beside the words that are sure
 * and never changes what those mean; a guess never becomes a hard limit, adds nothing to a facet that is spoken of anyway, and never
 * asks for a warning: "something with a razor" is no wish for self-harm.
 */
export function guessAt(
	text: string,
	tokens: readonly Token[],
	hits: readonly Hit[],
	unread: readonly number[],
	read: Pick<Query, "wants" | "avoids" | "limits" | "moves">,
	glossary: Glossary,
): Guessed {
	const spoken = new Set([read.wants, read.avoids, read.limits, read.moves].flat().map(({ facet }) => facet));
	const guessed = unread.flatMap((at): [Hit, Guess][] => {
		const token = tokens[at] as Token;
		const guess = glossary.guess(token);
		return guess ? [[{ span: token.span, from: at, to: at + 1, meaning: meaningOf(guess) }, guess]] : [];
	});
	if (guessed.length === 0) return { wants: [], avoids: [], tokens: new Set() };
	const all = [...hits, ...guessed.map(([hit]) => hit)].sort((a, b) => a.from - b.from);
	const meant = polarities(text, tokens, all);
	const clausesOf = (isWanted: boolean): Clause[] => {
		const clauses = guessed.flatMap(([hit, { facet, certainty, isWarning }]): Clause[] => {
			const kind = meant.get(hit)?.kind;
			if (spoken.has(facet) || kind === undefined || kind === "drop" || (kind === "want") !== isWanted) return [];
			if (isWanted && isWarning) return [];
			return [{ facet, weight: certainty, span: hit.span, implied: true, guessed: true }];
		});
		return clauses.filter(({ facet }, index) => clauses.findIndex((one) => one.facet === facet) === index);
	};
	const [wants, avoids] = [clausesOf(true), clausesOf(false)];
	const starts = new Set([...wants, ...avoids].map(({ span }) => span[0]));
	return { wants, avoids, tokens: new Set(unread.filter((at) => starts.has(tokens[at]?.span[0] ?? -1))) };
}

/** Refused, it only costs: nobody should be kept from a drama by a guess. */
function meaningOf({ facet, certainty }: Guess): Meaning {
	return { wants: [[facet, certainty]], refuses: [], mood: false, single: false, isQuality: false };
}
