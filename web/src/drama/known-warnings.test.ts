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

test("known to be absent is kept apart from not known, and who dies waits for the third rung", () => {
	expect(knownWarnings(opened, vocabulary, 2)).toEqual({ absent: ["suicide"], unknown: ["gore"] });
	expect(knownWarnings(opened, vocabulary, 3)).toEqual({ absent: [], unknown: ["death-of-lead"] });
});
