import { readFileSync } from "node:fs";
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { readGivenArticle } from "../articles/read-given-article.ts";
import { writeCsv } from "./csv.ts";
import { readTable } from "./csv-table.ts";
import { readListFile } from "./read-list-file.ts";

const engine = createEngine(loadCatalogue());
const myMister = engine.get("my-mister");

/** What of a list matters here: what it is called, and each entry in short. */
function read(content: string, isPartial = false) {
	const { list, format, certainty, problems } = readListFile(content, engine, { isPartial });
	const entries = list.entries.map(({ slug, title, year, words }) => [slug, title, year, words]);
	return { title: list.title, introduction: list.introduction, entries, format, certainty, problems };
}

describe("a list of Letterboxd", () => {
	it("is read with its name, its description and its order", () => {
		const content = [
			"Letterboxd list export v7",
			"Date,Name,Tags,URL,Description",
			'2026-01-02,"Rainy, slow",k-drama,https://boxd.it/abc,"For ""that"" evening"',
			"",
			"Position,Name,Year,URL,Description",
			"2,Signal,2016,https://boxd.it/2,",
			'1,My Mister,2018,https://boxd.it/1,"Two lines\nof it"',
			"3,Parasite,2019,https://boxd.it/3,A film that nobody here knows",
		].join("\r\n");
		expect(read(content)).toEqual({
			title: "Rainy, slow",
			introduction: 'For "that" evening',
			entries: [
				["my-mister", "My Mister", 2018, "Two lines\nof it"],
				["signal", "Signal", 2016, ""],
				[null, "Parasite", 2019, "A film that nobody here knows"],
			],
			format: "letterboxd",
			certainty: 1,
			problems: [],
		});
	});
});

describe("a list of IMDb", () => {
	const heading =
		"Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors";
	const row = (position: number, id: string, title: string, type: string, year: number) =>
		`${position},${id},2026-01-02,2026-01-02,,${title},${title},https://www.imdb.com/title/${id}/,${type},9.0,77,${year},"Drama, Romance",1000,2018-03-21,`;

	it("is linked by what IMDb calls a drama, whatever its title", () => {
		const content = `${heading}\n${row(1, String(myMister?.ids.imdb), "Na-ui ajusshi (other)", "TV Series", 2018)}\n${row(2, "tt0000001", "No such thing", "TV Mini Series", 2020)}`;
		expect(read(content)).toMatchObject({
			format: "imdb",
			entries: [
				["my-mister", "Na-ui ajusshi (other)", 2018, ""],
				[null, "No such thing", 2020, ""],
			],
		});
	});

	it("says which rows are films, and reads the rest on request", () => {
		const content = `${heading}\n${row(1, "tt6751668", "Parasite", "Movie", 2019)}\n${row(2, "", "Signal", "TV Series", 2016)}`;
		expect(() => read(content)).toThrow("2: “Parasite” is a film");
		expect(read(content, true).entries).toEqual([["signal", "Signal", 2016, ""]]);
	});
});

it("reads a list of Trakt in the order of its ranks, linked by its ids", () => {
	const show = (title: string, year: number, ids: object) => ({ title, year, ids: { trakt: 1, slug: "x", ...ids } });
	const content = JSON.stringify([
		{
			rank: 2,
			id: 11,
			listed_at: "2026-01-02T00:00:00.000Z",
			notes: null,
			type: "show",
			show: show("Signal", 2016, {}),
		},
		{ rank: 1, id: 12, notes: "the best", type: "show", show: show("My Ajusshi", 2018, { tmdb: myMister?.ids.tmdb }) },
	]);
	expect(read(content)).toMatchObject({
		format: "trakt",
		entries: [
			["my-mister", "My Ajusshi", 2018, "the best"],
			["signal", "Signal", 2016, ""],
		],
	});
});

describe("a list copied from MyDramaList", () => {
	it("is read with its ranks, its notes and without the site's ratings", () => {
		const content = [
			"Dramas that broke me",
			"",
			"1",
			"My Mister",
			"Korean Drama - 2018, 16 episodes",
			"9.1",
			"I cried for a week.",
			"",
			"2. Signal",
			"Korean Drama - 2016, 16 episodes",
			"9.0",
			"3",
			"Nirvana in Nowhere",
			"Chinese Drama - 2015, 54 episodes",
			"N/A",
		].join("\n");
		expect(read(content)).toEqual({
			title: "Dramas that broke me",
			introduction: "",
			entries: [
				["my-mister", "My Mister", 2018, "I cried for a week."],
				["signal", "Signal", 2016, ""],
				[null, "Nirvana in Nowhere", 2015, ""],
			],
			format: "mydramalist",
			certainty: 0.95,
			problems: [],
		});
	});

	it("says which line is a film", () => {
		expect(() => read("1\nParasite\nKorean Movie - 2019\n8.9")).toThrow("3: “Parasite” is a film");
	});
});

it("reads Markdown that somebody else wrote", () => {
	const content =
		"# My three\n\nSome words before.\n\n## 1. My Mister (2018)\n\nGood **and** sad.\n\n## 2. 시그널\n\nTense.\n\n## 3. Not Known Here\n\nWho knows.";
	const { entries, title, introduction, format } = read(content);
	expect([title, introduction, format]).toEqual(["My three", "Some words before.", "markdown"]);
	expect(entries).toEqual([
		["my-mister", "My Mister", 2018, "Good **and** sad."],
		["signal", "시그널", null, "Tense."],
		[null, "Not Known Here", null, "Who knows."],
	]);
});

