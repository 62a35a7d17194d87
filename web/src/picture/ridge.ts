/** A point of the drawing, y growing downwards. */
export type Point = readonly [x: number, y: number];

/** Width and height of every picture, in its own units. */
export const width = 400;
export const height = 500;

/** Where the hurt curve's main ridge runs: one point in the middle of each eighth, and both edges. */
export function ridgeOf(curve: readonly number[], base: number, rise: number): Point[] {
	const step = width / curve.length;
	const points = curve.map((hurt, part): Point => [(part + 0.5) * step, base - hurt * rise]);
	const first = points[0] as Point;
	const last = points.at(-1) as Point;
	return [[0, first[1]], ...points, [width, last[1]]];
}

/** The height of a line of points at an x, by straight interpolation. */
export function heightAt(points: readonly Point[], x: number): number {
	const after = points.findIndex(([px]) => px >= x);
	const [x1, y1] = points[Math.max(0, after)] as Point;
	const [x0, y0] = points[Math.max(0, after - 1)] as Point;
	return x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/**
 * A smooth path through points that never swings above or below them: monotone cubic interpolation after Fritsch and
 * Butland (1984), so that the drawn hurt is never more than the graded one.
 */
export function smoothPath(points: readonly Point[]): string {
	const slopes = slopesOf(points);
	const [startX, startY] = points[0] as Point;
	let path = `M${round(startX)} ${round(startY)}`;
	for (let i = 1; i < points.length; i++) {
		const [x0, y0] = points[i - 1] as Point;
		const [x1, y1] = points[i] as Point;
		const third = (x1 - x0) / 3;
		const from = y0 + third * (slopes[i - 1] as number);
		const to = y1 - third * (slopes[i] as number);
		path += `C${round(x0 + third)} ${round(from)} ${round(x1 - third)} ${round(to)} ${round(x1)} ${round(y1)}`;
	}
	return path;
}

/** A path of straight strokes, for hard worlds. */
export function brokenPath(points: readonly Point[]): string {
	return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** One decimal is finer than any screen shows. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function slopesOf(points: readonly Point[]): number[] {
	const secants = points.slice(1).map(([x, y], i) => {
		const [px, py] = points[i] as Point;
		return (y - py) / (x - px);
	});
	return points.map((_, i) => {
		const before = secants[i - 1] ?? 0;
		const after = secants[i] ?? 0;
		if (before * after <= 0) return 0;
		return (2 * before * after) / (before + after);
	});
}
