import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";

const engine = createEngine(
	smallCatalogue({
		"soft-landing": { grades: { sorrow: 1, grief: 5, romance: 0, light: 4, suicide: 0, infidelity: 0 } },
		"glass-heart": { grades: { sorrow: 5, grief: 1, romance: 5, light: 0, suicide: 0, infidelity: 0 } },
		"middle-way": { grades: { sorrow: 2, grief: 2, romance: 2, light: 2, suicide: 0, infidelity: 0 } },
	}),
);
const facets = (clauses: readonly { readonly facet: string }[]) => clauses.map(({ facet }) => facet);

describe("a facet that the words want", () => {
	it("is wanted half or twice as much, and keeps its place in the words", () => {
		const [little] = engine.read("sad, with grief", [{ facet: "grief", strength: "a-bit" }]).wants.slice(-1);
		const [much] = engine.read("sad, with grief", [{ facet: "grief", strength: "a-lot" }]).wants.slice(-1);

		expect([little?.weight, much?.weight]).toEqual([0.5, 2]);
		expect(little?.span).toEqual([10, 15]);
		expect([little?.measured, much?.measured]).toEqual([true, undefined]);
	});

	it("a bit of it is rather some than much", () => {
		const { results } = engine.find({ query: "", strengths: [{ facet: "grief", strength: "a-bit" }] });
		expect(results[0]?.slug).toBe("middle-way");
	});

	it("decides which drama comes first", () => {
		const first = (facet: string) =>
			engine.find({ query: "sad, with grief", strengths: [{ facet, strength: "a-lot" }] }).results[0]?.slug;
		expect([first("grief"), first("sorrow")]).toEqual(["soft-landing", "glass-heart"]);
	});

	it("can be softly refused, refused outright, or let go of", () => {
		const read = (strength: "less" | "none" | "any") => engine.read("sad romance", [{ facet: "romance", strength }]);

		expect(facets(read("less").avoids)).toEqual(["romance"]);
		expect(facets(read("none").limits)).toEqual(["romance"]);
		for (const strength of ["less", "none", "any"] as const) expect(facets(read(strength).wants)).toEqual(["sorrow"]);
	});
});

it("a facet that the words do not name is added", () => {
	const read = engine.read("", [{ facet: "grief", strength: "a-lot" }]);
	expect(read.wants).toEqual([{ facet: "grief", weight: 2, span: [0, 0] }]);
});

it("none is a hard limit: what has it does not come back, and the warning that stands for it is a limit too", () => {
	const { results, withheld } = engine.find({ query: "", strengths: [{ facet: "romance", strength: "none" }] });

	expect(results.map(({ slug }) => slug)).toEqual(["soft-landing"]);
	expect(withheld.count).toBe(2);
	expect(facets(engine.read("", [{ facet: "affair", strength: "none" }]).limits)).toEqual(["affair", "infidelity"]);
});

it("a limit in the words can be softened; a limit that was ticked holds", () => {
	const softened = [{ facet: "romance", strength: "less" }] as const;
	const found = (cannotBear: string[]) => engine.find({ query: "no romance", strengths: softened, cannotBear }).total;

	expect(found([])).toBe(3);
	expect(found(["romance"])).toBe(1);
});

it("a step from a likeness grows or shrinks and stays a step", () => {
	const read = engine.read("like Glass Heart but lighter", [{ facet: "light", strength: "a-lot" }]);

	expect(read.moves).toMatchObject([{ facet: "light", step: 2 }]);
	expect(read.wants).toEqual([]);
});

it("a facet that nobody has is refused with advice", () => {
	expect(() => engine.read("", [{ facet: "boredom", strength: "a-lot" }])).toThrow(/boredom/);
});
