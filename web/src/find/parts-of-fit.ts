import type { FoundDrama } from "goodcry";

/** One part of a fit in whole points. */
export interface FitPart {
	readonly text: string;
	readonly points: number;
}

/**
 * What a fit is made of, what speaks for it first. Points are rounded so that together they are the fit: the parts that lose
 * most by rounding down get what is left over. What rounds to nothing is left out.
 */
export function partsOfFit({ reasons, cautions }: Pick<FoundDrama, "reasons" | "cautions">): FitPart[] {
	const parts = [...reasons, ...cautions].filter(({ share }) => share !== 0);
	const whole = Math.round(parts.reduce((sum, { share }) => sum + share, 0));
	const left = whole - parts.reduce((sum, { share }) => sum + Math.floor(share), 0);
	const raised = new Set(parts.toSorted((a, b) => lostBy(b.share) - lostBy(a.share)).slice(0, left));
	return parts
		.map((part) => ({ text: part.text, points: Math.floor(part.share) + (raised.has(part) ? 1 : 0) }))
		.filter(({ points }) => points !== 0);
}

function lostBy(share: number): number {
	return share - Math.floor(share);
}
