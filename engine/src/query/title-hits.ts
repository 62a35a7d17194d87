import { emptyWords, refusals } from "./cues.ts";
import type { Hit, Knowledge } from "./hit.ts";
import { judgedAfter } from "./judged-after.ts";
import { isCutFromWord, isDramaAfter, isOrdinaryKorean, judgedInKorean } from "./korean-title-cues.ts";
import type { Lexicon } from "./lexicon.ts";
import { changedBehind, isJudgedBefore, likeBehind, vibeBehind } from "./likeness.ts";
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
	if (!found && token.kind === "hangul") return seriesAt(text, tokens, at, known);
	if (!found) return token.kind === "mark" ? null : mixedTitleAt(text, tokens, at, titles);
	if (token.kind === "hangul") return hangulTitleAt(text, tokens, hangulTitle(tokens, at, found), found.risky, known);
	const hit = spanning(tokens, at, at + found.length, { title: found.dramas });
	const isOwn = titles.owns(found.dramas[0] ?? -1, text.slice(...hit.span));
	if (hit.from === 0 && hit.to === tokens.length)
		return isOwn || lexicon.latin(tokens, at)?.length !== found.length ? hit : null;
	const before = tokens[hit.from - 1];
	const isRefused = before !== undefined && (refusals.has(before.norm) || refusals.has(before.stem));
	const nearlyWhole = isAllButEmpty(tokens, hit) && !isRefused;
	if (nearlyWhole || !(found.risky || isOrdinary(tokens, hit, found, known, isOwn))) return hit;
	const isNamed = lexicon.latin(tokens, at) === null;
	if (isNamed && (isListed(tokens, hit, last, known) || isChangedAtStart(text, hit))) return hit;
	if (isNamed && found.seen && isJudged(text, tokens, hit)) return hit;
	return isMeantAsTitle(text, tokens, hit) ? hit : null;
}

/** Names of well-known dramas that are said of anything: "obsessed with tomorrow". */
const saidOfAnything = /^(?:tomorrow|tempted|moment|affection|black|life|love|nevertheless)$/;

/** "obsessed with signal", "goblin was overrated", "healer. more": a bare noun that is loved or hated is a drama; "a stranger" is none. */
function isJudged(text: string, tokens: readonly Token[], { from, to, span }: Hit): boolean {
	if (to - from !== 1 || saidOfAnything.test(tokens[from]?.norm ?? "")) return false;
	const isEnded = isFollowedByEnd(tokens, to) && tokens[to]?.text !== "-" && !tokens[to]?.text.startsWith("'");
	const before = tokens[from - 1];
	const opens = !before || /^(?:[.,;!?]|but|and|so|omg|ugh)$/.test(before.norm || before.text);
	if (opens && judgedAfter(text, span[1]) !== null) return true;
	if (opens && before?.text !== "," && /^[.!]$/.test(tokens[to]?.text ?? "")) return true;
	return isEnded && isJudgedBefore(text.slice(Math.max(0, span[0] - 60), span[0]));
}

/** "signal but funnier": a wish that begins so names what it changes. */
function isChangedAtStart(text: string, { from, span }: Hit): boolean {
	return from === 0 && changedBehind.test(text.slice(span[1], span[1] + 12));
}

/** A Hangul title where one is meant: not the beginning of another word, nor words of every day. */
function hangulTitleAt(
	text: string,
	tokens: readonly Token[],
	hit: Hit,
	isShort: boolean,
	{ lexicon }: Knowledge,
): Hit | null {
	const [start, end] = hit.span;
	if (isCutFromWord(text, hit.span)) return null;
	if (start === tokens[0]?.span[0] && end === tokens.at(-1)?.span[1]) return hit;
	if (quoteBefore.test(tokens[hit.from - 1]?.text ?? "")) return hit;
	if (koreanAppears.test(text.slice(end, end + 12))) return null;
	if (isOrdinaryKorean(text.slice(start, end))) return isDramaAfter(text, end) ? hit : null;
	const judged = judgedInKorean(text, end);
	if (isHangulPhrase(text, hit, lexicon))
		return judged?.stance === "like" || beyondDoubt.test(text.slice(end, end + 6)) ? hit : null;
	return !isShort || judged || isAllButEmpty(tokens, hit) ? hit : null;
}

