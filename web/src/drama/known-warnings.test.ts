import { expect, test } from "vitest";
import type { VocabularyAnswer } from "../api/answers.ts";
import { dramaWith, warningFor } from "./drama-for-tests.ts";
import { knownWarnings } from "./known-warnings.ts";

const vocabulary: VocabularyAnswer = {
	total: 4,
	families: [
		{
			...{ family: "warning", label: "", means: "" },
			facets: (["violence", "suicide", "gore", "death-of-lead"] as const).map((facet) => ({
				...{ facet, label: facet, means: "", dramas: 0 },
				rung: facet === "death-of-lead" ? 3 : 0,
			})),
		},
	],
};
const opened = dramaWith({ warnings: [warningFor("violence", "severe"), warningFor("suicide", "none")] });

test("below the second rung neither absences nor what is unknown is told", () => {
	expect(knownWarnings(opened, vocabulary, 0)).toEqual({ absent: [], unknown: [] });
	expect(knownWarnings(opened, vocabulary, 1)).toEqual({ absent: [], unknown: [] });
});

test("known to be absent is kept apart from not known, and who dies waits for the third rung", () => {
	expect(knownWarnings(opened, vocabulary, 2)).toEqual({ absent: ["suicide"], unknown: ["gore"] });
	expect(knownWarnings(opened, vocabulary, 3)).toEqual({ absent: ["suicide"], unknown: ["gore", "death-of-lead"] });
});
