import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCells, encodeCells, gradeOf, isAssumed, isLate, makeCell, unknownCell } from "./cell.ts";
import { peakOf, recoveryOf, turnOf } from "./curve.ts";
import type { Grade } from "./facet.ts";

const cell = fc.oneof(
	fc.constant(unknownCell),
	fc.constant(makeCell(0, { assumed: true })),
	fc
		.record({ grade: fc.integer({ min: 0, max: 5 }), late: fc.boolean() })
		.map(({ grade, late }) => makeCell(grade as Grade, { late })),
);

describe("cells", () => {
	it("come back from text as they went in", () => {
		fc.assert(
			fc.property(fc.array(cell), (cells) => {
				expect([...decodeCells(encodeCells(cells))]).toEqual(cells);
			}),
		);
	});

	it("tell unknown from absent, and late from open", () => {
		expect(gradeOf(unknownCell)).toBeNull();
		expect(gradeOf(makeCell(0))).toBe(0);
		expect([isLate(makeCell(3, { late: true })), isLate(makeCell(3))]).toEqual([true, false]);
		expect(isAssumed(makeCell(0, { assumed: true }))).toBe(true);
	});

	it("refuse what is no grade", () => {
		expect(() => decodeCells("9")).toThrow(/build the index again/);
	});
});

describe("the hurt curve", () => {
	it("has a peak, a recovery and a turn", () => {
		const curve = [0, 1, 1, 2, 3, 5, 4, 2];
		expect([peakOf(curve), recoveryOf(curve), turnOf(curve)]).toEqual([5, 3, 5]);
		expect(turnOf([5, 4, 4, 3, 2, 2, 1, 1])).toBe(0);
	});
});
