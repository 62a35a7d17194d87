import { loadCatalogue } from "@goodcry/catalogue";
import { AppError, createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { readListFile } from "./read-list-file.ts";

const engine = createEngine(loadCatalogue());

function errorOf(act: () => unknown): AppError {
	try {
		act();
	} catch (error) {
		if (error instanceof AppError) return error;
		throw error;
	}
	throw new Error("Nothing was refused.");
}

const damaged: readonly (readonly [string, string, readonly number[], readonly string[]])[] = [
	[
		"a CSV whose second row has no title and whose fourth no year that is one",
		'Position,Title,Year,URL,Description\n1,My Mister,2018,,good\n2,,2019,,\n3,Signal,2016,,"two\nlines"\n4,Kingdom,soon,,\n5,Mother,2018,,',
		[3, 6],
		["my-mister", "signal", "mother"],
	],
	[
		"a CSV with a quotation mark inside a cell and a row that is too long",
		'Title,Year\nMy Mister,2018\nSi"gnal,2016\nMother,2018,what\nGoblin,2016',
		[3, 4],
		["my-mister", "goblin"],
	],
	[
		"a CSV whose last cell is never closed",
		'Title,Year,Description\nMy Mister,2018,ok\nSignal,2016,"it ends',
		[3],
		["my-mister"],
	],
	[
		"JSON of ours with an entry that lacks a title, one with a field that is not ours, and one that is no object",
		JSON.stringify({
			format: "goodcry-list",
			version: 1,
			entries: [{ slug: "my-mister" }, { title: "Signal", colour: "red" }, 7, { title: "Goblin", year: 2016 }],
		}),
		[1, 2, 3],
		["goblin"],
	],
	[
		"a Trakt list with a film and a show without a title",
		JSON.stringify([
			{ rank: 1, type: "movie", movie: { title: "Oldboy" } },
			{ rank: 2, type: "show", show: { title: "Signal", year: 2016, ids: { trakt: 1 } } },
			{ rank: 3, type: "show", show: { year: 2016 } },
		]),
		[1, 3],
		["signal"],
	],
	[
		"a Letterboxd list with a broken position",
		"Letterboxd list export v7\nDate,Name,Tags,URL,Description\n2026-01-02,Mine,,https://boxd.it/x,About it\n\nPosition,Name,Year,URL,Description\none,Signal,2016,https://boxd.it/1,\n2,My Mister,2018,https://boxd.it/2,",
		[6],
		["my-mister"],
	],
	[
		"Markdown of ours with a number without a title",
		'# Mine\n\n## 1. My Mister (2018)\n\ngood\n\n## 2.\n\n## 3. Signal (2016)\n\n[goodcry-list]: # "en"\n',
		[7],
		["my-mister", "signal"],
	],
	[
		"JSON-LD with an element without a name",
		JSON.stringify({
			"@type": "ItemList",
			itemListElement: [
				{ position: 1, item: {} },
				{ position: 2, item: { name: "Signal", startDate: "2016-01-22" } },
			],
		}),
		[1],
		["signal"],
	],
];

describe.each(damaged)("%s", (_, content, rows, slugs) => {
	it("is refused with the row and the reason of each problem", () => {
		const { code, message, advice } = errorOf(() => readListFile(content, engine));
		expect(code).toBe("bad-input");
		for (const row of rows) expect(message).toMatch(new RegExp(`\\b${row}: [“A-Z].+\\.`));
		expect(advice).toMatch(/line|entry/);
		expect(advice).toContain(`partial: the other ${slugs.length}`);
	});

	it("is read for the rest on request, with the same problems", () => {
		const { list, problems } = readListFile(content, engine, { isPartial: true });
		expect(problems.map(({ row }) => row)).toEqual(rows);
		expect(list.entries.map(({ slug }) => slug)).toEqual(slugs);
	});
});

describe("JSON from outside", () => {
	it("is refused with the line and column where it stops being JSON", () => {
		const { message } = errorOf(() => readListFile('{\n  "entries": [\n    {"title": "Signal",}\n  ]\n}', engine));
		expect(message).toContain("line 3, column 24");
	});

	it("is refused when it is nested deep, closed or not, and at once", () => {
		for (const deep of [
			"[".repeat(500_000),
			`${"[".repeat(200_000)}${"]".repeat(200_000)}`,
			'{"entries":'.repeat(100),
		]) {
			expect(errorOf(() => readListFile(deep, engine, { format: "json" })).message).toContain("32 deep");
		}
	});

	it("changes no prototype", () => {
		const evil =
			'{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format":"goodcry-list","version":1,"entries":[{"title":"x","__proto__":{"polluted":1}}]}';
		for (const format of ["json", "json-ld", "trakt"] as const) {
			readListFile(evil, engine, { format, isPartial: true });
		}
		readListFile("__proto__,Title,constructor\npolluted,x,polluted", engine, { format: "csv" });
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});
});

it("refuses more than 2 MB, more than 200 entries, and texts that are too long by their row", () => {
	expect(errorOf(() => readListFile("한".repeat(700_000), engine)).message).toContain("2100 kB; at most 2000 kB");
	const many = `Title,Year\n${"My Mister,2018\n".repeat(201)}`;
	expect(errorOf(() => readListFile(many, engine)).code).toBe("too-large");
	const long = `Title,Year,Description\nSignal,2016,${"a".repeat(20_001)}\nGoblin,2016,fine`;
	expect(errorOf(() => readListFile(long, engine)).message).toContain("20001 bytes");
	expect(readListFile(long, engine, { isPartial: true }).list.entries.map(({ slug }) => slug)).toEqual(["goblin"]);
});
