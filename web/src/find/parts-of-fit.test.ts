import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { expect, test } from "vitest";
import { partsOfFit } from "./parts-of-fit.ts";

const engine = createEngine(loadCatalogue());

test("the parts of every card add up to its number", () => {
	for (const query of [
		"something to cry to",
		"fluffy romance, not too sad",
		"like My Mister but lighter",
		"엄마랑 볼 따뜻한 거",
		"a hidden gem about cooking",
		"signal",
	]) {
		for (const found of engine.find({ query, limit: 20 }).results) {
			const parts = partsOfFit(found);
			expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(found.fit);
		}
	}
});
