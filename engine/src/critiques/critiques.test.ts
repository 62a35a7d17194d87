import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { type SmallDrama, smallCatalogue } from "../testing/small-catalogue.ts";
import type { Grade } from "../vocabulary/facet.ts";
import type { Critique } from "./critique.ts";

const dramas = {
	"grey-street": { grades: { sorrow: 4, loneliness: 4, light: 1, romance: 0, comforted: 4 } },
	"bright-corner": { grades: { sorrow: 3, loneliness: 4, light: 4, romance: 1, comforted: 4 } },
	"no-mercy": { grades: { sorrow: 5, loneliness: 5, light: 0, romance: 0, comforted: 0 } },
	"loud-party": { grades: { sorrow: 0, loneliness: 0, light: 5, romance: 5, comforted: 1 } },
	"half-told": { grades: { sorrow: 3, loneliness: 3 } },
} satisfies Record<string, SmallDrama>;
const engine = createEngine(smallCatalogue(dramas));
const after = (query: string, ...critiques: Critique[]): string[] =>
	engine.find({ query, critiques }).results.map(({ slug }) => slug);

describe("a step from a drama", () => {
	it("keeps the rest of the wish and what else the drama is, and moves what was asked", () => {
		expect(after("lonely, leaves me comforted", { toward: "light", from: "grey-street", step: 1 })[0]).toBe(
			"bright-corner",
		);
		expect(after("", { toward: "light", from: "grey-street", step: 1 })[0]).toBe("bright-corner");
	});

	it("brings neither the drama itself back nor one that lies the other way or of which nothing is known", () => {
		const found = after("sad", { toward: "light", from: "grey-street", step: 1 });
		expect(found.toSorted()).toEqual(["bright-corner", "loud-party"]);
	});

	it("takes a large step further than a small one, and no step for 0", () => {
		expect(after("", { toward: "romance", from: "grey-street", step: 1 })).toContain("bright-corner");
		expect(after("", { toward: "romance", from: "grey-street", step: 2 })).toEqual(["loud-party"]);
		expect(after("sad", { toward: "romance", from: "grey-street", step: 0 })).toEqual(after("sad"));
	});

	it("adds to steps before it", () => {
		const lighter = { toward: "light", from: "grey-street", step: 1 };
		expect(after("", lighter, { toward: "romance", from: "bright-corner", step: 1 })).toEqual(["loud-party"]);
	});

	it("keeps a step that the wish itself takes where it began", () => {
		const { read } = engine.find({
			query: "like Grey Street but lighter",
			critiques: [{ toward: "romance", from: "bright-corner", step: 1 }],
		});
		expect(read.moves.map(({ facet, from }) => [facet, from])).toEqual([
			["light", ["grey-street"]],
			["romance", ["bright-corner"]],
		]);
	});

	it("does not tell where a late turn of the drama stands", () => {
		const grade = (secret: Grade) =>
			createEngine(
				smallCatalogue({
					...dramas,
					secretive: { grades: { sorrow: 3, amnesia: { late: secret } } },
					plain: { grades: { amnesia: 3 } },
				}),
			).find({ query: "", critiques: [{ toward: "amnesia", from: "secretive", step: 1 }] });
		expect(grade(0).results.map(({ slug }) => slug)).toEqual(grade(5).results.map(({ slug }) => slug));
	});
});

describe("a step from the first results", () => {
	it("starts at their mean", () => {
		expect(after("sad, lonely", { toward: "sorrow", step: 1 })).toEqual(["no-mercy", "grey-street"]);
	});

	it("goes on from where the steps before it led", () => {
		const lighter = { toward: "light", step: 1 };
		expect(after("", lighter)).toContain("bright-corner");
		expect(after("", lighter, lighter)).toEqual(["loud-party"]);
	});
});

describe("a step that cannot be taken", () => {
	it.each([
		[{ toward: "dragons", step: 1 }, "unknown-facet"],
		[{ toward: "light", step: 3 }, "bad-input"],
		[{ toward: "light", from: "nowhere", step: 1 }, "unknown-drama"],
	])("%j is refused", (critique, code) => {
		expect(() => after("", critique)).toThrow(expect.objectContaining({ code }));
	});
});

