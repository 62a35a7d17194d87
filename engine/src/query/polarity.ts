import {
	breaks,
	harmlessAfterRefusal,
	joiners,
	koreanJoin,
	koreanLess,
	koreanMore,
	koreanPrefixRefusal,
	koreanRefusal,
	koreanSoft,
	koreanStrong,
	koreanWeak,
	lessWords,
	moreWords,
	refusalPhrases,
	refusals,
	softeners,
	strongWords,
	weakWords,
} from "./cues.ts";
import type { Hit } from "./hits.ts";
import type { Token } from "./tokenize.ts";

/** How a mention is meant. */
export interface Polarity {
	/** `want`; `refuse`: hard; `soften`: not too much of it; `drop`: mentioned without a wish ("I don't mind crying"). */
	readonly kind: "want" | "refuse" | "soften" | "drop";
	/** 1 plain, 1.5 "really", 0.5 "a bit". */
	readonly weight: number;
	/** "more", "less", "-er": a step relative to a likeness; 0 when none was said. */
	readonly step: number;
}

/** How many words a refusal reaches over before it is spent. */
const reach = 7;

type Refusal = { readonly kind: "refuse" | "soften" | "drop" | "less" | "complaint"; left: number };

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
		if (hit) {
			if (hit.meaning && hit.meaning.wants.length > 0) {
				if (!refusal && last && reachesOver(tokens, last.hit, hit, last.kind)) {
					refusal = { kind: last.kind, left: reach };
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
		const cue = cueAt(tokens, at);
		if (cue) {
			refusal = cue.refusal;
			at = cue.to;
			continue;
		}
		const token = tokens[at] as Token;
		if (refusal) {
			if (
				/[.;!?:]/.test(token.text) ||
				(token.text === "," && refusal.left < reach && refusal.kind !== "complaint") ||
				breaks.has(token.norm)
			)
				refusal = null;
			else if (token.kind !== "mark" && --refusal.left <= 0) refusal = null;
		}
		at++;
	}
	applyKorean(text, hits, result);
	return result;
}

/** "no sad crying scenes": of things refused in one breath, the last is what is ruled out and the ones before it describe it. */
function softenBefore(last: Hit, next: Hit, result: Map<Hit, Polarity>): void {
	const before = result.get(last);
	if (last.to === next.from && before?.kind === "refuse") result.set(last, { ...before, kind: "soften" });
}

function polarityOf(text: string, tokens: readonly Token[], hit: Hit, refusal: Refusal | null): Polarity {
	const { weight, step } = degreeBefore(tokens, hit);
	if (hit.refused || postfixFree(text, hit)) return { kind: "refuse", weight: 1, step: 0 };
	if (refusal?.kind === "less") return { kind: "soften", weight: 1, step: -1 };
	if (refusal?.kind === "soften" && hit.comparative) return { kind: "soften", weight: 1, step: -1 };
	if (refusal) return { kind: refusal.kind === "complaint" ? "soften" : refusal.kind, weight, step: 0 };
	return { kind: "want", weight, step: hit.comparative ? 1 : step };
}

function cueAt(tokens: readonly Token[], at: number): { refusal: Refusal | null; to: number } | null {
	const token = tokens[at] as Token;
	if (token.kind !== "latin") return null;
	for (const phrase of refusalPhrases) {
		if (phrase.every((word, offset) => matches(tokens[at + offset], word)))
			return { refusal: { kind: "refuse", left: reach }, to: at + phrase.length };
	}
	if (token.norm === "too") return { refusal: { kind: "complaint", left: 5 }, to: at + 1 };
	if (lessWords.has(token.norm)) return { refusal: { kind: "less", left: 4 }, to: at + 1 };
	if (!refusals.has(token.stem) && !refusals.has(token.norm)) return null;
	let next = at + 1;
	while (
		next < tokens.length &&
		/^(a|an|the|be|it|is|to|want|have|has|any)$/.test(tokens[next]?.norm ?? "") &&
		softenerAt(tokens, next) === 0 &&
		!harmlessAfterRefusal.has(tokens[next]?.norm ?? "")
	)
		next++;
	const follower = tokens[at + 1];
	const isObligation = !/^(have|need)$/.test(follower?.norm ?? "") || tokens[at + 2]?.norm === "to";
	if (
		follower &&
		isObligation &&
		(harmlessAfterRefusal.has(follower.stem) || harmlessAfterRefusal.has(follower.norm))
	) {
		const drops = /^(mind|hav|have|need|necessari|necessarily|care|car)$/.test(follower.stem);
		return { refusal: drops ? { kind: "drop", left: 5 } : null, to: at + 2 };
	}
	const soft = softenerAt(tokens, next);
	return soft > 0
		? { refusal: { kind: "soften", left: reach }, to: next + soft }
		: { refusal: { kind: "refuse", left: reach }, to: at + 1 };
}

function softenerAt(tokens: readonly Token[], at: number): number {
	const word = tokens[at];
	if (!word) return 0;
	if (word.norm === "to") return 0;
	return softeners.has(word.norm) || softeners.has(word.stem) ? 1 : 0;
}

function matches(token: Token | undefined, word: string): boolean {
	return token !== undefined && (token.stem === word || token.norm === word);
}

/** "no gore or torture", "no amnesia, suicide or gore": the refusal reaches on to the next mention. */
function reachesOver(tokens: readonly Token[], last: Hit, next: Hit, kind: Refusal["kind"]): boolean {
	const between = tokens.slice(last.to, next.from);
	if (between.length === 0 || between.every(({ text }) => text === "-")) return kind !== "drop";
	const words = between.filter((token) => token.kind !== "mark").map((token) => token.norm);
	const plain = words.every((word) =>
		/^(or|nor|any|a|an|the|too|of|scenes?|stuff|things?|and|either|sad|much|kind)$/.test(word),
	);
	if (!plain) return false;
	if (words.some((word) => joiners.has(word))) return true;
	const comma = between.some((token) => token.text === "," || token.text === "/");
	if (kind === "complaint") return words.every((word) => /^(and|or|too)$/.test(word));
	return comma ? words.length === 0 && listEndsInOr(tokens, next.to) : isGuarded(next) && words.includes("and");
}

/** After "no A and B", B is refused too when nobody asks for such a thing. */
function isGuarded(hit: Hit): boolean {
	return hit.meaning?.single === true && hit.meaning.wants.some(([facet]) => dreaded.has(facet));
}

const dreaded = new Set([
	"terminal-illness",
	"death-of-lead",
	"suicide",
	"self-harm",
	"sexual-violence",
	"child-death",
	"animal-death",
	"animal-cruelty",
	"child-abuse",
	"domestic-violence",
	"dating-violence",
	"infidelity",
	"gore",
	"torture",
	"murder",
	"kidnapping",
	"amnesia",
	"noble-idiocy",
	"love-triangle",
	"misunderstanding",
	"birth-secret",
	"makjang",
	"bullying-scenes",
	"violence",
	"pregnancy-loss",
	"horror",
]);

/** Whether the list that goes on at the token closes with "or" before the sentence ends. */
function listEndsInOr(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
		const word = (tokens[at] as Token).norm;
		if (joiners.has(word)) return true;
		if (/[.;!?]/.test(word) || breaks.has(word)) return false;
	}
	return false;
}

