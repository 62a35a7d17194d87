import { afterMention } from "./after-mention.ts";
import {
	attitudes,
	breaks,
	complaintPhrases,
	harmlessAfterRefusal,
	harmlessPhrases,
	joiners,
	laterBreaks,
	lessWords,
	moreWords,
	pastRefusals,
	refusalPhrases,
	refusals,
	softeners,
	softRefusalPhrases,
	strongWords,
	weakWords,
} from "./cues.ts";
import { isDreaded } from "./dreaded.ts";
import type { Hit } from "./hit.ts";
import { applyKorean } from "./korean-polarity.ts";
import { allowedWeight, type Polarity } from "./meant.ts";
import type { Token } from "./tokenize.ts";

/** How many words a refusal reaches over before it is spent. */
const reach = 7;

interface Refusal {
	/** `past`: what was not liked, hard only for what people dread. */
	readonly kind: "refuse" | "soften" | "drop" | "less" | "complaint" | "past";
	left: number;
	/** Nothing but auxiliaries has come since. */
	fresh: boolean;
}

function refusalOf(kind: Refusal["kind"], left = reach): Refusal {
	return { kind, left, fresh: true };
}

/**
 * Decides for each facet mention whether it is wanted or refused. English refusals reach forward to the next mention,
 * over "or" to the ones after it, and end at "but" and at sentence marks; Korean ones stand behind (없는, 말고, 빼고, 싫어) or
 * right before (안, 노).
 */
export function polarities(text: string, tokens: readonly Token[], hits: readonly Hit[]): Map<Hit, Polarity> {
	const result = new Map<Hit, Polarity>();
	const byToken = new Map(hits.map((hit) => [hit.from, hit]));
	let refusal: Refusal | null = null;
	let last: { hit: Hit; kind: Refusal["kind"] } | null = null;
	for (let at = 0; at < tokens.length; ) {
		const hit = byToken.get(at);
		const cue = cueAt(tokens, at, byToken);
		if (cue && (!hit || (!hit.title && cue.to >= hit.to && cue.to > at + 1))) {
			refusal = cue.refusal;
			at = cue.to;
			continue;
		}
		if (hit) {
			if (tokens[at]?.norm === "about" && isSpentBefore(tokens, at)) refusal = null;
			if (hit.meaning && hit.meaning.wants.length > 0) {
				if (!refusal && last && reachesOver(tokens, last.hit, hit, last.kind)) {
					refusal = refusalOf(last.kind);
					softenBefore(last.hit, hit, result);
				}
				const spent: Refusal | null = refusal;
				result.set(hit, polarityOf(text, tokens, hit, spent));
				last = spent ? { hit, kind: spent.kind } : null;
				refusal = null;
			}
			at = hit.to;
			continue;
		}
		if (refusal) refusal = afterWord(tokens, at, refusal);
		at++;
	}
	applyKorean(text, hits, result);
	return result;
}

/** What is left of a refusal after a word that is no mention. */
function afterWord(tokens: readonly Token[], at: number, refusal: Refusal): Refusal | null {
	const { text, norm, kind } = tokens[at] as Token;
	if (text === ":" && refusal.fresh) return refusal;
	if (/[.;!?:]/.test(text) || breaks.has(norm)) return null;
	if (text === "," && refusal.left < reach && refusal.kind !== "complaint") return null;
	if (laterBreaks.has(norm) && !refusal.fresh) return null;
	if (norm === "about" && isSpentBefore(tokens, at)) return null;
	if (kind === "mark") return refusal;
	const fresh = refusal.fresh && /^(really|even|ever|to|actually|too|gonna|going|necessarily|always|just)$/.test(norm);
	return refusal.left > 1 ? { ...refusal, left: refusal.left - 1, fresh } : null;
}

