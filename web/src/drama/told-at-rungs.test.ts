import { expect, test } from "vitest";
import { dramaWith, warningFor } from "./drama-for-tests.ts";
import { toldAtRungs } from "./told-at-rungs.ts";

const vocabulary = { total: 0, families: [] };
const plain = dramaWith({ warnings: [warningFor("violence", "severe")] });
const late = dramaWith({ warnings: [...plain.warnings, warningFor("child-death", "severe")] });
const whole = dramaWith({ warnings: [...late.warnings, warningFor("death-of-lead", "severe")] });

test("what only the ending tells stands with the ending, and not with the late turns", () => {
	const told = toldAtRungs({ plain, late, whole }, vocabulary);

	expect(told[2].late.warnings.map(({ facet }) => facet)).toEqual(["child-death"]);
	expect(told[3].late.warnings.map(({ facet }) => facet)).toEqual(["death-of-lead"]);
});

test("below the second rung nothing is told, not even what is absent or unknown", () => {
	const told = toldAtRungs({ plain, late: null, whole: null }, vocabulary);

	for (const rung of [2, 3] as const) {
		expect(told[rung]).toEqual({ late: { grades: [], warnings: [] }, known: { absent: [], unknown: [] } });
	}
});
