import { loadCatalogue } from "@goodcry/catalogue";
import fc from "fast-check";
import { createEngine, type DramaList, type ListEntry } from "goodcry";
import { describe, expect, it } from "vitest";
import { arbitraryList } from "../../../testing/arbitrary-list.ts";
import { detectFormat } from "./detect-format.ts";
import { normalList, normalTitle } from "./normal-form.ts";
import { readListFile } from "./read-list-file.ts";
import { type WriteFormat, writeListFile } from "./write-list-file.ts";

const engine = createEngine(loadCatalogue());
const context = {
	site: "https://goodcry.example",
	address: "https://goodcry.example/lists/one",
	updated: new Date("2026-11-23T09:00:00Z"),
};
const slugs = engine.catalogue.dramas.map(({ slug }) => slug);

/** Out and in again, the format being told by the content alone. */
function roundTrip(list: DramaList, format: WriteFormat): DramaList {
	const { content } = writeListFile(list, format, context, engine);
	expect(detectFormat(content).format).toBe(format);
	return readListFile(content, engine).list;
}

/** Whether linking leaves an entry alone: it has its drama, or a name that nobody in the catalogue has. */
function isSettled({ slug, title }: ListEntry): boolean {
	return (
		slug !== null ||
		normalTitle(title)
			.split(/\s*[()[\]/|]\s*/)
			.concat(title)
			.every((name) => engine.named(name).length === 0)
	);
}

const lists = arbitraryList(slugs).filter(({ entries }) => entries.every(isSettled));

describe.each(["markdown", "html", "json", "csv", "rss", "atom", "json-ld"] as const)("a list as %s", (format) => {
	it("comes back the same, whatever is written in it", () => {
		fc.assert(
			fc.property(lists, (list) => {
				expect(roundTrip(list, format)).toEqual(normalList(list));
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("a list as text", () => {
	it("comes back with its title, words, titles and years; not with its language, nor with dramas under other names", () => {
		// A year in brackets at the end of a title is read as the year.
		const plain = lists.filter(
			({ entries, title }) =>
				entries.length > 0 &&
				normalTitle(title) !== "" &&
				entries.every((entry) => !/\(\d{4}\)$/.test(normalTitle(entry.title))),
		);
		const carried = ({ title, introduction, entries, closing }: DramaList) => ({
			...{ title, introduction, closing },
			entries: entries.map(({ title: name, year, words }) => ({ title: name, year, words })),
		});
		fc.assert(
			fc.property(plain, (list) => {
				expect(carried(roundTrip(list, "text"))).toEqual(carried(normalList(list)));
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("a list as an embeddable card", () => {
	it("comes back with its title, language, dramas and years in order, without words", () => {
		fc.assert(
			fc.property(lists, (list) => {
				const { content } = writeListFile(list, "embed", context, engine);
				const { list: back, format } = readListFile(content, engine);
				expect(format).toBe("html");
				const wordless = {
					...list,
					introduction: "",
					closing: "",
					entries: list.entries.map((entry) => ({ ...entry, words: "" })),
				};
				expect(back).toEqual(normalList(wordless));
			}),
			{ numRuns: 300 },
		);
	});
});
