import { describe, expect, it } from "vitest";
import { createCatalogue } from "../catalogue/catalogue.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";
import { browseDramas } from "./browse-dramas.ts";
import { countShelf } from "./count-shelf.ts";
import type { Shelf } from "./shelf.ts";

const catalogue = createCatalogue(
	smallCatalogue({
		quiet: { grades: { grief: 5, friends: 3, suicide: 0 }, year: 2018, network: ["tvN"], episodes: 16, minutes: 70 },
		loud: {
			grades: { grief: 3, friends: 4, suicide: { late: 3 } },
			year: 2021,
			network: ["SBS"],
			hurt: [5, 5, 5, 5, 5, 5, 5, 5],
		},
		hidden: {
			grades: { grief: { late: 5 }, friends: 5 },
			year: 2021,
			network: ["tvN", "Netflix"],
			episodes: 8,
			minutes: 50,
		},
		empty: {
			grades: { friends: 2, "sad-ending": 5, suicide: 0 },
			hurt: [0, 0, 0, 0, 0, 0, 0, 0],
			year: 2010,
			watchers: 90_000,
		},
	}),
);
const facet = (id: string) => catalogue.vocabulary.facet(id);
const everything: Shelf = {
	facets: [],
	least: 3,
	bounds: {},
	hurt: {},
	limits: [],
	strictness: "strict",
	spoilers: 0,
	order: "fit",
};
const slugs = (shelf: Partial<Shelf>) =>
	browseDramas(catalogue, { ...everything, ...shelf }).dramas.map((drama) => catalogue.dramas[drama]?.slug);

describe("a shelf", () => {
	it("holds the dramas that have every facet, the strongest first", () => {
		expect(slugs({ facets: [facet("friends")] })).toEqual(["hidden", "loud", "quiet"]);
		expect(slugs({ facets: [facet("friends"), facet("grief")] })).toEqual(["quiet", "loud"]);
		expect(slugs({ facets: [facet("friends")], least: 5 })).toEqual(["hidden"]);
	});

	it("leaves out whoever has the facet only as a late turn, until late turns may be named", () => {
		expect(slugs({ facets: [facet("grief")] })).not.toContain("hidden");
		expect(slugs({ facets: [facet("grief")], spoilers: 1 })).not.toContain("hidden");
		expect(slugs({ facets: [facet("grief")], spoilers: 2 })).toContain("hidden");
	});

	it("is refused for a facet that would give away an ending", () => {
		expect(() => slugs({ facets: [facet("sad-ending")], spoilers: 2 })).toThrow(/kept back/);
		expect(slugs({ facets: [facet("sad-ending")], spoilers: 3 })).toEqual(["empty"]);
	});

	it("keeps years, networks, episodes and hours together", () => {
		expect(slugs({ bounds: { years: { min: 2021, max: 2021 }, network: ["tvN"] } })).toEqual(["hidden"]);
		expect(slugs({ bounds: { total: { max: 8 * 60 } } })).toEqual(["hidden"]);
		expect(slugs({ bounds: { episodes: { min: 10 }, years: { max: 2018 } } })).toEqual(["empty", "quiet"]);
	});

	it("keeps to how much it hurts at its worst", () => {
		expect(slugs({ hurt: { min: 4 } })).toEqual(["loud"]);
		expect(slugs({ hurt: { max: 1 } })).toEqual(["empty"]);
	});

	it("keeps limits against a secret too, and counts what they took of this shelf", () => {
		const limited = { ...everything, facets: [facet("friends")], limits: ["suicide"] };

		expect(slugs(limited)).toEqual(["quiet"]);
		expect(browseDramas(catalogue, limited).withheld).toEqual({ count: 2, unknown: 1 });
		expect(slugs({ ...limited, strictness: "lenient" })).toEqual(["hidden", "quiet"]);
	});

	it("stands in the order that is asked for", () => {
		expect(slugs({ order: "watched" })[0]).toBe("empty");
		expect(slugs({ order: "newest" })).toEqual(["hidden", "loud", "quiet", "empty"]);
		expect(slugs({ order: "oldest" })[0]).toBe("empty");
		expect(slugs({ order: "hurt" })[0]).toBe("loud");
		expect(slugs({ order: "gentle" })[0]).toBe("empty");
		expect(slugs({ order: "short" })[0]).toBe("hidden");
		expect(slugs({ order: "long" })[0]).toBe("quiet");
	});
});

describe("the counts of a shelf", () => {
	const count = (rung: 0 | 2 | 3) => {
		const { facets, ...rest } = countShelf(catalogue, [0, 1, 2, 3], 3, rung);
		return { facets: Object.fromEntries(facets.map(({ facet: { id }, dramas }) => [id, dramas])), ...rest };
	};

	it("count no secret below its rung", () => {
		expect(count(0).facets).toEqual({ friends: 3, grief: 2 });
		expect(count(2).facets).toEqual({ friends: 3, grief: 3, suicide: 1 });
		expect(count(3).facets).toMatchObject({ "sad-ending": 1 });
	});

	it("count years, networks and lengths", () => {
		expect(count(0)).toMatchObject({
			years: [
				{ year: 2021, dramas: 2 },
				{ year: 2018, dramas: 1 },
				{ year: 2010, dramas: 1 },
			],
			networks: [
				{ network: "tvN", dramas: 3 },
				{ network: "Netflix", dramas: 1 },
				{ network: "SBS", dramas: 1 },
			],
			episodes: [
				{ episodes: 8, dramas: 1 },
				{ episodes: 16, dramas: 3 },
			],
		});
	});
});
