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
		"a CSV of a spreadsheet in Europe, with a year that is none and a row that is too long",
		'sep=;\r\nPosition;Title;Year;Description\r\n1;My Mister;2018;"quiet; and long"\r\n;;;\r\n2;Signal;soon;\r\n3;Mother;2018;a;b\r\n4;Goblin;2016;snow',
		[5, 6],
		["my-mister", "goblin"],
	],
	[
		"a table with tabs and Korean headings, with a row without a title",
		"순위\t제목\t방영 연도\t메모\n1\t나의 아저씨\t2018\t조용한\n2\t\t2016\t무전\n3\t도깨비\t2016\t눈",
		[3],
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
	[
		"a feed with a broken item, one without a title, and more that is well",
		'<rss version="2.0"><channel><title>Mine</title>\n<item><title>1. My Mister (2018)</title></item>\n<item><title>2. Signal</item>\n<item><link>https://a.example</link></item>\n<item><title>Goblin</title></item>\n</channel></rss>',
		[3, 4],
		["my-mister", "goblin"],
	],
	[
		"a feed that ends in the middle",
		'<feed xmlns="http://www.w3.org/2005/Atom">\n<entry><title>My Mister</title></entry>\n<entry><title>Sign',
		[1, 3],
		["my-mister"],
	],
	[
		"a page of ours in which somebody changed a year and emptied a title",
		'<main data-goodcry-list="1" data-title="Mine" lang="en">\n<section data-goodcry-entry="1" data-title="Signal" data-year="soon"></section>\n<section data-goodcry-entry="2" data-title=""></section>\n<section data-goodcry-entry="3" data-title="Goblin"></section></main>',
		[2, 3],
		["goblin"],
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

describe("XML from outside", () => {
	it("is refused when it declares entities, as for a billion laughs or a file of ours, in any case", () => {
		const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${"bcdefghij"
			.split("")
			.map((name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`)
			.join("")}]><rss><channel><item><title>&j;</title></item></channel></rss>`;
		const file =
			'<!doctype x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&f;</title></item></channel></rss>';
		for (const xml of [laughs, file]) {
			expect(errorOf(() => readListFile(xml, engine, { format: "rss", isPartial: true })).message).toContain(
				"document type",
			);
		}
	});

	it("is refused when it is nested deep, and at once when it has very many items", () => {
		const deep = `<rss><channel><item>${"<a>".repeat(1000)}${"</a>".repeat(1000)}</item></channel></rss>`;
		expect(errorOf(() => readListFile(deep, engine)).code).toBe("bad-input");
		expect(errorOf(() => readListFile(`<rss>${"<item></item>".repeat(100_000)}</rss>`, engine)).code).toBe("too-large");
	});
});

it("refuses HTML that is nested deep or has very many elements, closed or not", () => {
	for (const piece of ["<div>", "<p>"]) {
		const page = `<html>${piece.repeat(300_000)}`;
		expect(errorOf(() => readListFile(page, engine))).toMatchObject({ code: "too-large" });
		expect(errorOf(() => readListFile(page, engine)).message).toContain("at most 30000");
	}
	const marked = `<html>${"<div>".repeat(1000)}<p data-goodcry-entry="1">`;
	expect(errorOf(() => readListFile(marked, engine)).message).toContain("256 deep");
});

it("reads two megabytes of what makes a reader slow within seconds", () => {
	const hostile: readonly (readonly [string, string])[] = [
		["<rss>", "<item"],
		["<html>", "<!--"],
		["Title,Year\n", '"\n'],
		["Title,Year\n", "a\n"],
		["# T\n", "## 1.\n"],
		["", "1\nKorean Drama - 2018\n"],
		["T\n\n", "1. a\n"],
		["", "[a]("],
	];
	for (const [start, piece] of hostile) {
		const before = performance.now();
		try {
			readListFile(`${start}${piece.repeat(Math.floor(1_900_000 / piece.length))}`, engine, { isPartial: true });
		} catch (error) {
			expect(error).toBeInstanceOf(AppError);
		}
		expect([start, piece, performance.now() - before < 8000]).toEqual([start, piece, true]);
	}
}, 60_000);
