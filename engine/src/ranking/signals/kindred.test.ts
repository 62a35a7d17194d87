import { describe, expect, it } from "vitest";
import { createEngine } from "../../engine.ts";
import { type SmallDrama, smallCatalogue } from "../../testing/small-catalogue.ts";
import { defaultWeights } from "../weights.ts";

/** A dozen dramas in which grief keeps company with comfort and quiet, and stays away from revenge. */
const usual: Record<string, SmallDrama> = Object.fromEntries(
	Array.from({ length: 12 }, (_, at) => {
		const isSad = at % 2 === 0;
		const grades = isSad
			? { grief: 4, comforted: 4, restrained: 4, friends: 4, revenge: 0, amusement: 1 }
			: { grief: 1, comforted: 1, restrained: 1, friends: 1, revenge: 4, amusement: 3 };
		return [`usual-${at}`, { grades } as SmallDrama];
	}),
);
const find = (dramas: Record<string, SmallDrama>, query: string, options = {}) =>
	createEngine(smallCatalogue({ ...usual, ...dramas })).find({ query, limit: 20, ...options }).results;
const placeOf = (found: ReturnType<typeof find>, slug: string): number =>
	found.findIndex((drama) => drama.slug === slug);
const kindredOf = (found: ReturnType<typeof find>, slug: string) => {
	const drama = found[placeOf(found, slug)];
	return [...(drama?.reasons ?? []), ...(drama?.cautions ?? [])].find(({ facet }) => facet === "kindred");
};

describe("what usually comes with what is wanted", () => {
	it("lets the drama that is about it come before one that has it among other things", () => {
		const found = find(
			{
				among: { grades: { grief: 5, comforted: 0, restrained: 0, friends: 0, revenge: 5, amusement: 3 } },
				about: { grades: { grief: 5, comforted: 5, restrained: 5, friends: 4, revenge: 0, amusement: 1 } },
			},
			"grief",
		);
		expect(placeOf(found, "about")).toBe(0);
		expect(kindredOf(found, "about")).toMatchObject({ text: "It also has what such stories often have: friends." });
		expect(kindredOf(found, "among")).toMatchObject({ text: "Much else in it is of another kind." });
		expect(kindredOf(found, "among")?.share).toBeLessThan(0);
	});

	it("gives nothing to a drama that has only the company", () => {
		const found = find({ company: { grades: { grief: 0, comforted: 5, restrained: 5, revenge: 0 } } }, "grief");
		expect(kindredOf(found, "company")).toBeUndefined();
	});

	it("leaves to the wish what the wish itself names", () => {
		const found = find({ quiet: { grades: { grief: 4, restrained: 4, friends: 4 } } }, "friends and grief");
		expect(kindredOf(found, "quiet")?.text).toBe("What else is in it goes with that.");
	});

	it("is blind to what comes late, at whatever rung it is asked", () => {
		const late = { grief: 4, comforted: { late: 5 }, restrained: 4, revenge: { late: 5 } } as const;
		const unknown = { grief: 4, restrained: 4 } as const;
		for (const spoilers of [0, 3]) {
			const found = find({ late: { grades: late }, unknown: { grades: unknown } }, "grief", { spoilers });
			expect(kindredOf(found, "late")).toEqual(kindredOf(found, "unknown"));
		}
	});

	it("counts nothing where its weight is 0", () => {
		const engine = createEngine(smallCatalogue(usual)).withWeights({ ...defaultWeights, kindred: 0 });
		const { results } = engine.find({ query: "grief" });
		expect(results.flatMap(({ reasons }) => reasons.map(({ facet }) => facet))).not.toContain("kindred");
	});
});
