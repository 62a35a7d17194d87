import { isDreaded } from "./dreaded.ts";
import type { Hit } from "./hit.ts";
import {
	koreanAllowed,
	koreanIndifferent,
	koreanJoin,
	koreanLess,
	koreanLessAfter,
	koreanListed,
	koreanLivedThrough,
	koreanMeasure,
	koreanMeasureAfter,
	koreanMore,
	koreanPrefixRefusal,
	koreanRather,
	koreanSoft,
	koreanStrong,
	koreanStrongAfter,
	koreanWatchable,
	koreanWeak,
	koreanWeakAfter,
} from "./korean-cues.ts";
import { isDescribed, isDescribing, refusedNoun } from "./korean-modifier.ts";
import { fearOf, isAskedFearfully } from "./korean-question.ts";
import { isReluctant, koreanRefusal, koreanTooHard } from "./korean-refusal.ts";
import { isRefusedInRow } from "./korean-row.ts";
import { type Told, toldOf } from "./korean-told.ts";
import { longestCue, plainSpace, type Words, wordsAround } from "./korean-words.ts";
import { isLived } from "./lived.ts";
import { allowedWeight, type Polarity } from "./meant.ts";
import { isTiresome } from "./tiresome.ts";

const refused: Polarity = { kind: "refuse", weight: 1, step: 0 };
const softened: Polarity = { kind: "soften", weight: 1, step: 0 };
const hardlySoftened: Polarity = { kind: "soften", weight: 0.4, step: 0 };
const dropped: Polarity = { kind: "drop", weight: 1, step: 0 };
const allowed: Polarity = { kind: "want", weight: allowedWeight, step: 0 };

/** A mention and what it is taken for. */
interface Judged {
	readonly hit: Hit;
	readonly polarity: Polarity;
	/** The words behind the mention that refuse it. */
	readonly cue?: RegExpExecArray;
	/** It is refused because it stands in a row with what is. */
	readonly inRow?: boolean;
}

/** Decides anew for the mentions in Korean, from right to left: what refuses stands behind, and reaches back over a list. */
export function applyKorean(text: string, hits: readonly Hit[], result: Map<Hit, Polarity>): void {
	const bounds = hits.filter(({ bound }) => bound);
	let next: Judged | null = null;
	for (const [at, hit] of [...hits.entries()].reverse()) {
		if (!hit.meaning) continue;
		const own = result.get(hit);
		if (
			own?.kind !== "want" ||
			!/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text.slice(Math.max(0, hit.span[0] - 1), hit.span[1] + 8))
		) {
			// "귀신이나 좀비 안 나오는": what is refused within its own words is refused along with what stands before it.
			next = own && hit.refused ? { hit, polarity: own } : null;
			continue;
		}
		const judged = judge(text, hit, own, next, bounds);
		result.set(hit, judged.polarity);
		setCovered(text, judged, hits.slice(at + 1, at + 1 + longestCue), result);
		next = next ? besideNext(text, judged, next, result) : judged;
	}
}

/** "불륜 못 견뎌", "판타지는 오글거려서 싫어": a mention within the refusal of another says nothing of its own, unless it says why. */
function setCovered(text: string, { hit, cue }: Judged, behind: readonly Hit[], result: Map<Hit, Polarity>): void {
	if (!cue) return;
	for (const other of behind) {
		if (!result.has(other) || !isCovered(text, hit, other, cue)) continue;
		const isReason = /^[가-힣]{0,4}서(?![가-힣])/.test(text.slice(other.span[1] - 1, other.span[1] + 5));
		// "동물 학대는 화나서 못 봐": how one would feel is no mood.
		if (other.meaning?.mood) {
			if (isReason) result.set(other, dropped);
		} else result.set(other, isReason ? softened : dropped);
	}
}

function isCovered(text: string, hit: Hit, other: Hit, cue: RegExpExecArray): boolean {
	const [, end] = hit.span;
	const [begin] = other.span;
	return begin >= end && begin - end < longestCue && plainSpace(text.slice(end, begin)).length < cue[0].length;
}

