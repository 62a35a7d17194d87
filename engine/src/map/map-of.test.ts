import { describe, expect, it } from "vitest";
import { createCatalogue } from "../catalogue/catalogue.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";
import { clusters } from "./clusters.ts";
import { mapOf } from "./map-of.ts";
import { regionsOf } from "./regions.ts";

const left = { grades: { grief: 4, sorrow: 5, revenge: { late: 5 } } } as const;
const right = { grades: { romance: 5, light: 4 } } as const;
const catalogue = createCatalogue(
	smallCatalogue({
		a: { ...left, place: [10, 10] },
		b: { ...left, place: [20, 15] },
		c: { ...right, place: [900, 700] },
		d: { ...right, place: [910, 720] },
	}),
);
const { places } = mapOf(catalogue);

describe("the map", () => {
	it("parts what stands apart", () => {
		const parts = clusters(places, 2);

		expect(parts[0]).toBe(parts[1]);
		expect(parts[2]).toBe(parts[3]);
		expect(parts[0]).not.toBe(parts[2]);
		expect(clusters([], 3)).toEqual([]);
		expect(new Set(clusters(places, 9)).size).toBe(4);
	});

	it("names a neighbourhood by what stands out there and never by a late turn", () => {
		const names = regionsOf(catalogue, places, 2).map(({ facets }) => facets.map(({ id }) => id));

		expect(names).toContainEqual(["sorrow", "grief"]);
		expect(names).toContainEqual(["romance", "light"]);
		expect(names.flat()).not.toContain("revenge");
	});

	it("is refused where the index has no places", () => {
		expect(() => mapOf(createCatalogue(smallCatalogue({ a: left })))).toThrow(/build the index again/);
	});
});
