import { emptyWords } from "./cues.ts";
import type { Hit, Knowledge } from "./hit.ts";
import type { Token } from "./tokenize.ts";
import { leastLikeness } from "./unknown-titles.ts";

/** No drama has a name of more words, or of more letters. */
const mostTokens = 24;
const mostLetters = 80;
/** One slip leaves less than this of a short name. */
const sureSlip = 0.9;

/**
 * The drama that a wish names and asks nothing besides: any exact name, or one with one slip in it when not every word of the
 * wish could be read as something else ("mothers" is a wish, "my mistre" is none).
 */
export function wholeTitle(text: string, tokens: readonly Token[], hits: readonly Hit[], known: Knowledge): Hit | null {
	if (tokens.length === 0 || tokens.length > mostTokens || text.length > mostLetters) return null;
	const exact = known.titles.exact(text);
	const isPlain = isRead(tokens, hits, known);
	const isMeant = isPlain || leastLikeness(tokens, known) > sureSlip;
	const dramas = exact.length > 0 || isMeant ? exact : known.titles.oneSlipAway(text);
	if (dramas.length === 0) return null;
	const first = tokens[0] as Token;
	const last = tokens.at(-1) as Token;
	return { span: [first.span[0], last.span[1]], from: 0, to: tokens.length, title: dramas };
}

/** Whether a wish that names a drama by another name than its title says something as well: "mermaid", an alias of *Surplus Princess*. */
export function isAlsoWish(
	{ title }: Hit,
	text: string,
	tokens: readonly Token[],
	hits: readonly Hit[],
	known: Knowledge,
): boolean {
	return !known.titles.owns(title?.[0] ?? -1, text) && isRead(tokens, hits, known);
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
