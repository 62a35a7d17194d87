import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { type SmallDrama, smallCatalogue } from "../testing/small-catalogue.ts";

const dramas: Record<string, SmallDrama> = {
	"well-known": { grades: { grief: 3, light: 0, restrained: 4, comforted: 4 }, watchers: 300_000 },
	"half-known": { grades: { grief: 4, light: 0, restrained: 4, comforted: 4 }, watchers: 9500 },
	"little-known": { grades: { grief: 5, light: 0, restrained: 4, comforted: 4 }, watchers: 300 },
	unlike: { grades: { grief: 0, light: 5, restrained: 0, comforted: 0 }, watchers: 200_000 },
};
const find = (query: string) => createEngine(smallCatalogue(dramas)).find({ query }).results;
const fitsOf = (query: string) => Object.fromEntries(find(query).map(({ slug, fit }) => [slug, fit]));

describe("a fit", () => {
	it("is not the better for how many have watched a drama, which is told beside it", () => {
		const results = find("grief");
		const [first, second] = ["well-known", "little-known"].map((name) => results.find(({ slug }) => slug === name));
		expect(results.indexOf(first as never)).toBeLessThan(results.indexOf(second as never));
		expect(second?.fit).toBeGreaterThan(first?.fit ?? 100);
		expect(first?.reasons.at(-1)).toEqual({
			facet: "reach",
			text: "Many people have watched it, which moves it up.",
			share: 0,
		});
		expect(second?.reasons.map(({ facet }) => facet)).not.toContain("reach");
	});

	it("heeds it where it is asked for, and where nothing is", () => {
		expect(fitsOf("")["well-known"]).toBeGreaterThan(fitsOf("")["little-known"] ?? 100);
		const gem = find("a hidden gem about grief").find(({ slug }) => slug === "half-known");
		expect(gem?.reasons.at(-1)).toMatchObject({ facet: "reach", text: "Fewer people know it than would love it." });
		expect(gem?.reasons.at(-1)?.share).toBeGreaterThan(0);
	});

	it("is the name for the drama that a wish names, and likeness to it for the others", () => {
		const [named, next] = find("well known");
		expect(named).toMatchObject({ slug: "well-known", fit: 100 });
		expect(next?.slug).toMatch(/-known$/);
		expect(next?.reasons[0]?.facet).toBe("like");
		expect(fitsOf("well known").unlike).toBeLessThan(next?.fit ?? 0);
	});

	it("keeps what speaks against a drama within measure where words alone, or nothing, could speak for it", () => {
		const strengths = [{ facet: "sorrow", strength: "less" }] as const;
		const { results } = createEngine(
			smallCatalogue({ "well-known": { grades: {} }, sad: { grades: { sorrow: 4 } } }),
		).find({ query: "well known", strengths });
		const against = results.find(({ slug }) => slug === "sad")?.cautions.find(({ facet }) => facet === "sorrow");
		expect(against?.share).toBeLessThan(0);
		expect(against?.share).toBeGreaterThanOrEqual(-50);
	});

	it("is half a fit at most where nothing is known of a drama but the words of its text", () => {
		const words = { premise: "A lighthouse.", why: "Why.", leaves: "Leaves." };
		const results = createEngine(
			smallCatalogue({ ...dramas, lit: { grades: { grief: 1 }, words: { en: words, ko: words } } }),
		).find({ query: "lighthouse" }).results;
		const found = results.find(({ slug }) => slug === "lit");
		expect(found?.reasons.map(({ facet }) => facet)).toContain("words");
		expect(Math.max(...results.map(({ fit }) => fit))).toBeLessThanOrEqual(50);
	});
});
