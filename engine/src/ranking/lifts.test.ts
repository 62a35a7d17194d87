import { expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";

const engine = createEngine(
	smallCatalogue({
		"soft-landing": { grades: { sorrow: 4, suicide: 0 }, episodes: 16 },
		"glass-heart": { grades: { sorrow: 2, suicide: 0 }, episodes: 20 },
		"nobody-knows": { grades: { sorrow: 2 }, episodes: 8 },
	}),
);

it("where nothing is left it is said what to let go of, and how many dramas each leaves", () => {
	const { results, lifts } = engine.find({ query: "no suicide, under 10 episodes" });

	expect(results).toEqual([]);
	expect(lifts).toEqual([
		{ kind: "bound", name: "episodes", total: 2 },
		{ kind: "limit", name: "suicide", total: 1 },
		{ kind: "strictness", name: "lenient", total: 1 },
	]);
});

it("a lift keeps its word: without it so many dramas come back", () => {
	const { lifts } = engine.find({ query: "under 10 episodes", cannotBear: ["suicide"] });
	const limit = lifts.find(({ kind }) => kind === "limit");

	expect(engine.find({ query: "under 10 episodes" }).total).toBe(limit?.total);
});

it("a person whom a wish refuses can be let back", () => {
	const of = smallCatalogue({ mirrors: { grades: { sorrow: 4 }, leads: [{ actor: "Kim Tae-hee", role: "Yuri" }] } });
	expect(createEngine(of).find({ query: "no Kim Tae-hee" }).lifts).toMatchObject([
		{ kind: "person", name: "Kim Tae-hee", total: 1 },
	]);
});

it("a step that leads nowhere can be undone", () => {
	const critiques = [{ toward: "sorrow", from: "soft-landing", step: 1 }];
	expect(engine.find({ query: "sad", critiques }).lifts).toEqual([{ kind: "step", name: "sorrow", total: 2 }]);
});

it("what a wish wants less of than a drama has can be let go of", () => {
	const { results, lifts } = engine.find({ query: "like soft-landing but sadder" });
	expect(results).toEqual([]);
	expect(lifts).toEqual([{ kind: "move", name: "sorrow", total: 2 }]);
});

it("where something is left there is nothing to lift", () => {
	expect(engine.find({ query: "sad" }).lifts).toEqual([]);
});