/** "a comedy that isn't stupid about work": what is refused is the one word between; "not just about work" refuses nothing of its own. */
function isSpentBefore(tokens: readonly Token[], about: number): boolean {
	const [cue, between] = [tokens[about - 2]?.norm ?? "", tokens[about - 1]];
	return (
		/^(isn't|isnt|aren't|arent|not|never|doesn't|don't)$/.test(cue) &&
		between?.kind === "latin" &&
		!/^(all|just|only|really|so|much|mainly|mostly|primarily|solely|entirely|always|actually|simply|purely|anything|something|one|care|be|is|it|stories|dramas|shows|set|go|worry|hear|talk|know|watch)$/.test(
			between.norm,
		)
	);
}

/**
 * "no sad crying scenes": of things refused in one breath, the last is what is ruled out and the ones before it describe it;
 * before what people dread ("a sad crying noble idiot") they say nothing of their own.
 */
function softenBefore(last: Hit, next: Hit, result: Map<Hit, Polarity>): void {
	if (isDreaded(last)) return;
	let from = next.from;
	for (const [hit, before] of [...result].reverse()) {
		if (hit.to !== from || (before.kind !== "refuse" && before.kind !== "soften") || isDreaded(hit)) return;
		result.set(hit, { ...before, kind: isDreaded(next) ? "drop" : "soften" });
		from = hit.from;
	}
}

function polarityOf(text: string, tokens: readonly Token[], hit: Hit, refusal: Refusal | null): Polarity {
	const { weight, step } = degreeBefore(tokens, hit);
	const plain: Polarity = { kind: "want", weight, step: hit.comparative ? 1 : step };
	if (hit.meaning?.mood) return refusal ? { kind: "drop", weight: 1, step: 0 } : plain;
	const after = afterMention(text, hit.span[1]);
	if (hit.refused || after === "refuse") return { kind: "refuse", weight: 1, step: 0 };
	if (isDreaded(hit) && isAskedFearfully(tokens, hit)) return { kind: "refuse", weight: 1, step: 0 };
	if (after === "drop") return { kind: "drop", weight: 1, step: 0 };
	if (after === "allow" && !refusal && !isAnyOf(tokens, hit)) return { kind: "want", weight: allowedWeight, step: 0 };
	if (!refusal) return plain;
	if (tokens[hit.to]?.norm === "enough") return { kind: "want", weight, step: 1 };
	if (refusal.kind === "less") return { kind: "soften", weight: 1, step: -1 };
	if (refusal.kind === "soften" && hit.comparative) return { kind: "soften", weight: 1, step: -1 };
	if (refusal.kind === "past") return { kind: isDreaded(hit) ? "refuse" : "soften", weight, step: 0 };
	if (after === "soften") return { kind: "soften", weight: weight / 2, step: 0 };
	if (refusal.kind === "complaint") return { kind: "soften", weight, step: 0 };
	return { kind: refusal.kind, weight: Math.max(1, weight), step: 0 };
}

/** "Does the dog die?", "is there any rape in it?": who asks so is afraid of the answer; "is there a drama about grief?" is not. */
function isAskedFearfully(tokens: readonly Token[], hit: Hit): boolean {
	const asks = /^(does|do|did|will|is|are|has)$/;
	if (/^(does|do)$/.test(tokens[hit.from]?.norm ?? "")) return true;
	let from = hit.from - 1;
	while (from >= 0 && hit.from - from < 8 && !/[.,;:!?]/.test(tokens[from]?.text ?? "")) from--;
	const before = tokens.slice(from + 1, hit.from).map(({ norm }) => norm);
	if (!asks.test(before[0] ?? "") || before.some((word) => aboutDramas.test(word))) return false;
	const after = tokens.slice(hit.to, hit.to + 8);
	const end = after.findIndex(({ text }) => /[.;!?]/.test(text));
	return after[end]?.text === "?" && !after.slice(0, end).some(({ norm }) => aboutDramas.test(norm));
}

const aboutDramas =
	/^(k?-?dramas?|shows?|series|ones?|something|stor(y|ies)|romances?|movies?|you|where|know|about|that|with|without)$/;

/** "anything funny is fine" asks for it. */
function isAnyOf(tokens: readonly Token[], hit: Hit): boolean {
	return tokens.slice(Math.max(0, hit.from - 4), hit.from).some(({ norm }) => /^(any|anything|something)$/.test(norm));
}

