import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";

const engine = createEngine(
	smallCatalogue({
		"quiet-rooms": {
			grades: {
				sorrow: 4,
				hope: 2,
				loneliness: 1,
				amusement: 0,
				amnesia: { late: 5 },
				"sad-ending": { late: 5 },
				gore: 1,
				infidelity: 3,
				suicide: { late: 5 },
				"death-of-lead": { late: 5 },
				"terminal-illness": 0,
			},
			ending: { kind: "sad", closure: 4 },
			notes: { infidelity: { part: "early", note: "a marriage that is over" }, suicide: { part: "late" } },
		},
	}),
);

const facetsAt = (spoilers: 0 | 1 | 2 | 3) => {
	const { grades, warnings } = engine.profile("quiet-rooms", { spoilers });
	return { grades: grades.map(({ facet }) => facet), warnings: warnings.map(({ facet }) => facet) };
};

describe("what may be told of a drama", () => {
	it.each([0, 1] as const)("at rung %i names neither late turns nor the ending nor any absence", (rung) => {
		expect(facetsAt(rung)).toEqual({ grades: ["sorrow", "hope", "loneliness"], warnings: ["infidelity", "gore"] });
		expect(engine.profile("quiet-rooms", { spoilers: rung }).ending).toBeNull();
	});

	it("names late turns and absences from rung 2 on, but not who dies", () => {
		expect(facetsAt(2)).toEqual({
			grades: ["sorrow", "hope", "loneliness", "amusement", "amnesia"],
			warnings: ["suicide", "infidelity", "gore", "terminal-illness"],
		});
	});

	it("names the ending and who dies at rung 3", () => {
		expect(facetsAt(3).grades).toContain("sad-ending");
		expect(facetsAt(3).warnings).toContain("death-of-lead");
		expect(engine.profile("quiet-rooms", { spoilers: 3 }).ending).toEqual({ kind: "sad", closure: 4 });
	});

	it("says of each grade what it means, in the language asked for", () => {
		const [sorrow, hope, loneliness] = engine.profile("quiet-rooms", { locale: "ko" }).grades;
		expect(sorrow).toMatchObject({ label: "sorrow(ko)", grade: 4, means: "4", text: "Much sorrow.(ko)" });
		expect(hope?.text).toBe("Some hope.(ko)");
		expect(loneliness?.text).toBe("No loneliness.(ko)");
	});

	it("gives a warning its level and what the editor says of it, and never plays a mild one down", () => {
		const [infidelity, gore] = engine.profile("quiet-rooms").warnings;
		expect(infidelity).toMatchObject({ level: "moderate", part: "early", note: "a marriage that is over" });
		expect(gore).toMatchObject({ level: "mild", text: "Some gore." });
	});

	it("refuses a slug that nobody has", () => {
		expect(() => engine.profile("nothing-here")).toThrow(/no drama/);
	});
});

describe("whether a drama keeps limits", () => {
	it("counts secrets, and only says so of all limits together", () => {
		expect(engine.safety("quiet-rooms", ["terminal-illness"])).toBe(true);
		expect(engine.safety("quiet-rooms", ["terminal-illness", "suicide"])).toBe(false);
		expect(engine.safety("quiet-rooms", ["sad-ending"])).toBe(false);
	});

	it("is unknown when nothing known breaks one and something is not known", () => {
		expect(engine.safety("quiet-rooms", ["terminal-illness", "twist"])).toBe("unknown");
		expect(engine.safety("quiet-rooms", ["twist", "suicide"])).toBe(false);
	});

	it("refuses a facet that is none", () => {
		expect(() => engine.safety("quiet-rooms", ["boredom"])).toThrow(/no facet "boredom"/);
	});
});
