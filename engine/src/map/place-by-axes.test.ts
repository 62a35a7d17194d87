import { describe, expect, it } from "vitest";
import { createCatalogue } from "../catalogue/catalogue.ts";
import { type SmallDrama, smallCatalogue } from "../testing/small-catalogue.ts";
import { readAxis } from "./axis.ts";
import { alongAcross, alongUp, placeByAxes } from "./place-by-axes.ts";

const many = Object.fromEntries(
	Array.from({ length: 120 }, (_, index): [string, SmallDrama] => [
		`same-${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`,
		{ grades: { sorrow: 3, hope: 2 }, watchers: 1000 + index * 100 },
	]),
);
const catalogue = createCatalogue(
	smallCatalogue({
		...many,
		low: { grades: { sorrow: 0, hope: 5 }, year: 2001, episodes: 4 },
		high: { grades: { sorrow: 5, hope: 0 }, year: 2026, episodes: 100 },
		unsaid: { grades: { sorrow: 5 } },
		turning: { grades: { sorrow: 1, hope: 1, grief: { late: 4 } } },
		mourning: { grades: { sorrow: 1, hope: 1, grief: 4 } },
		glad: { grades: { sorrow: 1, hope: 1, grief: 0 } },
	}),
);
const at = (slug: string): number => catalogue.dramas.findIndex((drama) => drama.slug === slug);
const axis = (name: string, rung: 0 | 2 | 3 = 0) => readAxis(catalogue, name, rung);

describe("a map along two axes", () => {
	it("places dramas by their grades: right is more of the one, up is more of the other", () => {
		const [sorrow, hope] = [axis("sorrow"), axis("hope")];
		const places = placeByAxes(catalogue, sorrow, hope);

		expect(places[at("low")]).toEqual([alongAcross(sorrow, 0), alongUp(hope, 5)]);
		expect(places[at("high")]).toEqual([alongAcross(sorrow, 5), alongUp(hope, 0)]);
		expect(alongAcross(sorrow, 5)).toBeGreaterThan(alongAcross(sorrow, 0));
		expect(alongUp(hope, 5)).toBeLessThan(alongUp(hope, 0));
	});

	it("lays none on another, keeps each nearer to its own grades than to others, and places the same twice", () => {
		const [sorrow, hope] = [axis("sorrow"), axis("hope")];
		const places = placeByAxes(catalogue, sorrow, hope).flatMap((place) => (place ? [place] : []));
		const step = (alongAcross(sorrow, 4) - alongAcross(sorrow, 3)) / 2;

		expect(placeByAxes(catalogue, sorrow, hope)).toEqual(placeByAxes(catalogue, sorrow, hope));
		places.forEach(([x, y], index) => {
			for (const [otherX, otherY] of places.slice(0, index))
				expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(4);
		});
		for (const [slug] of Object.entries(many)) {
			const [x = 0] = placeByAxes(catalogue, sorrow, hope)[at(slug)] ?? [];
			expect(Math.abs(x - alongAcross(sorrow, 3))).toBeLessThan(step);
		}
	});

	it("puts the most watched of those alike in the middle", () => {
		const places = placeByAxes(catalogue, axis("sorrow"), axis("hope"));
		const widest = Object.entries(many).at(-1)?.[0] ?? "";

		expect(places[at(widest)]).toEqual([alongAcross(axis("sorrow"), 3), alongUp(axis("hope"), 2)]);
	});

	it("gives no place where a grade is unknown", () => {
		expect(placeByAxes(catalogue, axis("sorrow"), axis("hope"))[at("unsaid")]).toBeNull();
		expect(placeByAxes(catalogue, axis("sorrow"), axis("sorrow"))[at("unsaid")]).not.toBeNull();
	});

	it("says neither a late turn nor, where there is one, an absence, until it may be told", () => {
		expect(["turning", "glad", "mourning"].map((slug) => axis("grief").values[at(slug)])).toEqual([null, null, 4]);
		expect(["turning", "glad", "mourning"].map((slug) => axis("grief", 2).values[at(slug)])).toEqual([4, 0, 4]);
		expect(axis("grief").ticks).toEqual([1, 2, 3, 4, 5]);
	});

	it("refuses an ending below its rung, and what there is not", () => {
		expect(() => axis("sad-ending")).toThrow(/kept back/);
		expect(axis("sad-ending", 3).slots).toBe(6);
		expect(() => axis("no-such-thing")).toThrow(/no facet/);
	});

	it("lays along years and hours", () => {
		const [year, hours] = [axis("year"), axis("hours")];

		expect(year.ends.map(({ en }) => en)).toEqual(["2001", "2026"]);
		expect(year.ticks).toEqual([2005, 2010, 2015, 2020, 2025]);
		expect(alongAcross(year, 2026)).toBeGreaterThan(alongAcross(year, 2001));
		expect(hours.values[at("high")]).toBeGreaterThan(hours.values[at("low")] ?? 0);
		expect(hours.slotOf(hours.values[at("high")] ?? 0)).toBeCloseTo(hours.slots - 1);
		expect(hours.slotOf(hours.values[at("low")] ?? 0)).toBe(0);
	});
});
