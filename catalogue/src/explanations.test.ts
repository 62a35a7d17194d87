import { type CatalogueRecord, createEngine, encodeCells, gradeOf, unknownCell } from "goodcry";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const record = loadCatalogue();
const engine = createEngine(record);
const wishes = [
	"two lonely people, quiet, leaves me comforted",
	"펑펑 울고 싶어",
	"revenge thriller, not too gory",
	"funny office romance, under 17 episodes",
];

/** The same catalogue, but for one drama nobody knows one grade. */
function without(facet: string, slug: string): CatalogueRecord {
	const column = engine.vocabulary.column(facet);
	return {
		...record,
		dramas: record.dramas.map((drama) => {
			if (drama.slug !== slug) return drama;
			const cells = engine.catalogue.columns.map((grades, index) =>
				index === column ? unknownCell : (grades[engine.catalogue.indexOf(slug)] ?? unknownCell),
			);
			return { ...drama, cells: encodeCells(cells) };
		}),
	};
}

/** The unrounded fit, as the shares give it. */
function fitsOf(given: CatalogueRecord, query: string): Map<string, number> {
	const { results } = createEngine(given).find({ query, limit: 20 });
	return new Map(
		results.map(({ slug, reasons, cautions }) => [
			slug,
			[...reasons, ...cautions].reduce((sum, { share }) => sum + share, 0),
		]),
	);
}

describe.each(wishes)("the reasons for “%s”", (query) => {
	const before = fitsOf(record, query);
	const { results } = engine.find({ query, limit: 3 });

	it("are what holds each drama up: without the first one's facet it falls against all others", {
		timeout: 30_000,
	}, () => {
		for (const { slug, reasons } of results) {
			const top = reasons.find(
				({ facet }) =>
					engine.vocabulary.resolve(facet) &&
					gradeOf(engine.catalogue.cell(engine.catalogue.indexOf(slug), facet)) !== null,
			);
			expect(top, slug).toBeDefined();
			const after = fitsOf(without(top?.facet ?? "", slug), query);
			const other = [...before.keys()].find((one) => one !== slug && after.has(one)) ?? "";
			const standing = (fits: ReadonlyMap<string, number>): number => (fits.get(slug) ?? 0) / (fits.get(other) ?? 1);
			expect(standing(after), `${slug} without ${top?.facet}`).toBeLessThan(standing(before));
		}
	});

	it("come with a counter that is no secret, and something gentler that hurts less", () => {
		for (const { hurt, counter, gentler } of results) {
			if (counter) expect(counter.facet).not.toBe("later");
			if (gentler) expect(hurt.peak - Math.max(...(engine.get(gentler.slug)?.hurt ?? []))).toBeGreaterThanOrEqual(2);
			if (hurt.peak <= 2) expect(gentler).toBeNull();
		}
	});
});
