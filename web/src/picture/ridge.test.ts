import fc from "fast-check";
import { expect, test } from "vitest";
import { curveOf } from "./curve.ts";
import { heightAt, type Point, ridgeOf, smoothPath } from "./ridge.ts";

const curves = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 });

test("where it hurts more the ridge is higher", () => {
	const ridge = ridgeOf([0, 1, 2, 3, 4, 5, 2, 0], 400, 30);

	expect(heightAt(ridge, 275)).toBe(250);
	expect(heightAt(ridge, 25)).toBe(400);
	expect(heightAt(ridge, 50)).toBe(385);
});

test("the smooth line never swings past the points that it joins", () => {
	fc.assert(
		fc.property(curves, (curve) => {
			const points = ridgeOf(curve, 400, 30);
			const numbers =
				smoothPath(points)
					.match(/-?[\d.]+/g)
					?.map(Number) ?? [];
			for (let i = 1; i < points.length; i++) {
				const [, from] = points[i - 1] as Point;
				const [, to] = points[i] as Point;
				const controls = [numbers[2 + (i - 1) * 6 + 1], numbers[2 + (i - 1) * 6 + 3]] as [number, number];
				for (const y of controls) {
					expect(y).toBeGreaterThanOrEqual(Math.min(from, to) - 0.1);
					expect(y).toBeLessThanOrEqual(Math.max(from, to) + 0.1);
				}
			}
		}),
	);
});

test("the chart marks the first peak and the end", () => {
	const { peak, end, levels } = curveOf([3, 3, 4, 4, 4, 5, 5, 2], 320, 100, 10);

	expect(peak).toEqual([220, 10]);
	expect(end).toEqual([300, levels[2]]);
	expect(levels[0]).toBe(99);
});