/** What a mention and the next one make of each other. Returns the mention as it stands then. */
function besideNext(text: string, judged: Judged, next: Judged, result: Map<Hit, Polarity>): Judged {
	const { hit, polarity } = judged;
	if (next.polarity.kind === "want" && isInsteadOf(judged, next)) {
		// "좀비 말고 다른 크리처물": another of the kind is asked for.
		result.set(hit, dropped);
		return { ...judged, polarity: dropped };
	}
	if (polarity.kind !== "want") return judged;
	if (next.polarity.kind === "refuse" && isRefusedInRow(text, hit, next.hit, next.inRow ?? false)) {
		const shared = isLived(hit) && !isTiresome(hit) ? softened : next.polarity;
		result.set(hit, shared);
		return { hit, polarity: shared, inRow: true };
	}
	if (isSuffered(text, hit, next)) {
		// "아이 잃은 부모 얘기는 빼고": what is dreaded is refused, whom it befalls is not.
		result.set(hit, next.polarity);
		result.set(next.hit, dropped);
		return { hit, polarity: next.polarity };
	}
	if (next.cue && isDescribing(text, hit, next.hit, next.cue)) {
		// "가벼운 로맨스 말고": what describes is refused, and what it describes hardly.
		result.set(hit, softened);
		if (!isDreaded(next.hit)) result.set(next.hit, ofAnotherKind(next.cue));
		return { hit, polarity: softened };
	}
	if (isRefused(next) && isReasonAgainst(text.slice(hit.span[0], next.hit.span[0]))) {
		result.set(hit, softened);
		return { hit, polarity: softened };
	}
	return judged;
}

/** "B 말고 다른 B" refuses nothing of what both are. */
function isInsteadOf({ hit, cue }: Judged, next: Judged): boolean {
	if (!cue || !/말[고구]$/.test(cue[0])) return false;
	const wanted = new Set(next.hit.meaning?.wants.map(([facet]) => facet));
	return hit.meaning?.wants.every(([facet]) => wanted.has(facet)) ?? false;
}

/** What one kind of it is refused of: "억지 로맨스 말고" contrasts it with another, "억지 로맨스 싫어" has rather little of it. */
function ofAnotherKind(cue: RegExpExecArray): Polarity {
	return /말[고구]$/.test(cue[0]) ? dropped : hardlySoftened;
}

/** "무서워서 (귀신 나오는 거 못 봐)": why something is refused is not wanted either. */
function isReasonAgainst(between: string): boolean {
	return /^(?:무서|무섭|답답|오글|징그|잔인|끔찍|짜증|역겨)[가-힣]{0,3}서\s?$/.test(between);
}

function judge(text: string, hit: Hit, own: Polarity, next: Judged | null, bounds: readonly Hit[]): Judged {
	if (hit.meaning?.mood || isDrawnOut(text, hit)) return { hit, polarity: own };
	const words = wordsAround(text, hit, bounds);
	const told = toldOf(words, isDreaded(hit));
	const lived = isDreaded(hit) ? dropped : allowed;
	const said =
		isUnbearable(words) || isIdiom(words)
			? dropped
			: koreanLivedThrough.test(words.behind)
				? lived
				: (saidBehind(words.behind) ?? saidByStory(told));
	if (said) return { hit, polarity: said };
	const refusal = told === "keep" ? null : refusalOf(text, hit, words, next);
	return refusal ?? { hit, polarity: inDegree(words, own) };
}

/** "피도 눈물도 없는": somebody cruel is told of, not tears. */
function isIdiom({ mention, before }: Words): boolean {
	return /피도 $/.test(before) && /^눈물/.test(mention);
}

/** "못 견디는": such words are a refusal's own, or say how strong something is. */
function isUnbearable({ mention, before }: Words): boolean {
	return /못 ?$/.test(before) && /^(?:견[디뎌딜]|버[티텨틸]|참)/.test(mention);
}

/** Whether the words behind say that it may be there, need not be, or that something else is preferred. */
function saidBehind(behind: string): Polarity | null {
	if (koreanIndifferent.test(behind)) return dropped;
	if (koreanAllowed.test(behind)) return allowed;
	if (koreanWatchable.test(behind)) return softened;
	const rather = koreanRather.exec(behind);
	if (!rather) return null;
	return rather.groups?.marked === undefined ? dropped : softened;
}

function saidByStory(told: Told): Polarity | null {
	if (told === "drop") return dropped;
	return told === "soften" ? softened : null;
}

function refusalOf(text: string, hit: Hit, words: Words, next: Judged | null): Judged | null {
	const { mention, before, behind } = words;
	const cue = koreanRefusal.exec(behind);
	if (cue) return { hit, polarity: refusedBy(cue, hit, words), cue };
	const fear = fearOf(behind, hit);
	if (fear) return { hit, polarity: refused, cue: fear };
	const hardship = koreanTooHard.exec(behind);
	if (hardship) return hardOn(hit, hardship, words);
	const noun = refusedNoun(mention, behind);
	if (noun && !(next && isCovered(text, hit, next.hit, noun)))
		return { hit, polarity: isDreaded(hit) ? refused : softened, cue: noun };
	if (koreanPrefixRefusal.test(before)) return { hit, polarity: koreanSoft.test(before) ? softened : refused };
	if (isAskedFearfully(mention, behind, hit)) return { hit, polarity: refused };
	if (next && isRefused(next) && isJoined(text.slice(hit.span[1], next.hit.span[0]), hit, next.hit))
		return { hit, polarity: { ...next.polarity, weight: 1 } };
	return null;
}

