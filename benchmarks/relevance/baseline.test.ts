import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { expect, it } from "vitest";
import { describeWithShared } from "../../testing/shared-data.ts";
import { readBaseline } from "./baseline.ts";
import { readJudgements } from "./judgements.ts";
import { meanOf, rankerOf, scoreAll } from "./score.ts";

/** How far a score may fall before it is a step back. */
const tolerance = 0.01;

describeWithShared("the answers", "relevance", (folder) => {
	it.each(["pooled", "lists"] as const)("are no worse than the baseline: %s", (measure) => {
		const engine = createEngine(loadCatalogue());
		const scores = scoreAll(rankerOf(engine), readJudgements(folder, engine));
		expect(meanOf(scores, measure)).toBeGreaterThanOrEqual(readBaseline()[measure] - tolerance);
	});
});
