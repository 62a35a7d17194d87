/** The hurt curve: 0–5 for each eighth of the run. */
export type Curve = readonly number[];

/** The highest hurt, 0–5: the headline ("4 of 5 tissues"). */
export function peakOf(curve: Curve): number {
	return Math.max(0, ...curve);
}

/** How far the hurt comes down from its peak by the end, 0–5. */
export function recoveryOf(curve: Curve): number {
	return peakOf(curve) - (curve.at(-1) ?? 0);
}

/** How much heavier the last three eighths are than the first three, 0–5: "starts light, then breaks you". */
export function turnOf(curve: Curve): number {
	const mean = (part: Curve) => part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length);
	const rise = Math.max(...curve.slice(-3), 0) - mean(curve.slice(0, 3));
	return Math.max(0, Math.min(5, Math.round(rise * 1.25)));
}
