import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { expect, test } from "vitest";
import { documentLink, documentOf } from "./documents.ts";

const pathOf = (name: string): string => `/docs/${name}`;

test("every guide has its title, and nothing else is one", () => {
	for (const name of ["grading", "api", "articles", "formats", "lists"]) {
		expect(documentOf(name)?.title.length).toBeGreaterThan(5);
	}
	expect(documentOf("constructor")).toBeNull();
	expect(documentOf("../package")).toBeNull();
});

test("a guide leads to the others, and not to files that the site does not show", () => {
	expect(documentLink("lists.md#the-data", pathOf)).toBe("/docs/lists#the-data");
	expect(documentLink("../grading.md", pathOf)).toBe("/docs/grading");
	expect(documentLink("../decisions/0013-fetching.md", pathOf)).toBeNull();
	expect(documentLink("https://example.org/", pathOf)).toBe("https://example.org/");
});

test("the guide to grading names no drama beside how it ends", () => {
	const engine = createEngine(loadCatalogue());
	const lines = (documentOf("grading")?.text ?? "").split("\n");
	const telling = /\bends\b|\bthe end\b|ending\b|\btragic\b|\bdies\b|`(?:shattered|death-of-lead)`/i;
	const naming = lines
		.filter((line) => telling.test(line))
		.flatMap((line) => [...line.matchAll(/\*([^*]+)\*/g)].map(([, name = ""]) => name))
		.filter((name) => engine.named(name).length > 0);
	expect(naming).toEqual([]);
});
