import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DramaRecord } from "../catalogue/record.ts";
import { createEngine } from "../engine.ts";
import { type SmallDrama, smallCatalogue } from "../testing/small-catalogue.ts";
import { splitRun } from "./watching.ts";

const run = (given: Partial<DramaRecord>): DramaRecord => {
	const [drama] = smallCatalogue({ one: { grades: {}, ...given } }).dramas;
	return drama as DramaRecord;
};

describe("splitting a run into evenings", () => {
	it("gives every episode one evening, in order, and keeps within the time", () => {
		const hurt = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 120 }),
				fc.integer({ min: 10, max: 100 }),
				fc.integer({ min: 30, max: 400 }),
				hurt,
				(episodes, minutes, minutesPerEvening, curve) => {
					const sittings = splitRun(run({ episodes, minutes, hurt: curve }), { evenings: 60, minutesPerEvening });
					if (sittings === null) {
						expect(minutes).toBeGreaterThan(minutesPerEvening);
						return;
					}
					const watched = sittings.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
					expect(watched).toEqual(Array.from({ length: episodes }, (_, i) => i + 1));
					for (const sitting of sittings) expect(sitting.minutes).toBeLessThanOrEqual(minutesPerEvening * 1.1);
					expect(Math.max(...sittings.map((sitting) => sitting.hurt))).toBe(Math.max(...curve));
				},
			),
		);
	});

	it("takes the hurt of each evening from that part of the curve", () => {
		const sittings = splitRun(run({ episodes: 16, minutes: 60, hurt: [0, 1, 2, 3, 4, 5, 2, 1] }), {
			evenings: 8,
			minutesPerEvening: 240,
		});
		expect(sittings?.map(({ from, to, hurt }) => [from, to, hurt])).toEqual([
			[1, 4, 1],
			[5, 8, 3],
			[9, 12, 5],
			[13, 16, 2],
		]);
	});

	it("gives nothing where not even one episode fits", () => {
		expect(splitRun(run({ minutes: 70 }), { evenings: 9, minutesPerEvening: 60 })).toBeNull();
	});
});

const sad = { sorrow: 4, comforted: 4 } as const;
const short = { episodes: 8, minutes: 60 } as const;
const dramas = {
	wound: { grades: sad, ...short, hurt: [1, 2, 2, 3, 3, 3, 3, 3] },
	"deeper-wound": { grades: sad, ...short, hurt: [2, 3, 3, 4, 4, 5, 5, 4] },
	mending: { grades: sad, ...short, hurt: [3, 3, 2, 2, 1, 1, 0, 0] },
	whole: { grades: sad, episodes: 16, minutes: 60, hurt: [1, 2, 3, 4, 5, 4, 2, 1] },
	elsewhere: { grades: { amusement: 5, sorrow: 0, comforted: 0 }, ...short, hurt: [0, 0, 0, 0, 0, 0, 0, 0] },
} satisfies Record<string, SmallDrama>;
const engine = createEngine(smallCatalogue(dramas));
const plan = (options: object = {}) =>
	engine.plan({ query: "sad, leaves me comforted", minutesPerEvening: 120, ...options });

describe("a plan", () => {
	it("hurts more and more and then mends", () => {
		const { dramas: chosen, evenings } = plan({ evenings: 12 });
		expect(chosen).toEqual(["wound", "deeper-wound", "mending"]);
		expect(evenings.map(({ evening }) => evening)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
		expect(evenings.at(-1)?.hurt).toBe(0);
	});

	it("is one drama where there is time for one, the one that rises and mends by itself", () => {
		const { dramas: chosen } = plan({ evenings: 4, minutesPerEvening: 240 });
		expect(chosen).toEqual(["whole"]);
	});

	it("keeps within the time, or says that nothing fits", () => {
		for (const evenings of [4, 7, 9, 14]) expect(plan({ evenings }).evenings.length).toBeLessThanOrEqual(evenings);
		const none = plan({ evenings: 2, minutesPerEvening: 45 });
		expect(none).toMatchObject({ dramas: [], evenings: [], text: expect.stringContaining("Nothing") });
		expect(plan({ evenings: 2, minutesPerEvening: 45, locale: "ko" }).text).toContain("드라마가 없어요");
	});

	it("keeps hard limits, for what is turned to instead as well", () => {
		const limited = plan({ evenings: 12, cannotBear: ["amusement"], strictness: "strict" });
		expect(limited.dramas).toEqual([]);
		expect(limited.withheld.count).toBe(5);
	});

	it("offers something gentler that is not planned itself for each evening that hurts, and nothing for one that does not", () => {
		const { dramas: chosen, evenings } = plan({ evenings: 4, minutesPerEvening: 240 });
		expect(chosen).toEqual(["whole"]);
		for (const { hurt, gentler } of evenings) expect(gentler?.slug ?? null).toBe(hurt > 1 ? "wound" : null);
		const planned = plan({ evenings: 12 });
		for (const { gentler } of planned.evenings) expect(planned.dramas).not.toContain(gentler?.slug);
	});

	it("says in the language of the wish how it goes", () => {
		expect(plan({ evenings: 12 }).text).toMatch(/^12 evenings, about 24 hours: Wound, then .* climbs to 5 of 5/);
		expect(engine.plan({ query: "슬픈", evenings: 12 }).text).toContain("저녁");
	});

	it("says so where nothing that fits comes down again, and where the last evening does in its course", () => {
		const told = (hurt: readonly number[], locale: "en" | "ko" = "en") =>
			createEngine(smallCatalogue({ only: { grades: sad, ...short, hurt } })).plan({
				...{ query: "sad", evenings: 2, minutesPerEvening: 240, locale },
			}).text;
		expect(told([1, 1, 2, 2, 3, 4, 5, 5])).toMatch(
			/climbs to 5 of 5 on the last evening\. Nothing that fills this time/,
		);
		expect(told([1, 1, 2, 2, 3, 4, 5, 5], "ko")).toContain("그대로 끝나요");
		expect(told([4, 4, 4, 4, 4, 4, 4, 3])).toContain(
			"from the first evening to the last, and leaves you at 3. Nothing",
		);
		expect(told([1, 1, 2, 2, 3, 4, 3, 1])).toContain(
			"4 of 5 on the last evening, and comes down to 1 before that is over.",
		);
		expect(told([1, 1, 1, 1, 2, 2, 2, 2])).toMatch(/2 of 5 on the last evening, and no further\.$/);
		expect(told([0, 0, 0, 0, 0, 0, 0, 0])).toContain("Nothing in it hurts.");
	});

	it("names what answers far better and takes longer, where what fits the time hardly answers", () => {
		const poor = { grades: { sorrow: 1, comforted: 2 }, ...short, hurt: [1, 1, 2, 2, 1, 1, 1, 1] } as const;
		const both = createEngine(smallCatalogue({ poor, whole: dramas.whole }));
		const told = (evenings: number, locale: "en" | "ko" = "en") =>
			both.plan({ query: "sad, leaves me comforted", evenings, minutesPerEvening: 120, locale }).text;
		expect(told(5)).toMatch(/What answers you best takes longer: Whole, about 16 hours\.$/);
		expect(told(5, "ko")).toContain("16시간쯤.");
		expect(told(9)).not.toContain("takes longer");
	});

	it("refuses what is no time", () => {
		expect(() => plan({ evenings: 0 })).toThrow(expect.objectContaining({ code: "bad-input" }));
		expect(() => plan({ minutesPerEvening: 0 })).toThrow(/cannot be planned/);
	});
});
