import type { Span } from "../query/query.ts";
import { hasHangul } from "../query/tokenize.ts";

/** As much of the text before a mention as is looked at. */
const looked = 60;

const between = String.raw`(?:\s+(?:an?|the|any|at all|even|really|very|too|overly|so|that|much|all|remotely|is|are|gets?|ever))*`;
/** "no amnesia", "without forced tears", "not sad", "nobody is terminally ill". */
const direct = new RegExp(
	String.raw`(?:^|[^\p{L}'])(?:(?:no|without|zero|little|free (?:of|from))${between}(?:\s+[\p{L}-]+)?|(?:not|never|hardly|barely|isn't|aren't|nobody|no one|nothing|less)${between})[\s-]+$`,
	"iu",
);
/** "she is no angel", "he will not forgive", "a king who has never": what is refused of somebody in the story. */
const ofSomebody =
	/\b(?:he|she|they|who|whom|him|her|i|one|man|woman|boy|girl|mother|father|hero|heroine|will|would|can|could|may|must|should|to)(?:\s+(?:is|are|was|were|be|has|have|had|does|do|did|will|would|can|could|may|must|should|still|just|simply))*\s+(?:no|not|never|without)\b[^.;!?]*$/i;
/** "it never gets dark", "you will not cry": what is refused of the drama or of whoever watches it. */
const ofDrama =
	/(?:^|[^\p{L}'])(?:it|this|you|drama|show|series|ending)(?:'ll|'s)?\s[^.;!?,]*\b(?:no|not|never|without|\p{L}+n't)\b[^.;!?]*$/iu;

/** "위로는 없다", "슬프지 않고", and not "쓸모없는", "무너지지 않으려는", "죽지 않는 사람". */
const koreanAbsence =
	/^[가-힣]{0,3}(?:\s(?:장면|내용|얘기|이야기|요소|결말|엔딩))?(?:은|는|이|가|도|하지는|하지)?\s(?:전혀 |하나도 |거의 |별로 )?(?:없(?!던|애)|않(?!으려|는 (?:사람|남자|여자|아이|엄마|아빠|법)))/;

/**
 * Whether refused words say that the drama lacks the thing. In a story most refusals are about somebody in it ("she cannot
 * forgive", "nobody in the mansion"), and then the thing is there after all.
 */
export function tellsAbsence(text: string, [start, end]: Span): boolean {
	const before = (/[^.;!?\n]*$/.exec(text.slice(Math.max(0, start - looked), start)) ?? [""])[0];
	if (hasHangul.test(text[start] ?? "")) return koreanAbsence.test(text.slice(end, end + looked));
	const drama = ofDrama.exec(before)?.[0];
	if (drama && !/\b(?:he|she|they|who|that)\b/i.test(drama)) return true;
	return !ofSomebody.test(before) && direct.test(before);
}
