import { emptyWords, koreanLike, koreanUnlike, refusals } from "./cues.ts";
import type { Hit, Knowledge } from "./hit.ts";
import { judgedAfter } from "./judged-after.ts";
import type { Lexicon } from "./lexicon.ts";
import { spanning, tokensUntil } from "./spanning.ts";
import type { TitleHit, TitleIndex } from "./titles.ts";
import { hasHangul, type Token } from "./tokenize.ts";

/**
 * The title that begins at a token, where a title is meant: many names are words as well.
 * @param last the hit before
 */
export function titleAt(
	text: string,
	tokens: readonly Token[],
	at: number,
	known: Knowledge,
	last: Hit | undefined,
): Hit | null {
	const { titles, lexicon } = known;
	const token = tokens[at] as Token;
	const found = token.kind === "hangul" ? titles.hangul(text, token.span[0]) : titles.latin(tokens, at);
	if (!found) return token.kind === "hangul" || token.kind === "mark" ? null : mixedTitleAt(text, tokens, at, titles);
	const hit =
		token.kind === "hangul"
			? hangulTitle(tokens, at, found)
			: spanning(tokens, at, at + found.length, { title: found.dramas });
	if (hit.from === 0 && hit.to === tokens.length) return hit;
	const isQuoted = quoteBefore.test(tokens[at - 1]?.text ?? "");
	if (token.kind === "hangul" && !isQuoted && koreanAppears.test(text.slice(hit.span[1], hit.span[1] + 12)))
		return null;
	const isPhrase = isHangulPhrase(text, hit, lexicon);
	const before = tokens[hit.from - 1];
	const isRefused = before !== undefined && (refusals.has(before.norm) || refusals.has(before.stem));
	const nearlyWhole = isAllButEmpty(tokens, hit) && !isPhrase && !isRefused;
	if (nearlyWhole || !(found.risky || isPhrase || isOrdinary(tokens, hit, found, known))) return hit;
	if (!isPhrase && lexicon.latin(tokens, at) === null && isListed(tokens, hit, last, known)) return hit;
	if (isPhrase && koreanUnlike.test(text.slice(hit.span[1], hit.span[1] + 12))) return null;
	return isMeantAsTitle(text, tokens, hit) ? hit : null;
}

/** Whether a Hangul title is also an ordinary phrase ("남자친구", "보고 싶다"). */
function isHangulPhrase(text: string, { span }: Hit, lexicon: Lexicon): boolean {
	const found = hasHangul.test(text[span[0]] ?? "") ? lexicon.hangul(text, span[0]) : null;
	return found !== null && found.end >= span[1] - 1;
}

/** "18 어게인": a Hangul title that begins with a number or a Latin letter. */
function mixedTitleAt(text: string, tokens: readonly Token[], at: number, titles: TitleIndex): Hit | null {
	const next = tokens[at + 1];
	if (next?.kind !== "hangul") return null;
	const found = titles.hangul(text, (tokens[at] as Token).span[0]);
	return found ? hangulTitle(tokens, at, found) : null;
}

function hangulTitle(tokens: readonly Token[], at: number, found: TitleHit): Hit {
	const start = (tokens[at] as Token).span[0];
	const end = start + found.length;
	return { span: [start, end], from: at, to: tokensUntil(tokens, at, end), title: found.dramas };
}

