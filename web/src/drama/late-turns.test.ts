import { expect, test } from "vitest";
import { dramaWith, gradeFor as grade, warningFor as warning } from "./drama-for-tests.ts";
import { lateTurns } from "./late-turns.ts";

test("only what was kept back is a late turn, and absences are not", () => {
	const plain = dramaWith({ profile: { theme: [grade("healing", 4)] }, warnings: [warning("violence", "severe")] });
	const opened = dramaWith({
		profile: { theme: [grade("healing", 4), grade("amnesia", 0), grade("atonement", 2), grade("farewell", 5)] },
		warnings: [warning("violence", "severe"), warning("suicide", "none"), warning("child-death", "severe")],
	});

	const { grades, warnings } = lateTurns(plain, opened);

	expect(grades.map(({ facet }) => facet)).toEqual(["farewell", "atonement"]);
	expect(warnings.map(({ facet }) => facet)).toEqual(["child-death"]);
});
