import { wordIndexOf } from "../../catalogue/word-index.ts";
import { emptyKorean, emptyWords } from "../../query/cues.ts";
import { koreanRefusal } from "../../query/korean-refusal.ts";
import { longestCue, plainSpace } from "../../query/korean-words.ts";
import { saidOfOneself } from "../../query/said-of-oneself.ts";
import { firstAtLeast } from "../../query/sorted.ts";
import { type Token, tokenize } from "../../query/tokenize.ts";
import type { Family } from "../../vocabulary/facet.ts";
import { withoutNamesakes } from "./namesakes.ts";
import type { Signal, SignalInput } from "./signal.ts";

/** A word that was read as a facet says less about the story itself. */
const readShare = 0.35;
/** A story does not speak of what it does to one: that its words hold "funny" says little. */
const innerFamilies: ReadonlySet<Family> = new Set(["feeling", "aftertaste", "tone", "pace", "hurt", "bond"]);
/** More words than this are not looked up. */
const mostWords = 40;

/**
 * What the drama's own words speak of: "ballet", "lighthouse", "Gwangju". For what no facet names; a word counts the more
 * the fewer dramas speak of it (inverse document frequency: Spärck Jones 1972). What people say of themselves ("three naps")
 * and what they refuse ("nothing with a dog") is no word of the story.
 */
export function toldSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	const guessed = [...query.wants, ...query.avoids].filter((clause) => clause.guessed);
	const unread = new Set([...query.unread, ...guessed.map(({ span }) => query.text.slice(...span))]);
	const inner = query.wants.filter(({ facet }) => innerFamilies.has(catalogue.vocabulary.facet(facet).family));
	const refused = [...query.limits, ...query.avoids, ...inner].map(({ span }) => span);
	const tokens = wordsOfStory(query.text)
		.filter(({ span }) => !refused.some(([start, end]) => span[0] < end && span[1] > start))
		.slice(0, mostWords);
	const words = [...new Map(tokens.map((one) => [one.stem, one])).values()].flatMap((token): ToldWord[] => {
		const found = wordIndexOf(catalogue).find(token);
		if (!found) return [];
		const value = weights.told * found.weight ** 4 * (unread.has(token.text) ? 1 : readShare);
		return [{ text: token.text, value, dramas: withoutNamesakes(token, found.dramas, catalogue) }];
	});
	if (words.length === 0) return [];
	const toldBy = (drama: number): ToldWord[] => words.filter(({ dramas }) => isAmong(dramas, drama));
	return [
		{
			subject: { told: (drama) => toldBy(drama).map(({ text }) => text) },
			best: words.reduce((sum, { value }) => sum + value, 0),
			addTo(scores) {
				for (const word of words) addWord(scores, word);
			},
			valueFor: (drama) => toldBy(drama).reduce((sum, { value }) => sum + value, 0),
		},
	];
}

/** A word of the wish that some dramas' own words hold. */
interface ToldWord {
	readonly text: string;
	readonly value: number;
	/** Their positions, rising. */
	readonly dramas: readonly number[];
}

function addWord(scores: Float32Array, { dramas, value }: ToldWord): void {
	for (let i = 0; i < dramas.length; i++) {
		const drama = dramas[i] as number;
		scores[drama] = (scores[drama] as number) + value;
	}
}

function isAmong(dramas: readonly number[], drama: number): boolean {
	return dramas[firstAtLeast(dramas, drama)] === drama;
}

/** The words of a wish that may say what a story is about. */
function wordsOfStory(text: string): Token[] {
	const tokens = tokenize(text);
	const own = saidOfOneself(tokens);
	return tokens.filter((token, at) => isContent(token) && !own.has(at) && !isRefusedWord(text, tokens, at));
}

/** So many words a refusal reaches over, without the ones that say nothing. */
const refusalReach = 4;

/** "nothing with a dog in it", "강아지 나오는 거 말고". */
function isRefusedWord(text: string, tokens: readonly Token[], at: number): boolean {
	const { kind, span } = tokens[at] as Token;
	if (kind === "hangul") return koreanRefusal.test(plainSpace(text.slice(span[1], span[1] + longestCue)));
	for (let before = at - 1; before >= Math.max(0, at - refusalReach); before--) {
		const { norm, kind: other } = tokens[before] as Token;
		if (other === "mark" || norm === "but") return false;
		if (refusedBy.test(norm)) return !/^(?:just|only)$/.test(tokens[before + 1]?.norm ?? "");
	}
	return false;
}

const refusedBy = /^(?:no|not|nothing|without|never|avoid|hate|skip|except|minus|don't|doesn't|isn't)$/;

function isContent({ kind, norm }: Token): boolean {
	if (kind === "latin") return norm.length > 2 && !emptyWords.has(norm);
	return kind === "hangul" && norm.length > 1 && !emptyKorean.some((word) => norm.startsWith(word));
}
