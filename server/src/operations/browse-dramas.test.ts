import { loadCatalogue } from "@goodcry/catalogue";
import { AppError, createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { sqliteStorage } from "../storage/storage.ts";
import { browseDramas } from "./browse-dramas.ts";
import { runOperation } from "./operation.ts";

const context = { engine: createEngine(loadCatalogue()), lists: sqliteStorage(":memory:").lists };
const browse = (input: object) => runOperation(browseDramas, input, context);

describe("browse-dramas", () => {
	it("gives the whole shelf without a filter, a page at a time and each drama once", () => {
		const slugs: string[] = [];
		for (let offset = 0; ; offset += 100) {
			const { results, total } = browse({ limit: 100, offset, sort: "oldest" });
			expect(total).toBe(context.engine.catalogue.dramas.length);
			if (results.length === 0) break;
			slugs.push(...results.map(({ slug }) => slug));
		}
		expect(new Set(slugs).size).toBe(context.engine.catalogue.dramas.length);
		expect(slugs).toHaveLength(context.engine.catalogue.dramas.length);
	});

	it("counts what a further step leaves", () => {
		const { counts } = browse({ facets: ["grief"], facetCounts: 400 });
		const comforted = counts.facets.find(({ facet }) => facet === "comforted");
		const [newest] = counts.years;

		expect(browse({ facets: ["grief", "comforted"] }).total).toBe(comforted?.dramas);
		expect(browse({ facets: ["grief"], fromYear: newest?.year, toYear: newest?.year }).total).toBe(newest?.dramas);
		expect(browse({ facets: ["grief"], network: [counts.networks[0]?.network] }).total).toBe(
			counts.networks[0]?.dramas,
		);
	});

	it("counts together what stands on the shelf and what limits took off it", () => {
		const { total } = browse({ facets: ["grief"] });
		const limited = browse({ facets: ["grief"], cannotBear: ["suicide"] });

		expect(limited.withheld.count).toBeGreaterThan(0);
		expect(limited.total + limited.withheld.count).toBe(total);
	});

	it("refuses a facet that there is not, a range upside down and a facet that would tell an ending", () => {
		const codeOf = (input: object) => {
			try {
				browse(input);
			} catch (error) {
				return error instanceof AppError ? error.code : error;
			}
			return null;
		};

		expect(codeOf({ facets: ["no-such-thing"] })).toBe("unknown-facet");
		expect(codeOf({ cannotBear: ["no-such-thing"] })).toBe("unknown-facet");
		expect(codeOf({ fromYear: 2020, toYear: 2019 })).toBe("bad-input");
		expect(codeOf({ facets: ["sad-ending"] })).toBe("bad-input");
		expect(codeOf({ facets: ["sad-ending"], spoilers: 3 })).toBeNull();
	});
});
