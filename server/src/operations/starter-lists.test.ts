import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { runOperation } from "./operation.ts";
import { starterLists } from "./starter-lists.ts";

const engine = createEngine(loadCatalogue());
const context = { engine, lists: () => Promise.reject(new Error("no storage is needed")) };

describe("starter lists", () => {
	it.each(["en", "ko"] as const)("are twelve, each with a word for every drama, in %s", (locale) => {
		const { lists } = runOperation(starterLists, { locale }, context);
		expect(lists).toHaveLength(12);
		for (const { title, introduction, closing, entries } of lists) {
			expect(entries.length, title).toBeGreaterThan(5);
			expect(entries.map(({ rank }) => rank)).toEqual(entries.map((_, index) => index + 1));
			for (const text of [title, introduction, closing, ...entries.map(({ words }) => words)])
				expect(/[가-힣]/.test(text), text).toBe(locale === "ko");
		}
	});

	it("short ones are short, and gentle ones hardly hurt", () => {
		const dramasOf = (slug: string) =>
			runOperation(starterLists, { slug }, context).lists.flatMap(({ entries }) =>
				entries.map((entry) => engine.get(entry.slug)),
			);
		for (const drama of dramasOf("short-and-devastating")) expect(drama?.episodes).toBeLessThanOrEqual(12);
		for (const drama of dramasOf("truly-gentle")) expect(Math.max(...(drama?.hurt ?? [5]))).toBeLessThanOrEqual(3);
	});

	it("one that is not there is said not to be, with those that are", () => {
		expect(() => runOperation(starterLists, { slug: "nothing" }, context)).toThrow(
			expect.objectContaining({ code: "unknown-list", advice: expect.stringContaining("truly-gentle") }),
		);
	});
});
