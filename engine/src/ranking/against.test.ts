import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCatalogue } from "../catalogue/catalogue.ts";
import { createEngine } from "../engine.ts";
import { type SmallDrama, smallCatalogue } from "../testing/small-catalogue.ts";
import type { Grade } from "../vocabulary/facet.ts";
import { rank } from "./rank.ts";
import { defaultWeights } from "./weights.ts";

const find = (dramas: Readonly<Record<string, SmallDrama>>, query: string, options = {}) =>
	createEngine(smallCatalogue(dramas)).find({ query, ...options }).results;
const counterOf = (grades: SmallDrama["grades"], query: string, options = {}) =>
	find({ one: { grades }, other: { grades: { sorrow: 5, romance: 5, light: 5, comforted: 5 } } }, query, options).find(
		({ slug }) => slug === "one",
	)?.counter;

describe("the counter-reason", () => {
	it("is the part of the score that speaks most against it", () => {
		expect(counterOf({ sorrow: 5, amusement: 5 }, "sad, not too funny")).toEqual({
			facet: "amusement",
			text: "Much amusement.",
		});
	});

	it("is else what it has least of what was wanted, with what it lacks said plainly", () => {
		expect(counterOf({ sorrow: 5, romance: 3 }, "sad romance")).toMatchObject({
			facet: "romance",
			text: expect.stringContaining("Only some"),
		});
		expect(counterOf({ sorrow: 5, romance: 3 }, "sad romance", { locale: "ko" })?.text).toBe(
			"romance(ko)는 바란 만큼은 아니에요.",
		);
	});

	it("is else the gravest warning, and nothing where there is none", () => {
		expect(counterOf({ sorrow: 5, gore: 3, infidelity: 5 }, "sad")).toEqual({
			facet: "infidelity",
			text: "Much infidelity.",
		});
		expect(counterOf({ sorrow: 5 }, "sad")).toBeNull();
	});

	it("does not hold against a drama the little that it has of what was softly refused", () => {
		expect(counterOf({ sorrow: 5, amusement: 1 }, "sad, not too funny")).toBeNull();
	});

	it("does not hold against it the little that a plain refusal lets through", () => {
		expect(counterOf({ sorrow: 5, amusement: 1 }, "sad, nothing funny")).toBeNull();
		expect(counterOf({ sorrow: 5, gore: 1 }, "sad, no gore", { strictness: "lenient" })).toBeUndefined();
	});

	it("passes over a secret as if there were none", () => {
		for (const secret of [0, 5] as const) {
			expect(counterOf({ sorrow: 5, suicide: { late: secret }, "death-of-lead": secret }, "sad")).toBeNull();
			expect(counterOf({ sorrow: 5, amnesia: { late: secret } }, "sad, amnesia")).toBeNull();
		}
	});

	it("is not what it lacks of a drama that it is likened to, which nobody asked for", () => {
		const dramas = {
			first: { grades: { sorrow: 5, loneliness: 5, restrained: 5, grief: 5 } },
			second: { grades: { sorrow: 5, loneliness: 5, restrained: 0, grief: 5 } },
			other: { grades: { sorrow: 0, loneliness: 0, restrained: 0, grief: 0 } },
			another: { grades: { sorrow: 0, loneliness: 1, restrained: 1, grief: 0 } },
		} satisfies Record<string, SmallDrama>;
		expect(find(dramas, "like First")[0]?.counter).toBeNull();
	});
});

const curve = (peak: number): readonly number[] => [1, 1, 1, 1, 1, peak, 1, 1];
const sad = { sorrow: 4, comforted: 4 } as const;