/** "gore-free", "amnesia free". */
function postfixFree(text: string, hit: Hit): boolean {
	return /^[\s-]?free\b/i.test(text.slice(hit.span[1], hit.span[1] + 6));
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

function applyKorean(text: string, hits: readonly Hit[], result: Map<Hit, Polarity>): void {
	let next: { hit: Hit; polarity: Polarity } | null = null;
	for (const hit of [...hits].reverse()) {
		if (!hit.meaning) continue;
		const own = result.get(hit);
		if (
			own?.kind !== "want" ||
			!/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text.slice(Math.max(0, hit.span[0] - 1), hit.span[1] + 8))
		) {
			next = null;
			continue;
		}
		const polarity = koreanPolarity(text, hit, own, next);
		result.set(hit, polarity);
		next = { hit, polarity };
	}
}

function koreanPolarity(
	text: string,
	hit: Hit,
	own: Polarity,
	next: { hit: Hit; polarity: Polarity } | null,
): Polarity {
	const before = plainSpace(text.slice(Math.max(0, hit.span[0] - 8), hit.span[0]));
	const after = koreanRefusal.exec(plainSpace(text.slice(hit.span[1], hit.span[1] + longestCue)));
	const soft = koreanSoft.test(before) || after?.groups?.soft !== undefined;
	if (after) return { kind: soft ? "soften" : "refuse", weight: 1, step: 0 };
	if (koreanPrefixRefusal.test(before)) return { kind: soft ? "soften" : "refuse", weight: 1, step: 0 };
	if (next?.polarity.kind === "refuse" && isJoined(text.slice(hit.span[1], next.hit.span[0]), hit))
		return { kind: "refuse", weight: 1, step: 0 };
	if (koreanLess.test(before)) return { kind: "soften", weight: 1, step: -1 };
	if (koreanMore.test(before)) return { kind: "want", weight: 1, step: 1 };
	if (koreanStrong.test(before)) return { ...own, weight: 1.5 };
	return koreanWeak.test(before) ? { ...own, weight: 0.5 } : own;
}

/** "A나 B 없는" refuses both; "A, B 없는" only where A is a thing that people refuse; "A B 없는" refuses B alone. */
function isJoined(text: string, hit: Hit): boolean {
	const between = plainSpace(text.slice(0, longestCue));
	if (text.length > longestCue || !koreanJoin.test(between) || between.trim() === "") return false;
	return /^[,、]?$/.test(between.trim()) ? isGuarded(hit) : true;
}

/** How far behind a mention its refusal may stand, in characters. */
const longestCue = 40;

function plainSpace(text: string): string {
	return text.replace(/\s+/g, " ");
}
