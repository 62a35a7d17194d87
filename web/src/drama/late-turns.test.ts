import { expect, test } from "vitest";
import type { Drama } from "../api/answers.ts";
import { lateTurns } from "./late-turns.ts";

const grade = (facet: string, value: number) => ({ facet, label: facet, grade: value, means: "", text: "" });
const warning = (facet: string, level: "none" | "severe") => ({ ...grade(facet, level === "none" ? 0 : 5), level });

function dramaWith(grades: ReturnType<typeof grade>[], warnings: ReturnType<typeof warning>[]): Drama {
	const none: Drama["profile"][keyof Drama["profile"]] = [];
	return {
		...{ slug: "x", title: "X", hangul: "엑스", romanized: "x", aliases: [], year: 2020, episodes: 16, network: [] },
		...{ genres: [], leads: [], director: [], writer: [], ids: {}, premise: "", why: "", leaves: "", safe: null },
		hurt: { peak: 0, recovery: 0, curve: [0, 0, 0, 0, 0, 0, 0, 0] },
		profile: {
			...{
				feeling: none,
				aftertaste: none,
				bond: none,
				tone: none,
				pace: none,
				setting: none,
				device: none,
				hurt: none,
			},
			theme: grades,
		},
		warnings,
		ending: null,
	};
}

test("only what was kept back is a late turn, and absences are not", () => {
	const plain = dramaWith([grade("healing", 4)], [warning("violence", "severe")]);
	const opened = dramaWith(
		[grade("healing", 4), grade("amnesia", 0), grade("atonement", 2), grade("farewell", 5)],
		[warning("violence", "severe"), warning("suicide", "none"), warning("child-death", "severe")],
	);

	const { grades, warnings } = lateTurns(plain, opened);

	expect(grades.map(({ facet }) => facet)).toEqual(["farewell", "atonement"]);
	expect(warnings.map(({ facet }) => facet)).toEqual(["child-death"]);
});
