const bars = "▁▂▃▄▅▆▇";

/** A hurt curve as a row of bars: ▁ is 0, ▇ is 5. */
export function drawCurve(curve: readonly number[]): string {
	return curve.map((value) => bars[Math.round((Math.max(0, Math.min(5, value)) / 5) * (bars.length - 1))]).join("");
}
