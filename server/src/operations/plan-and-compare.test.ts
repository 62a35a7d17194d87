import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { sqliteStorage } from "../storage/storage.ts";
import { compareDramas } from "./compare-dramas.ts";
import { findDramas } from "./find-dramas.ts";
import { runOperation } from "./operation.ts";
import { planEvenings } from "./plan-evenings.ts";

const engine = createEngine(loadCatalogue());
const context = { engine, lists: sqliteStorage(":memory:").lists };
const fail = (code: string) => expect.objectContaining({ code });

describe("critiques in find-dramas", () => {
	const step = (critiques: readonly unknown[]) =>
		runOperation(findDramas, { query: "like my mister", critiques }, context).read.moves.map(
			({ facet, step: by, from }) => [facet, by, from],
		);

	it("are given by facet or in words, in either language", () => {
		expect(step([{ toward: "warm", step: 2, from: "my-mister" }])).toEqual([["warm", 2, ["my-mister"]]]);
		expect(step(["kinder @my-mister"])).toEqual([["warm", 1, ["my-mister"]]]);
		expect(step(["더 웃긴@my-mister"])).toEqual([["amusement", 1, ["my-mister"]]]);
		expect(step(["less fear@goblin"])).toEqual([["fear", -1, ["goblin"]]]);
		expect(step(["tense @my-mister"])).toEqual([["tense", 1, ["my-mister"]]]);
	});

	it("that an answer offers are understood by their labels", () => {
		for (const locale of ["en", "ko"] as const) {
			for (const { toward, step: by, label } of runOperation(findDramas, { query: "sad", locale }, context).critiques) {
				expect(step([`${label}@my-mister`]), label).toEqual([[toward, by, ["my-mister"]]]);
			}
		}
	});

	it("bring back only what lies in that direction, and not what one came from", () => {
		const { results } = runOperation(findDramas, { critiques: ["less dark@my-mister"], limit: 100 }, context);
		expect(results.length).toBeGreaterThan(10);
		const darkest = engine.profile("my-mister").grades.find(({ facet }) => facet === "dark")?.grade ?? 0;
		for (const { slug } of results) {
			expect(slug).not.toBe("my-mister");
			const dark = engine.profile(slug).grades.find(({ facet }) => facet === "dark")?.grade ?? 0;
			expect(dark, slug).toBeLessThan(darkest);
		}
	});

	it.each([
		[["blorp"], "bad-input"],
		[[{ toward: "dragons", step: 1 }], "unknown-facet"],
		[["kinder @nowhere"], "unknown-drama"],
		[[{ toward: "dark", step: 7 }], "bad-input"],
	])("%j are refused", (critiques, code) => {
		expect(() => runOperation(findDramas, { critiques }, context)).toThrow(fail(code));
	});
});

describe("compare-dramas", () => {
	it("takes titles in any spelling and gives each drama's safety for the limits as a whole", () => {
		const answer = runOperation(
			compareDramas,
			{ dramas: ["나의 아저씨", "Crash Landing on You"], cannotBear: ["terminal-illness", "infidelity"] },
			context,
		);
		expect(answer.dramas.map(({ slug, safe }) => [slug, safe])).toEqual([
			["my-mister", false],
			["crash-landing-on-you", engine.safety("crash-landing-on-you", ["terminal-illness", "infidelity"])],
		]);
		for (const { facets } of answer.families) for (const { grades } of facets) expect(grades).toHaveLength(2);
		expect(compareDramas.output.safeParse(answer).success).toBe(true);
	});

	it.each([
		[["my-mister"], "bad-input"],
		[["my-mister", "My Mister"], "bad-input"],
		[["my-mister", "gobblin"], "unknown-drama"],
	])("refuses %j", (dramas, code) => {
		expect(() => runOperation(compareDramas, { dramas }, context)).toThrow(fail(code));
	});
});

describe("plan-evenings", () => {
	it("takes how strongly a facet is meant, and keeps out what is meant not at all", () => {
		const { read, dramas } = runOperation(planEvenings, { query: "grief, love", strengths: ["romance:none"] }, context);

		expect(read.limits.map(({ facet }) => facet)).toContain("romance");
		expect(dramas.length).toBeGreaterThan(0);
		for (const { slug } of dramas) {
			const romance = engine.profile(slug, { spoilers: 3 }).grades.find(({ facet }) => facet === "romance");
			expect(romance?.grade ?? 0).toBeLessThan(3);
		}
		expect(() => runOperation(planEvenings, { strengths: ["romance"] }, context)).toThrow(fail("bad-input"));
	});

	const plan = (input: object = {}) => runOperation(planEvenings, { start: "2026-11-02", ...input }, context);

	it("fills evenings in order, one a day, and is whole in its calendar", () => {
		const { evenings, ics } = plan({ query: "ugly cry", start: "2026-12-30T21:15" });
		expect(evenings.map(({ date }) => date).slice(0, 3)).toEqual(["2026-12-30", "2026-12-31", "2027-01-01"]);
		expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(evenings.length);
		expect(ics).toContain("DTSTART:20261230T211500\r\n");
		expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/);
		for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it("gives the same for the same question", () => {
		expect(plan({ query: "ugly cry" })).toEqual(plan({ query: "ugly cry" }));
	});

	it("hurts and mends where nothing else is asked for", () => {
		const { evenings } = plan({ evenings: 20 });
		const hurts = evenings.map(({ hurt }) => hurt);
		expect(Math.max(...hurts)).toBeGreaterThanOrEqual(4);
		expect(hurts.at(-1)).toBeLessThanOrEqual(2);
	});

	it("keeps hard limits in the plan and in what it turns to instead", () => {
		const cannotBear = ["suicide", "animal-death"];
		for (const query of ["", "펑펑 울고 싶어", "quiet, leaves me comforted"]) {
			const { dramas, evenings } = plan({ query, cannotBear });
			expect(dramas.length).toBeGreaterThan(0);
			const named = [...dramas.map(({ slug }) => slug), ...evenings.flatMap(({ gentler }) => gentler?.slug ?? [])];
			for (const slug of named) expect(engine.safety(slug, cannotBear), slug).toBe(true);
		}
	});

	it("takes the time in all as well, and begins today when nothing is said", () => {
		const { evenings } = plan({ query: "quiet", hours: 12 });
		expect(evenings.length).toBeLessThanOrEqual(5);
		expect(evenings.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(12 * 60 * 1.1);
		const begun = runOperation(planEvenings, { query: "quiet" }, context).evenings[0]?.date ?? "";
		expect(Math.abs(Date.parse(begun) - Date.now())).toBeLessThan(2 * 86_400_000);
	});

	it.each([
		[{ start: "2026-02-30" }],
		[{ start: "tomorrow" }],
		[{ hours: 10, minutesPerEvening: 60 }],
		[{ evenings: 0 }],
	])("refuses %j", (input) => {
		expect(() => plan(input)).toThrow(fail("bad-input"));
	});
});
