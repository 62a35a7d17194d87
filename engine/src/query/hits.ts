import type { BoundsReading } from "./bounds.ts";
import { measureWords } from "./cues.ts";
import { isDreadedMeaning } from "./dreaded.ts";
import { toJamo } from "./hangul.ts";
import type { Hit, Knowledge } from "./hit.ts";
import { koreanDegree } from "./korean-cues.ts";
import { shortNounAt } from "./korean-row.ts";
import { isSimile } from "./korean-title-cues.ts";
import type { HangulMatch, Lexicon, Meaning } from "./lexicon.ts";
import type { Span } from "./query.ts";
import { spanning, tokensUntil } from "./spanning.ts";
import type { Speller } from "./spelling.ts";
import { stem } from "./stem.ts";
import { titleAt } from "./title-hits.ts";
import type { Token } from "./tokenize.ts";

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
		return { span: [token.span[0], person.end], from: at, to: at + person.length, person: person.name };
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
	if (found?.length === 1 && isMeasureOf(tokens, at, lexicon)) return null;
	if (found?.meaning.mood && isFedUp(tokens, at + found.length)) return null;
	if (found?.meaning.mood && isOfStory(tokens, at, at + found.length)) return null;
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

/** "Mild gore": how much of it, and no wish for what is mild. */
function isMeasureOf(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	if (!measureWords.has(tokens[at]?.norm ?? "")) return false;
	const next = lexicon.latin(tokens, at + 1);
	return next !== null && (next.meaning.isQuality || isDreadedMeaning(next.meaning));
}

/** "I'm sick of …", "I'm so bored with …" tell of a drama, not of oneself. */
function isFedUp(tokens: readonly Token[], end: number): boolean {
	const next = tokens.slice(end, end + 3).map(({ norm }) => norm);
	return (
		/^(tired|sick|bored|fed|done|exhausted)$/.test(tokens[end - 1]?.norm ?? "") &&
		(/^(of|with|by)$/.test(next[0] ?? "") || next.join(" ") === "and tired of")
	);
}

/** "A single dad with kids", "a drama with kids in it": who is in the story, and not with whom it is seen. */
function isOfStory(tokens: readonly Token[], from: number, to: number): boolean {
	const words = tokens.slice(from, to).map(({ norm }) => norm);
	if (!words.includes("with")) return false;
	if (/^(in|who)$/.test(tokens[to]?.norm ?? "") && !/^(the|a)$/.test(tokens[to + 1]?.norm ?? "")) return true;
	return words[0] === "with" && storyPeople.test(tokens[from - 1]?.norm ?? "");
}

const storyPeople =
	/^(dads?|moms?|mums?|fathers?|mothers?|parents?|famil(?:y|ies)|couples?|man|men|woman|women|widow|widower|divorcee|nanny|teachers?|hero|heroine|leads?|characters?|someone|somebody)$/;

/** "a story of love", "love and loss", but not "I love a slow burn". */
function isNoun(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.norm ?? "";
	if (/^(i|i'd|you|we|they|he|she|who|to|would|also|really|just|me|us|people|always|do|will|absolutely)$/.test(before))
		return false;
	const after = tokens[at + 1];
	// Love at first sight is a way to begin; who refuses it refuses no romance.
	if (after?.norm === "at" && tokens[at + 2]?.norm === "first") return false;
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
		if (!found || (from > start && found.jamo < shortestInside) || isSimile(text, [from, found.end])) continue;
		return {
			span: [from, found.end],
			from: at,
			to: tokensUntil(tokens, at, found.end),
			meaning: found.meaning,
			refused: found.refused,
		};
	}
	const short = shortNounAt(text, token.text, start, lexicon);
	return short && { span: [start, short.end], from: at, to: at + 1, meaning: short.meaning };
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