function refusedBy(cue: RegExpExecArray, hit: Hit, words: Words): Polarity {
	if (isReluctant(cue) || isTooMuch(words)) return softened;
	// "가볍지도 무겁지도 않은" asks for what is between the two.
	if (!isDreaded(hit) && /^지도 ?않/.test(words.behind) && /지도 ?$/.test(words.before)) return softened;
	return !isDreaded(hit) && isDescribed(words.before) ? ofAnotherKind(cue) : refused;
}

/** "너무 슬픈". */
function isTooMuch({ mention, before }: Words): boolean {
	return koreanSoft.test(before) || /너무|지나치게/.test(mention);
}

/** "잔인한 건 힘들어요" and "병원이 힘들어요" refuse; "육아 힘들어요" tells of a life, and "육아는 힘들어요" may be either. */
function hardOn(hit: Hit, cue: RegExpExecArray, words: Words): Judged {
	const { between = "", seeing } = cue.groups ?? {};
	const isSeen =
		seeing !== undefined ||
		/(?:^| |[은는한])(?:거|건|것|게|걸|장면|내용|소재|얘기|이야기|부분|설정|묘사|씬|드라마|나오|보면|볼)/.test(between);
	if (!isLived(hit) || isSeen) return { hit, polarity: isTooMuch(words) ? softened : refused, cue };
	return { hit, polarity: /[은는] ?$/.test(between) ? softened : allowed };
}

/** How much of it is wanted. */
function inDegree({ before, behind }: Words, own: Polarity): Polarity {
	if (koreanLess.test(before) || koreanLessAfter.test(behind)) return { kind: "soften", weight: 1, step: -1 };
	if (koreanMore.test(before)) return { kind: "want", weight: 1, step: 1 };
	if (koreanStrong.test(before) || koreanStrongAfter.test(behind)) return { ...own, weight: 1.5 };
	if (!koreanWeak.test(before) && !koreanWeakAfter.test(behind)) return own;
	const isMeasured = koreanMeasure.test(before) || koreanMeasureAfter.test(behind);
	return { ...own, weight: 0.5, ...(isMeasured && own.step === 0 ? { measured: true } : {}) };
}

function isRefused({ polarity: { kind } }: Judged): boolean {
	return kind === "refuse" || kind === "soften";
}

/** Whether a thing that people dread stands right before one that nobody dreads and that is refused. */
function isSuffered(text: string, hit: Hit, next: Judged): boolean {
	return (
		next.polarity.kind === "refuse" &&
		isDreaded(hit) &&
		!isDreaded(next.hit) &&
		/^[가-힣]{0,2} ?(?:(?:나오는|있는|하는|당하는|겪는|걸린) )?$/.test(
			plainSpace(text.slice(hit.span[1], next.hit.span[0])),
		)
	);
}

/** "눈물 쏙 빼는", "눈물 콧물 다 빼고": what is drawn out of one is not left out. */
function isDrawnOut(text: string, { span }: Hit): boolean {
	const mention = text.slice(...span);
	if (/콧물$/.test(mention) && /^ ?(?:다|쏙|쫙|싹) ?빼고/.test(text.slice(span[1], span[1] + 12))) return true;
	return (
		/(?:눈물|콧물)/.test(mention) &&
		/^(?:을|도)? ?(?:\S{1,2} )?(?:빼(?:는|게|놓|주|고 ?싶)|뺐|뺄|쏟)/.test(text.slice(span[1], span[1] + 12))
	);
}

/**
 * "A나 B 없는" refuses both; "A, B 없는" and "A하고 B한 거 없는" only where A, too, is a thing that people refuse; "A B 없는" refuses
 * B alone, unless people refuse either ("막장 불륜 없는").
 */
function isJoined(text: string, hit: Hit, next: Hit): boolean {
	const between = plainSpace(text.slice(0, longestCue));
	if (text.length > longestCue) return false;
	if (between.trim() === "") return isDreaded(hit) && isDreaded(next);
	if (koreanJoin.test(between)) return /^[,、]?$/.test(between.trim()) ? isDreaded(hit) : true;
	if (shownListed.test(between)) return isDreaded(hit) && isDreaded(next);
	return between.startsWith("지도") || (koreanListed.test(between) && isDreaded(hit) && isDreaded(next));
}

/** "잔인한 장면 고문 없는", "애 죽는거 유산 없는". */
const shownListed = /^(?:[는은을])? ?(?:거|것|건|장면|내용|얘기|이야기|소재|설정|묘사|씬)(?: |, ?)$/;
