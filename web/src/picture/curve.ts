import { type Point, round, smoothPath } from "./ridge.ts";

/** The hurt curve as a chart: paths and points of a drawing of a width and height, with some room at the top for the peak. */
export function curveOf(
	curve: readonly number[],
	width: number,
	height: number,
	room: number,
): {
	readonly line: string;
	readonly area: string;
	/** The middle of the first part that hurts most. */
	readonly peak: Point;
	readonly end: Point;
	/** The heights of the grades 0 to 5. */
	readonly levels: readonly number[];
} {
	const step = width / curve.length;
	const heightOf = (hurt: number): number => round(height - 1 - ((height - 1 - room) * hurt) / 5);
	const points = curve.map((hurt, part): Point => [round((part + 0.5) * step), heightOf(hurt)]);
	const line = smoothPath(points);
	const first = points[0] as Point;
	const end = points.at(-1) as Point;
	return {
		line,
		area: `${line}V${height}H${first[0]}z`,
		peak: points[curve.indexOf(Math.max(...curve))] as Point,
		end,
		levels: [0, 1, 2, 3, 4, 5].map(heightOf),
	};
}
