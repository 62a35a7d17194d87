import { createEngine } from "goodcry";
import { expect, it } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const engine = createEngine(loadCatalogue());
const stepsFrom = (query: string): string[] =>
	engine.find({ query }).critiques.map(({ toward, step }) => `${toward} ${step}`);

it.each(["something comforting after a long day", "nothing heavy", "funny", "cozy healing drama"])(
	"“%s”: no step leads to what is harder to bear",
	(wish) => {
		const steps = stepsFrom(wish);
		expect(steps.length).toBeGreaterThan(0);
		for (const step of [
			"dark 1",
			"bleak 1",
			"suspense 1",
			"dread 1",
			"tense 1",
			"loneliness 1",
			"light -1",
			"sweet -1",
		])
			expect(steps).not.toContain(step);
	},
);

it("who asks for what is dark may be led further", () => {
	expect(stepsFrom("dark revenge")).toContain("bleak 1");
});