/** "펜트하우스 같은 막장은 싫고": nothing but a drama is spoken of so. */
const beyondDoubt =
	/^ ?(?:같은|처럼|류|보다가|하차)|^(?:은|는)? ?(?:진짜 |너무 |별로 )?(?:싫었|별로였|노잼이?었|지루했)/;

/** Whether a Hangul title is also an ordinary phrase ("남자친구", "보고 싶다"). */
function isHangulPhrase(text: string, { span }: Hit, lexicon: Lexicon): boolean {
	const found = hasHangul.test(text[span[0]] ?? "") ? lexicon.hangul(text, span[0]) : null;
	return found !== null && found.end >= span[1] - 1;
}

/** "응답하라 시리즈": several dramas whose titles begin so; the most widely watched stands for them. */
function seriesAt(text: string, tokens: readonly Token[], at: number, { titles, lexicon }: Knowledge): Hit | null {
	const [token, next] = [tokens[at] as Token, tokens[at + 1]];
	if (!next?.norm.startsWith(series) || token.norm.length < 2 || lexicon.hangul(text, token.span[0])) return null;
	const dramas = titles.complete(token.norm, mostOfSeries);
	if (dramas.length < 2) return null;
	return { span: [token.span[0], next.span[0] + series.length], from: at, to: at + 2, title: dramas };
}

const series = "시리즈";
const mostOfSeries = 5;

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

/** Longer names are seldom said by chance; other names than the title are (“love at first sight”) more often. */
const mostOrdinary = 2;
const mostOrdinaryAlias = 4;

/**
 * Whether a name of two words is rather those words, each as common as the next ("with you", "the bad guys"). The title of a
 * drama that many have seen is heard in its words, but not after an article.
 */
function isOrdinary(
	tokens: readonly Token[],
	{ from, to }: Hit,
	{ famous }: TitleHit,
	{ isSpeltRight }: Knowledge,
	isOwn = true,
): boolean {
	const isOne = determiners.test(tokens[from - 1]?.norm ?? "");
	if (famous && !isOne) return false;
	const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
	return (
		words.length <= (isOwn ? mostOrdinary : mostOrdinaryAlias) &&
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
	const words = tokens.slice(hit.from, hit.to).filter((token) => token.kind === "latin");
	const capitalised =
		words.length > 0 &&
		words.every((token) => /^\p{Lu}/u.test(token.text) || /^(the|of|a|in|to|and|is|my|on|for|with)$/.test(token.norm));
	const startsSentence = !before || /[.!?]/.test(before.text);
	if (capitalised && (!startsSentence || words.length > 1)) return true;
	if (capitalised && judgedAfter(text, hit.span[1]) !== null) return true;
	if (vibeBehind.test(after) || (capitalised && likeBehind.test(after))) return true;
	const isKoreanLike = judgedInKorean(text, hit.span[1])?.stance === "like";
	const cue = before?.kind === "latin" ? before : undefined;
	if (!cue) return isKoreanLike;
	const isCue =
		/^(like|liek|unlike|than|similar)$/.test(cue.norm) ||
		(/^(to|as)$/.test(cue.norm) && /^(similar|close|same|kin)$/.test(tokens[hit.from - 2]?.norm ?? ""));
	if (cue.norm === "not" && /^(?:but|just|only|except)$/.test(tokens[hit.from - 2]?.norm ?? ""))
		return isFollowedByEnd(tokens, hit.to);
	const isLiking = /^(loved|liked|enjoyed|watched|finished|hated|adored|watching|finishing|after)$/.test(cue.norm);
	return (isCue || isLiking || isKoreanLike) && isFollowedByEnd(tokens, hit.to);
}

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
