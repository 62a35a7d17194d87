import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, overlap, placeLabels } from "./place-labels.ts";

const sheet = { width: 400, height: 300 };

test("no two names lie on each other, on a neighbourhood's name or beyond the sheet", () => {
	const named = fc.record({
		x: fc.integer({ min: 0, max: 400 }),
		y: fc.integer({ min: 0, max: 300 }),
		radius: fc.integer({ min: 2, max: 9 }),
		width: fc.integer({ min: 20, max: 160 }),
	});
	const region: Box = { left: 150, top: 120, right: 250, bottom: 160 };
	fc.assert(
		fc.property(fc.array(named, { maxLength: 60 }), (all) => {
			const boxes = placeLabels(all, [region], sheet, 30).map(({ x, y, of }) => ({
				...{ left: x - 3, top: y - 9.5, right: x + of.width + 3, bottom: y + 9.5 },
			}));
			expect(boxes.length).toBeLessThanOrEqual(30);
			boxes.forEach((box, index) => {
				expect(overlap(box, region)).toBe(false);
				expect(box.left >= 0 && box.right <= sheet.width && box.top >= 0 && box.bottom <= sheet.height).toBe(true);
				for (const other of boxes.slice(0, index)) expect(overlap(box, other)).toBe(false);
			});
		}),
	);
});

test("the first is named first, at its right where there is room", () => {
	const first = { x: 100, y: 100, radius: 5, width: 60 };
	const near = { x: 120, y: 102, radius: 5, width: 60 };

	const [one, two] = placeLabels([first, near], [], sheet, 10);

	expect(one).toMatchObject({ of: first, x: 110, y: 100 });
	expect(two?.of).toBe(near);
	expect(placeLabels([first, near], [], sheet, 1)).toHaveLength(1);
});
