import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { expect, test } from "vitest";
import { partsOfFit } from "./parts-of-fit.ts";

const engine = createEngine(loadCatalogue());

test("the parts of every card add up to its number, how many have watched it among them", () => {
	for (const query of [
		"something to cry to",
		"fluffy romance, not too sad",
		"like My Mister but lighter",
		"엄마랑 볼 따뜻한 거",
	]) {
		for (const found of engine.find({ query, limit: 20 }).results) {
			const parts = partsOfFit(found);
			expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(found.fit);
		}
	}
	const goblin = engine.find({ query: "something to cry to" }).results.find(({ slug }) => slug === "goblin");
	expect(goblin && partsOfFit(goblin).find(({ text }) => text.includes("watched it"))?.points).toBeGreaterThan(20);
});
