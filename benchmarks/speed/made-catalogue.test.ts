import { loadCatalogue } from "@goodcry/catalogue";
import { expect, it } from "vitest";
import { makeCatalogue } from "./made-catalogue.ts";

const real = loadCatalogue();
const { dramas } = makeCatalogue(real, 2000);
const made = dramas.slice(real.dramas.length);

it("begins with the real dramas and goes on with others under names of their own", () => {
	expect(dramas.slice(0, real.dramas.length)).toEqual(real.dramas);
	expect(dramas).toHaveLength(2000);
	expect(new Set(dramas.map(({ slug }) => slug)).size).toBe(2000);
	expect(new Set(made.map(({ hangul }) => hangul)).size).toBeGreaterThan(made.length * 0.8);
	for (const { title, hangul, romanized, words } of made) {
		expect(title).toMatch(/\S/);
		expect(hangul).toMatch(/^[가-힣 ]+$/);
		expect(romanized).toMatch(/^[a-z -]+$/);
		expect(words.en.premise.split(" ").length).toBeGreaterThan(10);
	}
});

it("gives a made drama the grades of a real one, moved here and there by one", () => {
	const distance = (a: string, b: string): number => [...a].filter((cell, at) => cell !== b[at]).length;
	for (const { cells } of made.slice(0, 50)) {
		const nearest = Math.min(...real.dramas.map((drama) => distance(drama.cells, cells)));
		expect(nearest).toBeGreaterThan(0);
		expect(nearest).toBeLessThan(cells.length / 3);
	}
});

it("makes the same dramas every time", () => {
	expect(
		makeCatalogue(real, 700)
			.dramas.slice(-5)
			.map(({ cells }) => cells),
	).toEqual(
		makeCatalogue(real, 700)
			.dramas.slice(-5)
			.map(({ cells }) => cells),
	);
});
