import type { Catalogue } from "../catalogue/catalogue.ts";
import { emptyWords } from "./cues.ts";
import type { Hit, Knowledge } from "./hits.ts";
import { keystrokes } from "./keyboard.ts";
import { titleKey } from "./name-table.ts";
import { editDistance } from "./spelling.ts";
import type { Token } from "./tokenize.ts";

/** No drama has a name of more words, or of more letters. */
const mostTokens = 24;
const mostLetters = 80;
/** In shorter names one slip makes another word. */
const fewestKeys = 5;
const mostCandidates = 12;
/** A slip in a syllable of Hangul is up to three keys, two syllables that changed places are more. */
const leastLikeness = { latin: 0.72, hangul: 0.5 };

/**
 * The drama that a wish names and asks nothing besides: any exact name, or one with one slip in it when not every word of the
 * wish could be read as something else ("mothers" is a wish, "my mistre" is none).
 */
export function wholeTitle(
	text: string,
	tokens: readonly Token[],
	hits: readonly Hit[],
	catalogue: Catalogue,
	known: Knowledge,
): Hit | null {
	if (tokens.length === 0 || tokens.length > mostTokens || text.length > mostLetters) return null;
	const exact = known.titles.exact(text);
	const dramas = exact.length > 0 || isRead(tokens, hits, known) ? exact : misspelt(text, catalogue, known);
	if (dramas.length === 0) return null;
	const first = tokens[0] as Token;
	const last = tokens.at(-1) as Token;
	return { span: [first.span[0], last.span[1]], from: 0, to: tokens.length, title: dramas };
}

/** Whether every word that says anything was understood as it stands, and any was. */
function isRead(tokens: readonly Token[], hits: readonly Hit[], known: Knowledge): boolean {
	const meant = hits.filter(({ title }) => !title);
	return (
		meant.length > 0 &&
		tokens.every(
			(token, at) =>
				token.kind === "mark" ||
				emptyWords.has(token.norm) ||
				meant.some((hit) => hit.from <= at && at < hit.to && coversMost(hit, token) && isSpeltRight(token, hit, known)),
		)
	);
}

/** In Hangul a phrase may be a small part of a longer word. */
function coversMost({ span }: Hit, token: Token): boolean {
	const covered = Math.min(span[1], token.span[1]) - Math.max(span[0], token.span[0]);
	return token.kind !== "hangul" || covered * 2 > token.norm.length;
}

function isSpeltRight(
	{ kind, stem, norm }: Token,
	{ comparative }: Hit,
	{ lexicon, isSpeltRight: isWord }: Knowledge,
): boolean {
	return kind !== "latin" || comparative === true || lexicon.holds(stem) || isWord(norm);
}

/** Dramas with a name that is one slip away: of the keyboard, or of a whole letter or syllable. */
function misspelt(text: string, catalogue: Catalogue, { titles }: Knowledge): readonly number[] {
	const bare = titleKey(text);
	const keys = keystrokes(bare);
	if (keys.length < fewestKeys) return [];
	const least = /[가-힣]/.test(bare) ? leastLikeness.hangul : leastLikeness.latin;
	const near = titles.near(text, mostCandidates, least).map(({ drama }) => drama);
	const isOneSlipFrom = (name: string): boolean => {
		const other = titleKey(name);
		return editDistance(bare, other, 1) <= 1 || editDistance(keys, keystrokes(other), 1) <= 1;
	};
	return near.filter((index) => {
		const drama = catalogue.dramas[index];
		return drama && [drama.title, drama.hangul, drama.romanized, ...drama.aliases].some(isOneSlipFrom);
	});
}