it("reads the list in a page that somebody else made, without its menus and scripts", () => {
	const content =
		"<!doctype html><html><head><title>x</title><script>1. Goblin</script></head><body><nav><ol><li>Signal</li></ol></nav><h1>Two for rain</h1><p>Some words.</p><ol><li>My Mister (2018)</li><li>시그널</li></ol></body></html>";
	const { title, entries, format } = read(content);
	expect([title, format, entries.map(([slug]) => slug)]).toEqual(["Two for rain", "html", ["my-mister", "signal"]]);
});

describe("a feed that somebody else made", () => {
	it("is read as RSS, item by item, its contents as plain words", () => {
		const content =
			'<?xml version="1.0"?><rss version="2.0"><channel><title>Tears &amp; rain</title><item><title><![CDATA[2. Signal]]></title><link>https://blog.example/2</link><description>&lt;p&gt;Tense &amp;amp; &lt;b&gt;cold&lt;/b&gt;.&lt;/p&gt;&lt;script&gt;x&lt;/script&gt;</description></item><item><title>1. My &#77;ister (2018)</title></item></channel></rss>';
		const { title, entries, format } = read(content);
		expect([title, format]).toEqual(["Tears & rain", "rss"]);
		expect(entries).toEqual([
			["my-mister", "My Mister", 2018, ""],
			["signal", "Signal", null, "Tense & cold."],
		]);
	});

	it("is read as Atom, linked by the address of a drama's page", () => {
		const content =
			'<feed xmlns="http://www.w3.org/2005/Atom"><title type="text">Mine</title><entry><title>Called otherwise</title><link href="https://goodcry.example/drama/my-mister"/><summary>quiet</summary></entry></feed>';
		expect(read(content)).toMatchObject({
			title: "Mine",
			format: "atom",
			entries: [["my-mister", "Called otherwise", null, "quiet"]],
		});
	});
});

it("tells a list's language by its words where the file does not say it", () => {
	const { list } = readListFile("비 오는 날에 보는 드라마\n\n1. 나의 아저씨 (2018)\n\n    조용히 운다.\n", engine);
	expect(list.locale).toBe("ko");
	expect(list.entries[0]?.slug).toBe("my-mister");
});

it.each([
	["1. Goblin\n2. My Mister\n3. Reply 1988", ""],
	["1. Goblin\n\n2. My Mister\n\n3. Reply 1988\n", ""],
	["1. 도깨비\n2. 나의 아저씨\n3. 응답하라 1988", ""],
	["My three\n1. Goblin\n2. My Mister — the best\n3. Reply 1988", "the best"],
	["1. 도깨비\n2. 나의 아저씨 — 인생 드라마\n3. 응답하라 1988", "인생 드라마"],
])("loses no drama and no word of a list that somebody pastes: %#", (text, words) => {
	const { entries } = readListFile(text, engine).list;
	expect(entries.map(({ slug }) => slug)).toEqual(["goblin", "my-mister", "reply-1988"]);
	expect(entries[1]?.words).toBe(words);
});

it("links what somebody pastes with a slip of the finger", () => {
	const { entries } = readListFile("Mine\n1. Hospital Playlst\n2. Goblin", engine).list;
	expect(entries.map(({ slug }) => slug)).toEqual(["hospital-playlist", "goblin"]);
});

it("says so when a text holds no list", () => {
	expect(() => readListFile("Just a sentence about nothing.", engine)).toThrow("No list of titles");
});

it("writes cells that no spreadsheet calculates, and takes the guard off again", () => {
	const titles = ["=1+1", "+1", "-1", "@cmd", "'=quoted", "＝wide", "'tis", "plain"];
	const list = {
		...{ title: "=t", locale: "en" as const, introduction: "-a\n-b", closing: "" },
		entries: titles.map((title) => ({ slug: null, title, year: null, words: "@x" })),
	};
	const written = writeCsv(
		list,
		{ site: "https://a.example", address: "https://a.example/", updated: new Date(0) },
		() => "",
	);
	expect(
		readTable(written)
			.rows.flatMap(({ cells }) => cells)
			.filter((cell) => /^[=+\-@＝\t\r]/.test(cell)),
	).toEqual([]);
	expect(readListFile(written, engine).list).toEqual(list);
});

it.each(["magazine-page.html", "countdown-page.html", "blog-korean.html", "table-page.html"])(
	"reads the list in a whole page, %s, as read-article does",
	(file) => {
		const html = readFileSync(new URL(`../../../golden/articles/${file}`, import.meta.url), "utf8");
		const { title, list } = readGivenArticle(html, engine);
		const answer = readListFile(html, engine);
		expect([answer.format, answer.problems, answer.list.title]).toEqual(["html", [], title]);
		const said = list.entries.map((entry) => [entry.title, entry.year, entry.words]);
		expect(answer.list.entries.map((entry) => [entry.title, entry.year, entry.words])).toEqual(said);
		for (const [index, { slug }] of list.entries.entries()) {
			if (slug) expect(answer.list.entries[index]?.slug).toBe(slug);
		}
	},
);
