import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { expect, it } from "vitest";
import { sqliteStorage } from "../storage/storage.ts";
import { runOperation } from "./operation.ts";
import { suggest } from "./suggest.ts";

const engine = createEngine(loadCatalogue());
const context = { engine, lists: sqliteStorage(":memory:").lists };
const suggested = (typed: string, locale: "en" | "ko" = "en") =>
	runOperation(suggest, { typed, locale }, context).suggestions;

it.each([
	["my mis", "My Mister"],
	["like my mis", "My Mister"],
	["나의아", "My Mister"],
	["ㄴㅇㅇㅈㅆ", "My Mister"],
	["goblim", "Goblin"],
])("finds a drama by what is typed: %s", (typed, title) => {
	expect(suggested(typed)).toContainEqual(expect.objectContaining({ kind: "drama", title }));
});

it.each([
	["my mistr", "My Mister"],
	["signl", "Signal"],
	["나의 아저", "My Mister"],
])("suggests dramas alone where a title is typed, also with a slip that begins a facet: %s", (typed, title) => {
	const { from, suggestions } = runOperation(suggest, { typed, among: "titles" }, context);

	expect(from).toBe(0);
	expect(suggestions[0]).toMatchObject({ kind: "drama", title });
	expect(suggestions.every(({ kind }) => kind === "drama")).toBe(true);
});

it("writes what is meant in the language of the page", () => {
	expect(suggested("나의아", "ko")[0]?.words).toBe("나의 아저씨");
	expect(suggested("about gri", "ko")).toContainEqual(expect.objectContaining({ facet: "grief", words: "애도" }));
});

it("offers every facet in words that are read as it", () => {
	for (const { id, label } of engine.vocabulary.facets) {
		for (const locale of ["en", "ko"] as const) {
			const typed = label[locale].slice(0, -1);
			const one = runOperation(suggest, { typed, locale, limit: 20 }, context).suggestions.find(
				(given) => given.kind === "facet" && given.facet === id,
			);
			if (one)
				expect(
					engine.read(one.words).wants.map(({ facet }) => facet),
					one.words,
				).toContain(id);
		}
	}
});

it("answers within a millisecond, half of the time", () => {
	const wish = "like my mister but about grief";
	const times = Array.from({ length: 20 }, () => [...wish].map((_, at) => timeOf(wish.slice(0, at + 1)))).flat();
	expect(times.toSorted((a, b) => a - b)[times.length >> 1]).toBeLessThan(1);
});

function timeOf(typed: string): number {
	const began = performance.now();
	engine.complete(typed);
	return performance.now() - began;
}
