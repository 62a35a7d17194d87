import { createEngine } from "goodcry";
import { expect, it } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const engine = createEngine(loadCatalogue());
const offered = engine.vocabulary.compounds.flatMap(({ offers, wants }) => (offers ? [{ offers, wants }] : []));

it("offers words for what people ask for by many", () => {
	expect(offered.length).toBeGreaterThanOrEqual(60);
});

it.each(
	offered.flatMap(({ offers, wants }) => [
		[offers.en, wants],
		[offers.ko, wants],
	]) as [string, Record<string, number>][],
)("%s: is read as all that it is offered for, and nothing of it is left over", (words, wants) => {
	const { wants: wanted, avoids, limits, unread } = engine.read(words);
	const facets = (clauses: typeof wanted) => clauses.map(({ facet }) => facet);
	for (const [facet, weight] of Object.entries(wants)) expect(facets(weight > 0 ? wanted : avoids)).toContain(facet);
	expect(limits).toEqual([]);
	expect(unread).toEqual([]);
});
