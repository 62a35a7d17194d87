import { likeWords, unlikeWords } from "./cues.ts";
import type { Hit } from "./hit.ts";
import { judgedAfter } from "./judged-after.ts";
import { judgedInKorean } from "./korean-title-cues.ts";
import type { Token } from "./tokenize.ts";

/** How the words around a title take it: `leave-out`, only not that one; `mention`, neither; `plain`, nothing is said. */
export type TitleStance = "like" | "unlike" | "leave-out" | "mention" | "plain";

/** How the words around a title take it. */
export function stanceTo(text: string, tokens: readonly Token[], hit: Hit): TitleStance {
	const [start, end] = hit.span;
	const korean = judgedInKorean(text, end);
	if (korean) return korean.stance;
	const judged = judgedAfter(text, end);
	if (judged !== null) return judged > 0 ? "like" : "unlike";
	const before = saidBefore(text.slice(Math.max(0, start - looked), start)) ?? likenessBefore(tokens, hit.from);
	return before === "plain" && likenedBehind.test(text.slice(end, end + looked)) ? "like" : before;
}

/** So much of the text on either side is looked at. */
const looked = 60;

/** "Misaeng but with romance": what is asked for is that drama with something changed. */
export const changedBehind = /^\s*,?\s*(?:but\b(?! not\b)|except\b|minus\b|without\b|with (?:more|less|a|an|no)\b)/i;
/** "signal vibes", "goblin energy". */
export const vibeBehind =
	/^[ -](?:(?:vibes?|style|type|kind|energy|feels?|fans?|esque|ish|adjacent)\b(?! of)|(?:type|kind|style|sort) of (?:k?-?dramas?|shows?|series|story|stories|things?|vibes?|feel)\b)/i;
/** "a Signal-like thriller"; of a small letter it may be "a mother-like figure". */
export const likeBehind = /^-like\b/i;
const likenedBehind = new RegExp([vibeBehind, likeBehind, changedBehind].map(({ source }) => source).join("|"), "i");

const never = String.raw`\b(?:not|never|cannot|(?:did|do|does|could|ca|was|is|wo|would|have)n'?t|(?:did|do|could|can) not)`;
const article = String.raw`(?:\s+(?:the|watching|my))?\s+$`;
const fond = new RegExp(
	String.raw`(?:${never}|\bstill)(?: (?:quite|yet|really|been able to|ever))* (?:get |got |gotten |be |been )?(?:over|enough of|done with|moved on from|stop(?:ped)? (?:watching|loving|thinking (?:of|about)|missing))${article}|\b(?:obsessed with|addicted to|as good as|\bi (?:really |still |so )?miss|missing|re-?watch(?:ed|ing))${article}`,
	"i",
);
const disliked = new RegExp(
	String.raw`${never}(?:\s+(?:really|even|actually|ever|an?|big|huge|much|able|to|that))*\s+(?:finish(?:ed)?|like[d]?|liek|love[d]?|enjoy(?:ed)?|stand|(?:get |got |gotten )?(?:into|through|past)|fan of|care for|connect with|stomach|click with|vibe with)${article}|${never} (?:really |quite )?(?:get|got|understand|see) (?:the |all the )*(?:hype|fuss|appeal|love) (?:about|around|of|for|over|behind|with)${article}|\b(?:the )?opposite of${article}|\b(?:gave up on|given up on|dropped|dnf'?d?|abandoned|bored (?:by|with|of)|disappointed (?:by|in|with)|stopped watching|(?:sick|tired) of)${article}`,
	"i",
);
const unseen = new RegExp(`${never}(?: (?:yet|ever|even))* (?:seen|watched|started)${article}`, "i");
const leftOut = new RegExp(
	String.raw`\b(?:other than|besides|apart from|aside from|except(?: for)?|not counting|any(?:thing|one) but|(?:but|just|only) not)${article}`,
	"i",
);

/** Whether the words right before say that a drama was loved or disliked: "obsessed with signal", but not "with a stranger". */
export function isJudgedBefore(before: string): boolean {
	return !/(?:the|my) $/i.test(before) && (fond.test(before) || disliked.test(before));
}

function saidBefore(before: string): TitleStance | null {
	if (fond.test(before)) return "like";
	if (disliked.test(before)) return "unlike";
	if (unseen.test(before)) return "mention";
	return leftOut.test(before) ? "leave-out" : null;
}

function likenessBefore(tokens: readonly Token[], from: number): TitleStance {
	for (let at = from - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
		const token = tokens[at] as Token;
		if (/[.;!?]/.test(token.text)) break;
		if (unlikeWords.has(token.stem) || unlikeWords.has(token.norm)) return "unlike";
		if (likeWords.has(token.stem) || likeWords.has(token.norm)) return isNegated(tokens, at) ? "unlike" : "like";
	}
	return "plain";
}

/** "not like", "less like", "unlike" before a title. */
export function isNegated(tokens: readonly Token[], cue: number): boolean {
	const before = tokens[cue - 1]?.norm ?? "";
	return /^(?:not|no|nothing|never|less|unlike|(?:did|do|does|could|ca|was|is|would)n'?t)$/.test(before);
}
