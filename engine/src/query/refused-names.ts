import { afterMention } from "./after-mention.ts";
import { koreanRefusal } from "./korean-refusal.ts";
import { plainSpace } from "./korean-words.ts";
import type { Span } from "./query.ts";

/** How the words around the name of a person or a network take it. */
export interface NameStance {
	/** `mention`: neither asked for nor refused ("doesn't have to be on Netflix"). */
	readonly kind: "ask" | "refuse" | "mention";
	/** The name with the words that refuse it. */
	readonly span: Span;
}

/**
 * How the words around each name take it: "not on Netflix", "nothing with Lee Min-ho", "이민호 나오는 거 빼고". A refusal in English
 * reaches on over "or" to the names behind, one in Korean back over 이랑 and its kin to the names before.
 * @param names where the names stand, from left to right
 */
export function stancesTo(text: string, names: readonly Span[]): readonly NameStance[] {
	const alone = names.map((name) => stanceTo(text, name));
	const isRefused = alone.map(({ kind }) => kind === "refuse");
	const joints = names.map((name, at) => jointBetween(text, name, names[at + 1]));
	for (let at = 1; at < names.length; at++) {
		const joint = joints[at - 1];
		const isListed = joint === "or" || (joint === "comma" && joints[at] !== null);
		if (isRefused[at - 1] && isListed && alone[at]?.kind === "ask") isRefused[at] = true;
	}
	for (let at = names.length - 2; at >= 0; at--)
		if (isRefused[at + 1] && joints[at] === "이랑" && alone[at]?.kind === "ask") isRefused[at] = true;
	return alone.map(({ kind, span }, at) => ({ kind: isRefused[at] ? "refuse" : kind, span }));
}

/** So much of the text on either side is looked at. */
const looked = 60;

function stanceTo(text: string, [start, end]: Span): NameStance {
	const before = text
		.slice(Math.max(0, start - looked), start)
		.toLowerCase()
		.replaceAll("’", "'");
	const behind = plainSpace(text.slice(end, end + looked));
	const ask: NameStance = { kind: "ask", span: [start, end] };
	if (needed.test(before) || koreanNeeded.test(behind)) return ask;
	if (optional.test(before)) return { ...ask, kind: "mention" };
	const ahead = refusedBefore.exec(before) ?? exhaustedBefore.exec(before);
	if (ahead) return { kind: "refuse", span: [start - (before.length - ahead.index), end] };
	const korean = koreanRefused(behind);
	if (korean > 0) return { kind: "refuse", span: [start, end + korean] };
	const verdict = afterMention(text, end)?.kind;
	if (verdict === "refuse" || verdict === "less") return { ...ask, kind: "refuse" };
	return seenBefore.test(before) || koreanSeen.test(behind) ? { ...ask, kind: "mention" } : ask;
}

/** What stands between a refusal and the name, and names nothing of its own. */
const between = `(?: (?:on|in|from|at|of|by|with|to|be|been|have|has|having|starring|featuring|an?|the|my|any|all|another|more|big|huge|anything|something|ones?|those|someone|stuff|k-?dramas?|dramas?|shows?|series|actors?|writers?|directors?|network|made|released|available|streaming|it|it's|its|that|that's|thats|which|is|are|stars?|please))*`;

const refusal = [
	"not|no|nothing|none|never|nobody|without|except(?: for)?|excluding|exclude|minus|besides|apart from|aside from",
	"(?:other|rather)(?: (?:actors?|people|networks?|platforms?|places?))? than|instead of",
	"(?<!have )(?:any|every)(?:thing|where|one|body) but|avoid|avoiding|skip|hates?|dislikes?",
	"isn'?t|aren'?t|don'?t|do not|doesn'?t|can'?t(?= (?:access|get|stand|watch|use))|cannot(?= (?:access|get|stand|watch|use))",
	"cancell?ed|quit|(?:bored|tired|sick|fed up) (?:of|with)",
].join("|");

const refusedBefore = new RegExp(
	String.raw`\b(?:${refusal})(?: (?:to|have|like|love|want|wanna|use|watch|see|get|access|pay for|stand|care for|enjoy|really|actually))*${between} $`,
);

