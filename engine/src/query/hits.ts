import type { BoundsReading } from "./bounds.ts";
import { emptyWords, koreanDegree, koreanLike, koreanUnlike, refusals } from "./cues.ts";
import type { Glossary } from "./glossary.ts";
import { toJamo } from "./hangul.ts";
import { judgedAfter } from "./judged-after.ts";
import type { HangulMatch, Lexicon, Meaning } from "./lexicon.ts";
import type { PeopleIndex } from "./people.ts";
import type { Span } from "./query.ts";
import type { Speller } from "./spelling.ts";
import { stem } from "./stem.ts";
import type { Suggester } from "./suggest.ts";
import type { TitleHit, TitleIndex } from "./titles.ts";
import { hasHangul, type Token } from "./tokenize.ts";

/** A stretch of the text that the reader understood. */
export interface Hit {
	readonly span: Span;
	/** Tokens [from, to) that it takes. */
	readonly from: number;
	readonly to: number;
	readonly meaning?: Meaning;
	/** "funnier", "lighter": +1, "funniest" too. */
	readonly comparative?: boolean;
	/** A refusal stands inside the words ("강아지 안 죽는"). */
	readonly refused?: boolean;
	readonly title?: readonly number[];
	readonly person?: string;
	readonly bound?: true;
}

/** What the reader knows. */
export interface Knowledge {
	readonly lexicon: Lexicon;
	readonly titles: TitleIndex;
	readonly people: PeopleIndex;
	readonly speller: Speller;
	/** Whether an English word is known to be spelt right. */
	isSpeltRight(word: string): boolean;
	readonly networks: readonly string[];
	/** What words that no phrase names may stand for. */
	readonly glossary: Glossary;
	/** What somebody may mean who has typed so far. */
	readonly suggest: Suggester;
}

/** Finds titles, bounds, people and phrases from left to right; each token is taken at most once. */
export function findHits(text: string, tokens: readonly Token[], bounds: BoundsReading, known: Knowledge): Hit[] {
	const hits: Hit[] = [];
	const boundAt = new Map(bounds.spans.map((span) => [span[0], span]));
	let at = 0;
	while (at < tokens.length) {
		const hit = hitAt(text, tokens, at, boundAt, known, hits.at(-1));
		if (hit) hits.push(hit);
		at = hit ? Math.max(hit.to, at + 1) : at + 1;
	}
	return hits;
}

function hitAt(
	text: string,
	tokens: readonly Token[],
	at: number,
	boundAt: ReadonlyMap<number, Span>,
	known: Knowledge,
	last: Hit | undefined,
): Hit | null {
	const token = tokens[at] as Token;
	const bound = boundAt.get(token.span[0]);
	if (token.kind === "mark" && !bound) return null;
	const title = titleAt(text, tokens, at, known, last);
	if (title && (!bound || title.span[1] > bound[1])) {
		const phrase = token.kind === "latin" ? latinPhraseAt(tokens, at, known) : null;
		return phrase && phrase.to > title.to ? phrase : title;
	}
	if (bound) return { span: bound, from: at, to: tokensUntil(tokens, at, bound[1]), bound: true };
	const person = known.people.find(tokens, at);
	if (person && !(token.kind === "hangul" && known.lexicon.hangul(text, token.span[0])))
		return spanning(tokens, at, at + person.length, { person: person.name });
	if (token.kind === "hangul") return hangulPhraseAt(text, tokens, at, known);
	const isMixed = tokens[at + 1]?.kind === "hangul";
	return (isMixed ? mixedPhraseAt(text, tokens, at, known) : null) ?? latinPhraseAt(tokens, at, known);
}

function latinPhraseAt(
	tokens: readonly Token[],
	at: number,
	{ lexicon, speller, isSpeltRight }: Knowledge,
): Hit | null {
	const found = lexicon.latin(tokens, at);
	const token = tokens[at] as Token;
	const base = comparativeBase(token.norm, lexicon);
	if (found && isCutShort(tokens, at, found.length, lexicon)) return null;
	if (found?.length === 1 && /^lov(?:e|es|ing)$/.test(token.norm) && !isNoun(tokens, at)) return null;
	if (found && !(base && found.length === 1 && found.meaning.single)) {
		return spanning(tokens, at, at + found.length, { meaning: found.meaning });
	}
	if (base) return spanning(tokens, at, at + 1, { meaning: base, comparative: true });
	if (token.kind !== "latin" || lexicon.holds(token.stem)) return null;
	const mended = mendedStem(token, speller);
	if (!mended || isSpeltRight(token.norm)) return null;
	const corrected = tokens.slice(at, at + 6).map((part, offset) => (offset === 0 ? { ...part, stem: mended } : part));
	const phrase = lexicon.latin(corrected, 0);
	return phrase ? spanning(tokens, at, at + phrase.length, { meaning: phrase.meaning }) : null;
}

