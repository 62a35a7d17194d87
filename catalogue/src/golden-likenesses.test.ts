import { readFileSync } from "node:fs";
import { createEngine } from "goodcry";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { loadCatalogue } from "./load-catalogue.ts";

const file = new URL("../../golden/likenesses.yaml", import.meta.url);
const likenesses = Object.entries(parse(readFileSync(file, "utf8")) as Record<string, readonly string[]>);
const engine = createEngine(loadCatalogue());

it.each(likenesses)("%s is likened to dramas that the catalogue has", (slug, named) => {
	expect([slug, ...named].filter((one) => engine.get(one) === null)).toEqual([]);
	expect(new Set(named).size).toBe(named.length);
	expect(named).not.toContain(slug);
});

it("names in ten answers six and more that somebody who knows the dramas would", () => {
	const found = likenesses.map(
		([slug, named]) => engine.similar(slug, { limit: 10 }).results.filter((one) => named.includes(one.slug)).length,
	);
	expect(found.reduce((sum, one) => sum + one, 0) / found.length).toBeGreaterThanOrEqual(6);
});