/** "I've watched everything on Netflix", "I ran out of Netflix": what is left is elsewhere. */
const exhaustedBefore =
	/\b(?:watched|seen|finished|binged)(?: (?:almost|nearly|basically|like|literally|pretty much|already))* (?:everything|all|most|every)(?: [\w'-]+){0,4} (?:on|from) $|\b(?:exhausted|(?:been|gone|went) through|done with|(?:ran|run|running) out of)(?: (?:all|everything|most|the|of|on|from|my|good|stuff|things|shows|k?-?dramas))* $/;

/** "I watched The Glory on Netflix", but not "I watched The Glory and want something on Netflix". */
const seenBefore =
	/(?<!\b(?:haven't|havent|not|be|never)(?: \w+)? )\b(?:watched|seen|finished|binged)\b(?:(?!\b(?:want|need|looking|something|anything)\b)[^.;!?])* on $/;

/** "doesn't have to be on Netflix", "not just Netflix". */
const optional = new RegExp(
	String.raw`(?:n'?t|\bnot) (?:have to|need to|necessarily|just|only|exclusively|always|mind|care if|care whether|matter if)${between} $`,
);

/** "if it's not on Netflix I can't watch it". */
const needed = /\bif (?:it|they|that)(?:'s| is|'re| are|s)?(?:n'?t| not)(?: available| streaming)? (?:on|from|with) $/;
/** "넷플에 없으면 못 봐요". */
const koreanNeeded = /^(?:에|가|이)? ?(?:없으면|아니면) ?(?:못|안)/;

/** What a name is called by, before a particle and its refusal: "이민호 씨 주연은", "넷플 오리지널". */
const epithet =
	/^(?:이|가|은|는|의|에서만?|에)? ?(?:볼 ?수 ?있는|오리지널|씨|배우|작가|감독|주연|출연(?:작|하는|한)?|필모)?(?:님)?/;
/** "넷플에 있는 건 거의 다 봤어", "넷플 구독 끊었어". */
const koreanExhausted =
	/^(?:(?:에서|에)? ?(?:있는 ?|볼 ?만한 ?)?(?:거|건|것|드라마)?(?:은|는|도)? ?(?:거의 |웬만한 ?(?:거|건) ?)?다 ?[봤본]|(?:은|는|이|가|을|를|도)? ?(?:구독 ?)?(?:끊|해지|안 ?(?:해|써|쓰)|좋아하(?:지|진) ?않))/;
const koreanSeen = /^(?:에서|에)? ?(?:이미 )?(?:많이 ?[봤본]|본 ?(?:거|것|건|드라마))/;

/** How many characters behind a name refuse it; 0 where none do. */
function koreanRefused(behind: string): number {
	const called = epithet.exec(behind)?.[0].length ?? 0;
	const rest = behind.slice(called);
	const cue = koreanRefusal.exec(rest)?.[0];
	// "넷플에서 별로 안 슬픈 거" says how sad.
	if (cue && !(cue.endsWith("별로") && /^ ?[안못]/.test(rest.slice(cue.length)))) return called + cue.length;
	return koreanExhausted.exec(behind)?.[0].length ?? 0;
}

/** How two names stand beside each other: "A or B", "A, B", "A랑 B"; null where other words are between. */
function jointBetween(text: string, [, end]: Span, next: Span | undefined): "or" | "comma" | "이랑" | null {
	if (!next || next[0] - end > longestJoint) return null;
	const words = text.slice(end, next[0]).toLowerCase();
	if (/^,? (?:or|nor)(?: (?:on|with|from|by))? $|^,? and $|^ ?[/&] ?$/.test(words)) return "or";
	const isKorean = /[가-힣]/.test(text[next[0]] ?? "") || /[가-힣]/.test(words);
	if (isKorean && /^(?:이?랑|하고|과|와|이?나|도)?[,/·]? ?$/.test(words)) return "이랑";
	return /^, ?$/.test(words) ? "comma" : null;
}

const longestJoint = 12;