/** "frendship" → friendship, "heartwrenchng" → heartwrenching. */
function mendedStem(token: Token, speller: Speller): string | null {
	return (
		speller.mend(token.stem) ?? (/[^aeiou]ng$/.test(token.norm) ? speller.mend(stem(token.norm.slice(0, -2))) : null)
	);
}

/** "no brain tumour", "the dead dog": a phrase that ends inside another one makes way for it. */
function isCutShort(tokens: readonly Token[], at: number, length: number, lexicon: Lexicon): boolean {
	const first = (tokens[at] as Token).norm;
	const shortest = /^(tired|sick|bored|fed)$/.test(first)
		? 1
		: length + (/^(no|not|without|never|nothing|the|a|an|another|with|of|my|one)$/.test(first) ? 0 : 1);
	for (let inner = at + 1; inner < at + length; inner++) {
		const other = lexicon.latin(tokens, inner);
		if (other && inner + other.length > at + length && other.length >= shortest) return true;
	}
	return false;
}

/** "a story of love", "love and loss", but not "I love a slow burn". */
function isNoun(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.norm ?? "";
	if (/^(i|i'd|you|we|they|he|she|who|to|would|also|really|just|me|us|people|always|do|will|absolutely)$/.test(before))
		return false;
	const after = tokens[at + 1];
	return (
		!after ||
		after.kind === "mark" ||
		after.kind === "hangul" ||
		/^(and|or|but|in|at|between|with|of|after|across|under|during|despite|against|lost|kdramas?|dramas?|please|pls|that|who|is)$/.test(
			after.norm,
		)
	);
}

/** "lighter" → light, "sadder" → sad, "funnier" → funny; a number is not what is more numb. */
function comparativeBase(word: string, lexicon: Lexicon): Meaning | null {
	const match = /^(.{3,}?)(?:er|est)$/.exec(word);
	if (!match?.[1] || word === "number") return null;
	const root = match[1];
	const bases = [root, `${root}e`, root.replace(/i$/, "y"), root.replace(/([bdgmnt])\1$/, "$1")];
	for (const base of bases) {
		const meaning = lexicon.word(base) ?? lexicon.word(base.replace(/e$/, ""));
		if (meaning?.single && meaning.isQuality) return meaning;
	}
	return null;
}

/** A phrase may begin inside a word only where it is long enough not to be there by accident ("학교폭력복수극"). */
function hangulPhraseAt(text: string, tokens: readonly Token[], at: number, { lexicon }: Knowledge): Hit | null {
	const token = tokens[at] as Token;
	const [start, end] = token.span;
	// What 안, 덜 or 너무 stands before is one word: "안 슬픈 로맨스" is a romance.
	const until = koreanDegree.test(text.slice(Math.max(0, start - 5), start)) ? end : text.length;
	for (let from = start; from < end; from++) {
		const found = wholeHangul(text, lexicon, from, from > start ? end : until);
		if (!found || (from > start && found.jamo < shortestInside)) continue;
		return {
			span: [from, found.end],
			from: at,
			to: tokensUntil(tokens, at, found.end),
			meaning: found.meaning,
			refused: found.refused,
		};
	}
	return null;
}

/** Fewer letters than this are found inside a word by accident: 경이 in 배경이면. */
const shortestInside = 6;

/** "연쇄살인 말고" and "살인만 아니면" hold no 살인마: what refuses is not taken for a phrase's last syllable. */
function wholeHangul(text: string, lexicon: Lexicon, from: number, until: number): HangulMatch | null {
	const found = lexicon.hangul(text, from, until);
	if (!found || !/^(?:말[고구]|빼고|싫|만(?:\s|$))/.test(text.slice(found.end - 1, found.end + 1))) return found;
	const isWhole = toJamo(text.slice(from, found.end).replace(/\s/g, "")).length === found.jamo;
	return isWhole ? found : (lexicon.hangul(text, from, found.end - 1) ?? found);
}

/** "90년대": a Korean phrase that begins with a number or a Latin letter. */
function mixedPhraseAt(text: string, tokens: readonly Token[], at: number, { lexicon }: Knowledge): Hit | null {
	const start = (tokens[at] as Token).span[0];
	const found = lexicon.hangul(text, start);
	return found
		? {
				span: [start, found.end],
				from: at,
				to: tokensUntil(tokens, at, found.end),
				meaning: found.meaning,
				refused: found.refused,
			}
		: null;
}

function titleAt(
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

function spanning(tokens: readonly Token[], from: number, to: number, rest: Omit<Hit, "span" | "from" | "to">): Hit {
	const start = (tokens[from] as Token).span[0];
	const end = (tokens[to - 1] as Token).span[1];
	return { span: [start, end], from, to, ...rest };
}

function tokensUntil(tokens: readonly Token[], from: number, end: number): number {
	let to = from + 1;
	while (to < tokens.length && (tokens[to] as Token).span[0] < end) to++;
	return to;
}
