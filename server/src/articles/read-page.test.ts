import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { readListFile } from "../formats/read-list-file.ts";
import { isHtml, readPage } from "./read-page.ts";

/** Far above what it takes on a loaded machine, and far below what it took once. */
const patience = 3000;

function timeOf(work: () => void): number {
	const before = performance.now();
	work();
	return performance.now() - before;
}

describe("a text that means harm", () => {
	const engine = createEngine(loadCatalogue());

	it("with nothing but white space in a line is read at once", () => {
		engine.readArticle("1. My Mister");
		for (const space of [" ", "\t", "\u3000"]) {
			expect(timeOf(() => engine.readArticle(`a${space.repeat(60_000)}`))).toBeLessThan(patience);
		}
	});

	it("with thousands of tags that are never closed is refused as a feed, and at once", () => {
		const read = () => readListFile(`<rss>${"<item ".repeat(100_000)}`, engine);

		expect(timeOf(() => expect(read).toThrow("not XML"))).toBeLessThan(patience);
	});
});

describe("a page that means harm", () => {
	it("with hundreds of comments before nothing is told from HTML at once", () => {
		const comments = "<!---->".repeat(280);

		expect(timeOf(() => expect(isHtml(`${comments}My Mister`)).toBe(false))).toBeLessThan(patience);
		expect(isHtml(`${comments}\n<!doctype html><p>My Mister`)).toBe(true);
	});

	it("that is nested thousands of levels deep is still read, and at once", () => {
		const deep = `<html><body>${"<div>".repeat(20_000)}1. My Mister`;

		expect(timeOf(() => expect(readPage(deep).map(({ text }) => text)).toContain("1. My Mister"))).toBeLessThan(
			patience,
		);
	});
});