type HitsByToken = ReadonlyMap<number, Hit>;

function cueAt(
	tokens: readonly Token[],
	at: number,
	hits: HitsByToken,
): { refusal: Refusal | null; to: number } | null {
	const token = tokens[at] as Token;
	if (token.kind !== "latin") return null;
	// "no one bed" is no "no one": what is understood after the first word keeps its words.
	const next = hits.get(at + 1);
	if (next && isPhrase(next))
		return refusals.has(token.stem) || refusals.has(token.norm) ? wordCue(tokens, at, at + 1, hits) : null;
	const harmless = phraseEnd(tokens, at, harmlessPhrases);
	if (harmless > at) return { refusal: null, to: harmless };
	const soft = phraseEnd(tokens, at, softRefusalPhrases);
	if (soft > at) return { refusal: refusalOf("soften"), to: soft };
	const complaint = phraseEnd(tokens, at, complaintPhrases);
	if (complaint > at) return { refusal: refusalOf("complaint", 8), to: complaint };
	const hard = phraseEnd(tokens, at, refusalPhrases);
	if (hard > at) return wordCue(tokens, at, hard, hits);
	if (token.norm === "too")
		return isAtClauseEnd(tokens, at) ? null : { refusal: refusalOf("complaint", 5), to: at + 1 };
	if (lessWords.has(token.norm)) return { refusal: refusalOf("less", 4), to: at + 1 };
	return refusals.has(token.stem) || refusals.has(token.norm) ? wordCue(tokens, at, at + 1, hits) : null;
}

/** A refusal of words [at, end): hard, soft, none after all, or what the speaker only says of themselves. */
function wordCue(
	tokens: readonly Token[],
	at: number,
	end: number,
	hits: HitsByToken,
): { refusal: Refusal | null; to: number } {
	const following = hits.get(end);
	const follower = following && isPhrase(following) ? undefined : tokens[end];
	const isObligation = !/^(have|need)$/.test(follower?.norm ?? "") || tokens[end + 1]?.norm === "to";
	if (
		follower &&
		isObligation &&
		(harmlessAfterRefusal.has(follower.stem) || harmlessAfterRefusal.has(follower.norm))
	) {
		const drops = /^(mind|hav|have|need|necessari|necessarily|care|car)$/.test(follower.stem);
		return { refusal: drops ? refusalOf("drop", 5) : null, to: end + 1 };
	}
	if (isOnlySaid(tokens, at, end)) return { refusal: refusalOf("drop", 4), to: end };
	let next = end;
	const softens = (index: number): boolean => {
		const hit = hits.get(index);
		return isSoftener(tokens[index]) && !(hit && isPhrase(hit));
	};
	while (next < tokens.length && passedOver.test(tokens[next]?.norm ?? "") && !softens(next)) next++;
	if (softens(next)) return { refusal: refusalOf("soften"), to: next + 1 };
	return { refusal: refusalOf(pastRefusals.has((tokens[at] as Token).stem) ? "past" : "refuse"), to: end };
}

/** A mention of several words. */
function isPhrase(hit: Hit): boolean {
	return hit.to > hit.from + 1 && hit.meaning !== undefined && hit.meaning.wants.length > 0;
}

/** What may stand between a refusal and "too". */
const passedOver =
	/^(a|an|the|be|it|is|to|want|have|has|any|anything|something|get|gets|getting|become|becomes|feel|feels|make|makes|me|us|go|going|end|ends|up)$/;

