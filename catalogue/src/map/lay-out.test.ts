import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../load-catalogue.ts";
import { layOut, mapSize } from "./lay-out.ts";
import { moodVectors } from "./mood-vectors.ts";

const { dramas, vocabulary } = loadCatalogue();
const some = dramas.slice(0, 90);

describe("the map", () => {
	it("is the same for the same catalogue", () => {
		expect(layOut(some, vocabulary)).toEqual(layOut(some, vocabulary));
	});

	it("gives each drama a place of its own within its edges", () => {
		const places = dramas.map(({ place }) => place ?? [-1, -1]);
		for (const [x, y] of places) {
			expect(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height).toBe(true);
		}
		const nearest = places.map(([x, y], own) =>
			Math.min(...places.map(([px, py], other) => (other === own ? 1000 : Math.hypot(x - px, y - py)))),
		);
		expect(Math.min(...nearest)).toBeGreaterThan(4);
	});

	it("puts near each other what does alike to one", () => {
		const vectors = moodVectors(dramas, vocabulary);
		const alike = (a: number, b: number) =>
			(vectors[a] ?? []).reduce((sum, value, index) => sum + value * (vectors[b]?.[index] ?? 0), 0);
		const nearest = dramas.map(({ place: [x, y] = [0, 0] }, drama) => {
			const order = dramas
				.map(({ place: [px, py] = [0, 0] }, other) => ({ other, distance: Math.hypot(px - x, py - y) }))
				.filter(({ other }) => other !== drama)
				.sort((a, b) => a.distance - b.distance);
			return [order[0]?.other ?? 0, order[Math.floor(order.length / 2)]?.other ?? 0] as const;
		});
		const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
		const near = mean(nearest.map(([one], drama) => alike(drama, one)));
		const far = mean(nearest.map(([, middle], drama) => alike(drama, middle)));
		expect(near).toBeGreaterThan(far * 1.5);
	});

	it("looks at nothing that may not be told", () => {
		const endings = vocabulary.facets.flatMap(({ family }, column) => (family === "ending" ? [column] : []));
		const turned = some.map((drama) => ({
			...drama,
			cells: [...drama.cells]
				.map((cell, column) => (endings.includes(column) || /[a-f]/.test(cell) ? "." : cell))
				.join(""),
		}));
		expect(moodVectors(turned, vocabulary)).toEqual(moodVectors(some, vocabulary));
	});

	it("of a few dramas is a row", () => {
		expect(layOut(some.slice(0, 3), vocabulary)).toHaveLength(3);
		expect(layOut([], vocabulary)).toEqual([]);
	});
});
