import fc from "fast-check";
import { expect, test } from "vitest";
import { type Direction, nextDot } from "./next-dot.ts";

const from = { x: 0, y: 0 };

test("the nearest in the direction is next, not the nearest of all", () => {
	const right = { x: 30, y: 3 };
	const dots = [{ x: -5, y: 0 }, { x: 40, y: 0 }, right, { x: 4, y: 20 }];

	expect(nextDot(dots, from, "right")).toBe(right);
	expect(nextDot(dots, from, "left")).toBe(dots[0]);
	expect(nextDot(dots, from, "up")).toBeNull();
});

test("what lies far aside is next only where nothing lies ahead", () => {
	const aside = { x: 1, y: 10 };
	const ahead = { x: 200, y: 0 };

	expect(nextDot([aside, ahead], from, "right")).toBe(ahead);
	expect(nextDot([aside], from, "right")).toBe(aside);
});

test("one always comes to an edge and never stands still", () => {
	const place = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 800 }) });
	const direction = fc.constantFrom<Direction>("left", "right", "up", "down");
	fc.assert(
		fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), direction, (dots, way) => {
			let here: { x: number; y: number } | null = dots[0] ?? null;
			for (let step = 0; here; step++) {
				expect(step).toBeLessThanOrEqual(dots.length);
				here = nextDot(dots, here, way);
			}
		}),
	);
});
