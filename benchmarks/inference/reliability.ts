import type { Checked } from "./score.ts";

/** Claims of much the same confidence. */
export interface Bin {
	/** From this confidence on, up to a tenth more. */
	readonly from: number;
	readonly claims: number;
	/** What they say, on average. */
	readonly confidence: number;
	/** How often they are right. */
	readonly right: number;
}

const bins = 10;

/** A reliability table: claims in tenths of confidence, those without claims left out. */
export function reliabilityOf(checked: readonly Checked[]): Bin[] {
	return Array.from({ length: bins }, (_, bin): Bin => {
		const own = checked.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin);
		const mean = (of: (one: Checked) => number): number => own.reduce((sum, one) => sum + of(one), 0) / own.length;
		return {
			from: bin / bins,
			claims: own.length,
			confidence: own.length > 0 ? mean(({ confidence }) => confidence) : 0,
			right: own.length > 0 ? mean(({ isRight }) => (isRight ? 1 : 0)) : 0,
		};
	}).filter(({ claims }) => claims > 0);
}

/** The expected calibration error: how far confidence is from how often it is right, on average. Source: Naeini et al., AAAI 2015. */
export function calibrationError(table: readonly Bin[]): number {
	const all = table.reduce((sum, { claims }) => sum + claims, 0);
	return table.reduce(
		(sum, { claims, confidence, right }) => sum + (claims * Math.abs(confidence - right)) / Math.max(1, all),
		0,
	);
}