/** "I never cry", "I'm not sad", "I can't sleep": no refusal, for it does not say what the speaker wants or can bear. */
function isOnlySaid(tokens: readonly Token[], at: number, end: number): boolean {
	const cue = (tokens[at] as Token).norm;
	if (
		!/^(not|never|don't|dont|can't|cant|cannot|can|do|didn't|didnt|couldn't|couldnt|wasn't|won't|wouldn't)$/.test(cue)
	)
		return false;
	let before = at - 1;
	while (/^(really|just|honestly|absolutely|simply|also|usually|still|have|am|was)$/.test(tokens[before]?.norm ?? ""))
		before--;
	if (!/^(i|we|i'm|im|i've|ive|we're|i'd)$/.test(tokens[before]?.norm ?? "")) return false;
	const ahead = tokens.slice(end, end + 4);
	const mark = ahead.findIndex(({ kind }) => kind === "mark");
	return !ahead
		.slice(0, mark < 0 ? ahead.length : mark)
		.some(({ norm, stem }) => attitudes.has(norm) || attitudes.has(stem) || softeners.has(norm));
}

/** "… and sad too": here "too" means "also". */
function isAtClauseEnd(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	return !next || next.kind === "mark" || /^(and|but|or|please|pls|though|if|with|thanks)$/.test(next.norm);
}

function isSoftener(word: Token | undefined): boolean {
	return word !== undefined && word.norm !== "to" && (softeners.has(word.norm) || softeners.has(word.stem));
}

/** Where the longest of the phrases that begin at the token ends; the token itself when none does. */
function phraseEnd(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): number {
	const { norm, stem } = tokens[at] as Token;
	let length = 0;
	for (const phrase of phrases) {
		const begins = phrase[0] === norm || phrase[0] === stem;
		if (begins && phrase.length > length && phrase.every((word, offset) => matches(tokens[at + offset], word)))
			length = phrase.length;
	}
	return at + length;
}

function matches(token: Token | undefined, word: string): boolean {
	return token !== undefined && (token.stem === word || token.norm === word);
}

/** "no gore or torture", "no amnesia, suicide or gore": the refusal reaches on to the next mention. */
function reachesOver(tokens: readonly Token[], last: Hit, next: Hit, kind: Refusal["kind"]): boolean {
	const between = tokens.slice(last.to, next.from);
	if (between.length === 0 || between.every(({ text }) => text === "-"))
		return kind !== "drop" && (isDreaded(next) || !isDreaded(last));
	const words = between.filter((token) => token.kind !== "mark").map((token) => token.norm);
	if (!words.every((word) => filler.test(word))) return false;
	if (words.some((word) => joiners.has(word))) return isDreaded(next) || !words.some((word) => vague.test(word));
	const comma = between.some(({ text }) => text === "," || text === "/");
	if (kind === "complaint") return words.every((word) => /^(and|or|too)$/.test(word));
	if (comma && words.length === 0) return isDreaded(next) || listEndsInOr(tokens, next.to);
	return isDreaded(next) && (words.includes("and") || between.some(({ text }) => text === "&"));
}

const filler =
	/^(or|nor|any|a|an|the|too|of|scenes?|stuff|things?|and|either|sad|much|kind|even|very|overly|plots?|storylines?|tropes?|dramas?|endings?|characters?|anything|anyone|someone|anybody|people|with|about|involving|involves?|including|where|that|getting|gets|being|is|are)$/;
/** After "or" these begin a new thought, unless what follows is dreaded. */
const vague = /^(anything|with|about|where|that|someone|people|even)$/;

/** Whether the list that goes on at the token closes with "or" before the sentence ends. */
function listEndsInOr(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
		const word = (tokens[at] as Token).norm;
		if (joiners.has(word)) return true;
		if (/[.;!?]/.test(word) || breaks.has(word)) return false;
	}
	return false;
}

/** Reads "really", "a bit", "more" in the three words before a mention. */
function degreeBefore(tokens: readonly Token[], hit: Hit): { weight: number; step: number } {
	let weight = 1;
	let step = 0;
	for (let at = hit.from - 1; at >= Math.max(0, hit.from - 3); at--) {
		const token = tokens[at] as Token;
		if (token.kind === "mark" || breaks.has(token.norm)) break;
		if (strongWords.has(token.norm)) weight = 1.5;
		else if (weakWords.has(token.norm)) weight = 0.5;
		if (moreWords.has(token.norm) && at === hit.from - 1) step = 1;
	}
	return { weight, step };
}
