import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "./app-error.ts";
import { createEngine } from "./engine.ts";
import { type SmallDrama, smallCatalogue } from "./testing/small-catalogue.ts";
import type { Grade } from "./vocabulary/facet.ts";

const known = { suicide: 0, infidelity: 0, "terminal-illness": 0, amnesia: 0, gore: 0 } as const;
const dramas = {
	"soft-landing": {
		grades: { ...known, sorrow: 3, comforted: 5, romance: 0, restrained: 5, "death-of-lead": { late: 0 } },
		watchers: 900,
	},
	"glass-heart": {
		grades: { ...known, sorrow: 5, romance: 5, "death-of-lead": { late: 5 }, "sad-ending": { late: 5 } },
		watchers: 90_000,
	},
	"hidden-pain": { grades: { ...known, sorrow: 4, comforted: 3, suicide: { late: 3 } }, watchers: 5_000 },
	"nobody-knows": { grades: { sorrow: 4, romance: 3 } },
	laughter: { grades: { ...known, sorrow: 0, amusement: 5, romance: 3, light: 5 }, watchers: 200_000 },
} satisfies Record<string, SmallDrama>;
const engine = createEngine(smallCatalogue(dramas));
const slugs = (query: string, options = {}): string[] =>
	engine.find({ query, ...options }).results.map(({ slug }) => slug);

describe("finding", () => {
	it("puts the drama that has what is wanted first, even over one that is watched a hundred times as much", () => {
		expect(slugs("quiet, leaves me comforted")[0]).toBe("soft-landing");
	});

	it("lets what is widely watched come first among equals", () => {
		expect(slugs("romance")[0]).toBe("glass-heart");
	});

	it("looks for a hidden gem among what some have seen, not among what hardly anybody has", () => {
		const alike = { grades: { romance: 4 } } as const;
		const found = createEngine(
			smallCatalogue({
				everybody: { ...alike, watchers: 500_000 },
				some: { ...alike, watchers: 800 },
				nobody: { ...alike, watchers: 0 },
			}),
		).find({ query: "an underrated romance" });
		expect(found.results[0]?.slug).toBe("some");
	});

	it("browses when the wish is empty", () => {
		const found = engine.find({ query: "" });
		expect(found.results).toHaveLength(5);
		expect(found.total).toBe(5);
	});

	it("answers a title with that drama", () => {
		expect(slugs("Hidden Pain")[0]).toBe("hidden-pain");
	});

	it("leaves out what the wish is likened to", () => {
		expect(slugs("like Glass Heart")).not.toContain("glass-heart");
	});

	it("gives shares that sum to the fit", () => {
		for (const result of engine.find({ query: "sad romance, not too funny, leaves me comforted" }).results) {
			const sum = [...result.reasons, ...result.cautions].reduce((total, { share }) => total + share, 0);
			expect(Math.max(0, Math.min(100, Math.round(sum)))).toBe(result.fit);
		}
	});

	it("answers in the language of the wish, or in the one asked for", () => {
		expect(engine.find({ query: "슬픈" }).results[0]?.reasons[0]?.text).toBe("Much sorrow.(ko)");
		expect(engine.find({ query: "슬픈", locale: "en" }).results[0]?.reasons[0]?.text).toBe("Much sorrow.");
	});

	it("refuses an unknown facet and a limit out of range, and says what to do", () => {
		expect(() => engine.find({ query: "", cannotBear: ["dragons"] })).toThrow(AppError);
		expect(() => engine.find({ query: "", limit: 0 })).toThrow(/1 to 100/);
	});
});