describe("hard limits", () => {
	it("hold after any steps", () => {
		const step = fc.record({
			toward: fc.constantFrom("sorrow", "light", "romance"),
			step: fc.integer({ min: -2, max: 2 }),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 3 }), (critiques) => {
				const found = engine.find({ query: "sad", critiques, cannotBear: ["romance"] }).results;
				expect(found.every(({ slug }) => ["grey-street", "bright-corner", "no-mercy"].includes(slug))).toBe(true);
			}),
		);
	});
});

/** A field of dramas that lie apart in how light they are, and in an ending that is a secret. */
function field(of: (index: number) => SmallDrama["grades"]) {
	const entries = Array.from({ length: 24 }, (_, index) => [`drama-${index}`, { grades: of(index) }] as const);
	return createEngine(smallCatalogue(Object.fromEntries(entries)));
}

const gradeAt = (index: number): Grade => (index % 6) as Grade;

describe("offered steps", () => {
	it("lie where the candidates differ, and not where they are all alike", () => {
		const { critiques } = field((index) => ({ sorrow: 3, light: gradeAt(index) })).find({ query: "sad" });
		expect(critiques.map(({ toward }) => toward)).toEqual(["light"]);
	});

	it("are called as a friend would call them, in the language of the answer", () => {
		const apart = field((index) => ({ sorrow: 3, grief: gradeAt(index) }));
		const [english, korean] = (["en", "ko"] as const).map((locale) => apart.find({ query: "", locale }).critiques[0]);
		expect(english?.label).toMatch(/^(more|less) about grief$/);
		expect(korean?.label).toMatch(/^grief\(ko\) 이야기가 더 (많은|적은)$/);
	});

	it("name no ending, no late turn and nothing of a later rung", () => {
		const secretive = field((index) => ({
			sorrow: 3,
			"sad-ending": gradeAt(index),
			"death-of-lead": gradeAt(index),
			amnesia: { late: gradeAt(index) },
		}));
		for (const spoilers of [0, 1] as const) expect(secretive.find({ query: "", spoilers }).critiques).toEqual([]);
	});

	it("go neither against the wish nor back", () => {
		const apart = field((index) => ({ sorrow: gradeAt(index), light: 3, romance: 3 }));
		const offers = (query: string, critiques: Critique[] = []) =>
			apart.find({ query, critiques }).critiques.map(({ toward, step }) => `${toward} ${step}`);
		expect(offers("sad")).not.toContain("sorrow -1");
		expect(offers("not too sad")).not.toContain("sorrow 1");
		expect(offers("romance, no sadness")).toEqual([]);
		expect(offers("", [{ toward: "sorrow", from: "drama-1", step: 1 }])).not.toContain("sorrow -1");
	});

	it("are at most four, two of one family, and lead to different dramas", () => {
		const { critiques } = field((index) => ({
			sorrow: gradeAt(index),
			hope: gradeAt(index * 5 + 1),
			amusement: gradeAt(Math.floor(index / 2)),
			loneliness: gradeAt(index),
			comforted: gradeAt(Math.floor(index / 3)),
			romance: gradeAt(Math.floor(index / 4)),
			light: gradeAt(index + Math.floor(index / 5)),
		})).find({ query: "" });
		expect(critiques.length).toBeLessThanOrEqual(4);
		const feelings = critiques.filter(({ toward }) => ["sorrow", "hope", "amusement", "loneliness"].includes(toward));
		expect(feelings.length).toBeLessThanOrEqual(2);
		expect(feelings.map(({ toward }) => toward)).not.toEqual(expect.arrayContaining(["sorrow", "loneliness"]));
	});

	it("lead somewhere", () => {
		const apart = field((index) => ({ sorrow: 3, light: gradeAt(index), romance: gradeAt(Math.floor(index / 4)) }));
		for (const { toward, step } of apart.find({ query: "sad" }).critiques) {
			expect(apart.find({ query: "sad", critiques: [{ toward, step }] }).total).toBeGreaterThanOrEqual(3);
		}
	});
});
