import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { type SmallDrama, smallCatalogue } from "../testing/small-catalogue.ts";

const dramas = {
	"quiet-rooms": {
		grades: { sorrow: 5, loneliness: 4, romance: 1, amnesia: { late: 5 }, "sad-ending": 5, amusement: 0 },
		hurt: [1, 2, 3, 4, 5, 5, 4, 2],
	},
	"loud-rooms": { grades: { sorrow: 2, loneliness: 1, romance: 5, amnesia: 1, "sad-ending": 0, amusement: 0 } },
	"small-rooms": { grades: { sorrow: 3, loneliness: 2, romance: 3 } },
} satisfies Record<string, SmallDrama>;
const engine = createEngine(smallCatalogue(dramas));
const gradesOf = (facet: string, options = {}) =>
	engine
		.compare(["quiet-rooms", "loud-rooms", "small-rooms"], options)
		.families.flatMap(({ facets }) => facets)
		.find((row) => row.facet === facet)?.grades;

describe("comparing dramas", () => {
	it("aligns facet by facet what may be told, in the order of the dramas", () => {
		expect(gradesOf("sorrow")).toEqual([5, 2, 3]);
		expect(gradesOf("amusement")).toBeUndefined();
		expect(gradesOf("amusement", { spoilers: 2 })).toEqual([0, 0, null]);
	});

	it("keeps late turns and endings back until they are asked for", () => {
		expect(gradesOf("amnesia")).toEqual([null, 1, null]);
		expect(gradesOf("sad-ending", { spoilers: 2 })).toBeUndefined();
		expect(gradesOf("amnesia", { spoilers: 2 })).toEqual([5, 1, null]);
		expect(gradesOf("sad-ending", { spoilers: 3 })).toEqual([5, 0, null]);
	});

	it("says of two where the first differs from the second, and how both hurt", () => {
		const [apart, hurt] = engine.compare(["quiet-rooms", "loud-rooms"]).apart;
		expect(apart).toBe("Quiet Rooms beside Loud Rooms: less romance, more sorrow.");
		expect(hurt).toContain("Quiet Rooms 5, then 2; Loud Rooms 3, then 1");
		const [korean, hurtInKorean] = engine.compare(["quiet-rooms", "loud-rooms"], { locale: "ko" }).apart;
		expect(korean).toMatch(/견주면 .* 드라마예요\.$/);
		expect(hurtInKorean).toMatch(/5점 만점에: .* 5점에서 2점, .* 3점에서 1점\.$/);
	});

	it("says of more how each differs from the others", () => {
		const { apart } = engine.compare(["quiet-rooms", "loud-rooms", "small-rooms"]);
		expect(apart).toHaveLength(3);
		expect(apart[0]).toContain("beside the others");
	});

	it("says of a secret the same as of what nobody knows", () => {
		const { amnesia: _, "sad-ending": __, ...open } = dramas["quiet-rooms"].grades;
		const without = createEngine(
			smallCatalogue({ ...dramas, "quiet-rooms": { ...dramas["quiet-rooms"], grades: open } }),
		);
		const slugs = ["quiet-rooms", "loud-rooms"];
		expect(without.compare(slugs)).toEqual(engine.compare(slugs));
	});

	it("refuses a slug that nobody has", () => {
		expect(() => engine.compare(["quiet-rooms", "nowhere"])).toThrow(/no drama/);
	});
});