describe("hard limits", () => {
	it("withhold what is known to break them, open or late", () => {
		expect(slugs("sad, no suicide")).not.toContain("hidden-pain");
		expect(slugs("sad", { cannotBear: ["death-of-lead"] })).not.toContain("glass-heart");
	});

	it("withhold the unknown too when strict, and say how many", () => {
		const strict = engine.find({ query: "sad", cannotBear: ["suicide"] });
		expect(strict.results.map(({ slug }) => slug)).not.toContain("nobody-knows");
		expect(strict.withheld).toEqual({ count: 2, unknown: 1 });
	});

	it("keep the unknown with a caution when lenient", () => {
		const lenient = engine.find({ query: "sad", cannotBear: ["suicide"], strictness: "lenient" });
		const kept = lenient.results.find(({ slug }) => slug === "nobody-knows");
		expect(kept?.cautions.map(({ facet }) => facet)).toContain("suicide");
		expect(lenient.withheld).toEqual({ count: 1, unknown: 0 });
	});

	it("hold for every catalogue, wish and rank", () => {
		const grade = fc.constantFrom<Grade | undefined>(undefined, 0, 1, 3, 5);
		const drama = fc.record({ sorrow: grade, suicide: grade, amnesia: grade, gore: grade, infidelity: grade });
		const limits = fc.subarray(["suicide", "amnesia", "gore", "infidelity"], { minLength: 1 });
		fc.assert(
			fc.property(
				fc.array(drama, { minLength: 1, maxLength: 12 }),
				limits,
				fc.boolean(),
				(grades, cannotBear, isStrict) => {
					const records = Object.fromEntries(
						grades.map((given, index) => [
							`drama-${index}`,
							{
								grades: Object.fromEntries(
									Object.entries(given).filter(([, value]) => value !== undefined),
								) as SmallDrama["grades"],
							},
						]),
					);
					const { results } = createEngine(smallCatalogue(records)).find({
						query: `sad, no ${cannotBear[0]}`,
						cannotBear,
						strictness: isStrict ? "strict" : "lenient",
						limit: 100,
					});
					for (const { slug } of results) {
						for (const facet of cannotBear) {
							const given = records[slug]?.grades[facet];
							expect(given === undefined ? !isStrict : given === 0).toBe(true);
						}
					}
				},
			),
			{ numRuns: 500 },
		);
	});
});

describe("keeping secrets", () => {
	it("ranks by what comes later and does not name it below rung 2", () => {
		const result = engine.find({ query: "suicide", spoilers: 0 }).results.find(({ slug }) => slug === "hidden-pain");
		expect(JSON.stringify([result?.reasons, result?.cautions])).not.toContain("suicide");
		expect(slugs("suicide")[0]).toBe("hidden-pain");
	});

	it("names a late turn from rung 2 on, and who dies or how it ends at rung 3 alone", () => {
		const told = (spoilers: 0 | 1 | 2 | 3): string =>
			JSON.stringify(engine.find({ query: "suicide, lead dies", spoilers }).results);
		expect(told(2)).toContain("Some suicide.");
		expect(told(2)).not.toContain("death-of-lead");
		expect(told(3)).toContain("death-of-lead");
	});

	it("says the same of a secret that answers the wish and of one that does not", () => {
		const texts = engine
			.find({ query: "lead dies" })
			.results.flatMap(({ reasons, cautions }) => [...reasons, ...cautions]);
		const later = texts.filter(({ facet }) => facet === "later").map(({ text }) => text);
		expect(new Set(later).size).toBe(1);
	});
});

describe("articles and inference", () => {
	it("links entries in rank order, counting down too, and says which it does not know", () => {
		const article = engine.readArticle(
			"My list\n\n2. Glass Heart (2020)\nA sad love story.\n\n1. Unknown Thing\nSo funny.\n",
		);
		expect(article.title).toBe("My list");
		expect(article.entries.map(({ rank, slug }) => [rank, slug])).toEqual([
			[1, null],
			[2, "glass-heart"],
		]);
	});

	it("gives what the article's own words claim, with the place of the words", () => {
		const text = "1. Glass Heart\nA sad love story.\n2. Laughter\nNot sad at all, so funny.\n";
		const [first, second] = engine.readArticle(text).entries;
		const claims = (first?.facets ?? []).map(({ facet, span }) => [facet, text.slice(...span)]);
		expect(claims).toEqual(
			expect.arrayContaining([
				["sorrow", "sad"],
				["romance", "love story"],
			]),
		);
		expect(second?.facets.find(({ facet }) => facet === "sorrow")).toMatchObject({ grade: 0 });
	});

	it("finds a list that is only names, and none where there is none", () => {
		expect(engine.readArticle("Glass Heart\nvery good\nLaughter\n").entries.map(({ slug }) => slug)).toEqual([
			"glass-heart",
			"laughter",
		]);
		expect(engine.readArticle("Nothing here to rank.").entries).toEqual([]);
	});

	it("never throws on any text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) =>
				Array.isArray(engine.readArticle(text).entries),
			),
			{ numRuns: 500 },
		);
	});

	it("believes what is said twice more than what is said once", () => {
		const once = engine.infer("It is sad.")[0];
		const twice = engine.infer("It is sad, so sad.")[0];
		expect(twice?.confidence).toBeGreaterThan(once?.confidence ?? 1);
	});
});
