import { isDreaded } from "./dreaded.ts";
import type { Hit } from "./hit.ts";
import {
	koreanAllowed,
	koreanAsked,
	koreanIndifferent,
	koreanJoin,
	koreanLess,
	koreanLessAfter,
	koreanListed,
	koreanMore,
	koreanPrefixRefusal,
	koreanRefusal,
	koreanSoft,
	koreanStrong,
	koreanStrongAfter,
	koreanTooHard,
	koreanWeak,
	koreanWeakAfter,
} from "./korean-cues.ts";
import { allowedWeight, type Polarity } from "./meant.ts";

/** How far behind a mention its refusal may stand, in characters. */
const longestCue = 40;

/** Decides anew for the mentions in Korean, from right to left: what refuses stands behind, and reaches back over a list. */
export function applyKorean(text: string, hits: readonly Hit[], result: Map<Hit, Polarity>): void {
	const bounds = hits.filter(({ bound }) => bound);
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
		const polarity = koreanPolarity(text, hit, own, next, bounds);
		result.set(hit, polarity);
		if (next && isSuffered(text, hit, polarity, next)) {
			// "아이 잃은 부모 얘기는 빼고": what is dreaded is refused, whom it befalls is not.
			result.set(hit, next.polarity);
			result.set(next.hit, { kind: "drop", weight: 1, step: 0 });
			next = { hit, polarity: next.polarity };
			continue;
		}
		next = { hit, polarity };
	}
}

function koreanPolarity(
	text: string,
	hit: Hit,
	own: Polarity,
	next: { hit: Hit; polarity: Polarity } | null,
	bounds: readonly Hit[],
): Polarity {
	const before = plainSpace(text.slice(Math.max(0, hit.span[0] - 8), hit.span[0]));
	// "막장 일일드라마 말고": how long it is stands between the two.
	const [, from] = hit.span;
	const bound = bounds.find(
		({ span }) => span[0] >= from && span[0] <= from + 6 && leadsOn.test(text.slice(from, span[0])),
	);
	const end = bound ? bound.span[1] : from;
	const behind = plainSpace(text.slice(end, end + longestCue));
	if (hit.meaning?.mood || isDrawnOut(text, hit)) return own;
	if (koreanIndifferent.test(behind)) return { kind: "drop", weight: 1, step: 0 };
	if (koreanAllowed.test(behind)) return { kind: "want", weight: allowedWeight, step: 0 };
	const after = koreanRefusal.exec(behind) ?? koreanTooHard.exec(behind);
	const soft =
		koreanSoft.test(before) ||
		after?.groups?.soft !== undefined ||
		/너무|지나치게/.test(text.slice(hit.span[0], hit.span[1]));
	if (after || koreanPrefixRefusal.test(before)) return { kind: soft ? "soften" : "refuse", weight: 1, step: 0 };
	if (isDreaded(hit) && koreanAsked.test(behind)) return { kind: "refuse", weight: 1, step: 0 };
	if (
		next &&
		(next.polarity.kind === "refuse" || next.polarity.kind === "soften") &&
		isJoined(text.slice(hit.span[1], next.hit.span[0]), hit, next.hit)
	)
		return { kind: next.polarity.kind, weight: 1, step: 0 };
	if (koreanLess.test(before) || koreanLessAfter.test(behind)) return { kind: "soften", weight: 1, step: -1 };
	if (koreanMore.test(before)) return { kind: "want", weight: 1, step: 1 };
	if (koreanStrong.test(before) || koreanStrongAfter.test(behind)) return { ...own, weight: 1.5 };
	return koreanWeak.test(before) || koreanWeakAfter.test(behind) ? { ...own, weight: 0.5 } : own;
}

/** Whether a thing that people dread stands right before one that nobody dreads and that is refused. */
function isSuffered(text: string, hit: Hit, own: Polarity, next: { hit: Hit; polarity: Polarity }): boolean {
	return (
		own.kind === "want" &&
		next.polarity.kind === "refuse" &&
		isDreaded(hit) &&
		!isDreaded(next.hit) &&
		/^[가-힣]{0,2} ?(?:(?:나오는|있는|하는|당하는|겪는|걸린) )?$/.test(
			plainSpace(text.slice(hit.span[1], next.hit.span[0])),
		)
	);
}

/** What may stand between a mention and how long the drama is that it is said of. */
const leadsOn = /^\s?(?:나오는|있는|같은|하는)?\s*$/;

/** "눈물 쏙 빼는", "눈물 콧물 다 빼는": what is drawn out of one is not left out. */
function isDrawnOut(text: string, { span }: Hit): boolean {
	return (
		/(?:눈물|콧물)/.test(text.slice(...span)) &&
		/^(?:을|도)? ?(?:\S{1,2} )?빼(?:는|게|놓|주)/.test(text.slice(span[1], span[1] + 12))
	);
}

/**
 * "A나 B 없는" refuses both; "A, B 없는" and "A하고 B한 거 없는" only where A, too, is a thing that people refuse; "A B 없는" refuses
 * B alone.
 */
function isJoined(text: string, hit: Hit, next: Hit): boolean {
	const between = plainSpace(text.slice(0, longestCue));
	if (text.length > longestCue || between.trim() === "") return false;
	if (koreanJoin.test(between)) return /^[,、]?$/.test(between.trim()) ? isDreaded(hit) : true;
	return between.startsWith("지도") || (koreanListed.test(between) && isDreaded(hit) && isDreaded(next));
}

function plainSpace(text: string): string {
	return text.replace(/\s+/g, " ");
}