const quoteBefore = /["'“‘『「<《〈*_]/;

/** "나쁜 남자가 나오는", "결혼 계약하는": whom a story is about and what they do in it, and no name of it. */
const koreanAppears =
	/^(?:이|가|들이|도|만)? ?(?:나오는|나와|주인공|등장|변하|많이 ?나)|^(?:하는|하고|해서|당하는|되는)/;

/** What stands beside a name and says no more than that it is one. */
const besideName = /^(?:the|k|kdramas?|dramas?|korean|series|shows?|tv|watch|try|please|pls)$/;

/** Whether hardly anything stands beside a name: "the signal", "vincenzo please", "나의 아저씨 같은". */
function isAllButEmpty(tokens: readonly Token[], { from, to }: Hit): boolean {
	if (from > 1 || to < tokens.length - 1) return false;
	return [...tokens.slice(0, from), ...tokens.slice(to)].every(
		({ kind, norm }) => kind !== "latin" || besideName.test(norm),
	);
}

/** What makes one thing of the words after it: there is no title in "a rich man". */
const determiners = /^(?:an?|some|any|his|her|their|our|every|each|which|what)$/;

/** Whether a name stands in a row with another title: "be melodramatic, my mister and misaeng". */
function isListed(tokens: readonly Token[], { from, to }: Hit, last: Hit | undefined, known: Knowledge): boolean {
	const isJoint = ({ text }: Token): boolean => /^(?:,|;|&|\/|and|or)$/i.test(text);
	if (last?.title && last.to < from && tokens.slice(last.to, from).every(isJoint)) return true;
	let next = to;
	while (tokens[next] && isJoint(tokens[next] as Token)) next++;
	const found = next > to && tokens[next] ? known.titles.latin(tokens, next) : null;
	if (!found || found.risky) return false;
	return !isOrdinary(tokens, { from: next, to: next + found.length, span: [0, 0] }, found, known);
}

/** Words for people that our own texts do not use. */
const people = /^(?:guy|girl|boy|man|woman|lad|dude|crush|buddy|kid)s?$/;

/** Longer names are seldom said by chance. */
const mostOrdinary = 2;

/**
 * Whether a name of two words is rather those words, each as common as the next ("with you", "the bad guys"). The title of a
 * drama that many have seen is heard in its words, but not after an article.
 */
function isOrdinary(
	tokens: readonly Token[],
	{ from, to }: Hit,
	{ famous }: TitleHit,
	{ isSpeltRight }: Knowledge,
): boolean {
	const isOne = determiners.test(tokens[from - 1]?.norm ?? "");
	if (famous && !isOne) return false;
	const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
	return (
		words.length <= mostOrdinary &&
		(isOne ||
			words.every(
				({ kind, norm }) => kind === "latin" && (emptyWords.has(norm) || people.test(norm) || isSpeltRight(norm)),
			))
	);
}

/** An ordinary word is a title only in quotes, capitalised inside a sentence, or beside "like", "같은" and their kin. */
function isMeantAsTitle(text: string, tokens: readonly Token[], hit: Hit): boolean {
	const before = tokens[hit.from - 1];
	const after = text.slice(hit.span[1], hit.span[1] + 12);
	if (before && quoteBefore.test(before.text)) return true;
	const first = tokens[hit.from] as Token;
	if (first.kind === "hangul") return koreanLike.test(after) || koreanUnlike.test(after);
	const words = tokens.slice(hit.from, hit.to).filter((token) => token.kind === "latin");
	const capitalised =
		words.length > 0 &&
		words.every((token) => /^\p{Lu}/u.test(token.text) || /^(the|of|a|in|to|and|is|my|on|for|with)$/.test(token.norm));
	const startsSentence = !before || /[.!?]/.test(before.text);
	if (capitalised && (!startsSentence || words.length > 1)) return true;
	if (capitalised && judgedAfter(text, hit.span[1]) !== null) return true;
	if (vibeAfter.test(after)) return true;
	const cue = before?.kind === "latin" ? before : undefined;
	if (!cue) return koreanLike.test(after);
	const isCue =
		/^(like|unlike|than|similar)$/.test(cue.norm) ||
		(/^(to|as)$/.test(cue.norm) && /^(similar|close|same|kin)$/.test(tokens[hit.from - 2]?.norm ?? ""));
	const isLiking = /^(loved|liked|enjoyed|watched|finished|hated|adored|watching|finishing|after)$/.test(cue.norm);
	return (isCue || isLiking || koreanLike.test(after)) && isFollowedByEnd(tokens, hit.to);
}

/** "signal vibes", "secret forest kind of thing": what follows says that a name was meant. */
const vibeAfter = /^[ -](?:vibes?|style|type|kind|energy|feels?|fans?)\b(?! of)/i;

/** "like healer but …" rather than "like healer types". */
function isFollowedByEnd(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	return (
		!next ||
		next.kind === "mark" ||
		next.kind === "hangul" ||
		/^(vibes?|styles?|types?|kind|energy|feel|feels|ish|level)$/.test(next.norm) ||
		/^(but|and|or|with|without|only|except|just|that|minus|in|for|more|less)$/.test(next.norm) ||
		next.norm.endsWith("er")
	);
}