describe("the gentler one", () => {
	const dramas = {
		breaks: { grades: { ...sad, sorrow: 5, comforted: 5 }, hurt: curve(5) },
		softer: { grades: sad, hurt: curve(3) },
		softest: { grades: { ...sad, comforted: 3 }, hurt: curve(2) },
		cruel: { grades: { ...sad, sorrow: 5, comforted: 5, gore: 5 }, hurt: curve(2) },
		elsewhere: { grades: { sorrow: 0, comforted: 0, amusement: 5 }, hurt: curve(0) },
	} satisfies Record<string, SmallDrama>;
	const gentlerOf = (slug: string, options = {}) =>
		find(dramas, "sad, leaves me comforted", options).find((one) => one.slug === slug)?.gentler;

	it("keeps most of the wish, hurts clearly less and brings nothing severe of its own", () => {
		expect(gentlerOf("breaks")).toMatchObject({ slug: "softer", text: expect.stringContaining("Softer") });
		expect(gentlerOf("breaks")?.text).toContain("3 of 5");
		expect(gentlerOf("breaks", { locale: "ko" })?.text).toContain("오늘 밤");
	});

	it("has nothing severe, not even what the first has too, nor what is kept back", () => {
		const severe = { ...dramas, breaks: { ...dramas.breaks, grades: { ...dramas.breaks.grades, gore: 5 as Grade } } };
		const of = (all: typeof severe) =>
			find(all, "sad, leaves me comforted").find(({ slug }) => slug === "breaks")?.gentler;
		expect(of(severe)?.slug).toBe("softer");
		const secret = { ...severe, softer: { grades: { ...sad, suicide: { late: 5 as Grade } }, hurt: curve(3) } };
		expect(of(secret)?.slug).toBe("softest");
	});

	it("is none for what is gentle already, and none where nothing answers the wish", () => {
		expect(gentlerOf("softest")).toBeNull();
		expect(gentlerOf("softer")).toBeNull();
	});

	it("keeps hard limits too", () => {
		const limited = { ...dramas, softer: { grades: { ...sad, gore: 1 as Grade }, hurt: curve(3) } };
		const found = find(limited, "sad, leaves me comforted", { cannotBear: ["gore"], strictness: "lenient" });
		expect(found.find(({ slug }) => slug === "breaks")?.gentler?.slug).toBe("softest");
	});
});

const ids = ["sorrow", "hope", "romance", "comforted", "light", "grief", "amusement"];
const grade = fc.constantFrom<Grade | undefined>(undefined, 0, 1, 2, 3, 4, 5);
const drama = fc.record(Object.fromEntries(ids.map((id) => [id, grade])));
const wishes = [
	"sad romance, leaves me comforted",
	"hopeful stuff, grief, not too funny",
	"like Drama 0 but lighter",
	"light romance",
];

describe("the parts of the score", () => {
	it("sum to the fit, and taking away what the first reason is about lowers the score", () => {
		fc.assert(
			fc.property(fc.array(drama, { minLength: 2, maxLength: 8 }), fc.constantFrom(...wishes), (given, query) => {
				const dramas = Object.fromEntries(
					given.map((grades, index) => [`drama-${index}`, { grades: known(grades), watchers: 1000 * (index + 1) }]),
				);
				for (const { slug, reasons, cautions, fit } of find(dramas, query)) {
					const sum = [...reasons, ...cautions].reduce((total, { share }) => total + share, 0);
					expect(Math.max(0, Math.min(100, Math.round(sum)))).toBe(fit);
					const top = reasons.find(({ facet }) => ids.includes(facet));
					if (!top) continue;
					const { [top.facet]: _, ...rest } = dramas[slug]?.grades ?? {};
					const without = { ...dramas, [slug]: { ...dramas[slug], grades: rest } };
					expect(scoreOf(slug, without, query)).toBeLessThan(scoreOf(slug, dramas, query));
				}
			}),
			{ numRuns: 300 },
		);
	});
});

function known(grades: Readonly<Record<string, Grade | undefined>>): Record<string, Grade> {
	return Object.fromEntries(
		Object.entries(grades).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
	);
}

function scoreOf(slug: string, dramas: Readonly<Record<string, SmallDrama>>, query: string): number {
	const record = smallCatalogue(dramas);
	const catalogue = createCatalogue(record);
	const options = { limit: 10, cannotBear: [], strictness: "strict" } as const;
	// What keeps company with what, and what is usual, is itself learnt from the grades: of a few dramas one changes it.
	const weights = { ...defaultWeights, kindred: 0, like: 0 };
	const { scores } = rank(createEngine(record).read(query), catalogue, weights, options);
	return scores[catalogue.indexOf(slug)] ?? Number.NaN;
}
