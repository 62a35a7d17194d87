import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, mayName } from "goodcry";
import { beforeAll, describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { describeWithShared } from "../../../testing/shared-data.ts";
import { runOperation } from "../operations/operation.ts";
import { type ReadArticleAnswer, readArticle } from "../operations/read-article.ts";
import { sqliteStorage } from "../storage/storage.ts";

const expectedShape = z.strictObject({
	title: z.string().optional(),
	locale: z.enum(["en", "ko"]),
	entries: z.array(z.tuple([z.number(), z.string(), z.enum(["matched", "unsure", "unknown"])]).rest(z.string())),
	/** By the entry's place in the list of entries above, counted from 1: its first alternative. */
	alternatives: z.record(z.string(), z.string()).optional(),
	/** The same: what one of its spoiling sentences begins with. */
	spoils: z.record(z.string(), z.string()).optional(),
	mentions: z.array(z.string()).optional(),
	/** Whether entries may have no words behind their titles. */
	bare: z.boolean().optional(),
	introduction: z.string().optional(),
	closing: z.string().optional(),
	/** What the page says and the article does not. */
	never: z.array(z.string()).optional(),
});

const folder = new URL("../../../golden/articles/", import.meta.url);
const engine = createEngine(loadCatalogue());
const files = readdirSync(fileURLToPath(folder));
const articles = files.filter((file) => !file.endsWith(".yaml"));
const textOf = (file: string): string => readFileSync(new URL(file, folder), "utf8");
const expectedOf = (file: string) => expectedShape.parse(parse(textOf(file.replace(/\.\w+$/, ".yaml"))));
const read = (text: string) => runOperation(readArticle, { text }, { engine, lists: sqliteStorage(":memory:").lists });

const answers = new Map(await Promise.all(articles.map(async (file) => [file, await read(textOf(file))] as const)));
const answerFor = (file: string): ReadArticleAnswer => answers.get(file) as ReadArticleAnswer;

test("there are articles of every kind", () => {
	const korean = articles.filter((file) => expectedOf(file).locale === "ko");
	expect(articles.length).toBeGreaterThanOrEqual(12);
	expect(korean.length).toBeGreaterThanOrEqual(4);
	expect(articles.filter((file) => file.endsWith(".html")).length).toBeGreaterThanOrEqual(4);
});

describe.each(articles)("%s", (file) => {
	const expected = expectedOf(file);
	const answer = answerFor(file);

	it("gives its entries in rank order, linked, unsure or unknown", () => {
		expect(
			answer.entries.map(({ rank, title, status, slug }) => [rank, title, status, ...(slug ? [slug] : [])]),
		).toEqual(expected.entries);
	});

	it("knows its title, its language and what frames the list", () => {
		expect(answer.locale).toBe(expected.locale);
		if (expected.title) expect(answer.title).toBe(expected.title);
		if (expected.introduction) expect(answer.list.introduction).toContain(expected.introduction);
		if (expected.closing) expect(answer.list.closing).toContain(expected.closing);
		if (expected.mentions) expect(answer.mentions.map(({ slug }) => slug)).toEqual(expected.mentions);
	});

	it("offers what an unsure entry may be, and says why", () => {
		for (const [place, slug] of Object.entries(expected.alternatives ?? {})) {
			const entry = answer.entries[Number(place) - 1];
			expect(entry?.alternatives[0]?.slug).toBe(slug);
		}
		for (const { reason } of answer.entries) {
			expect(reason).toMatch(expected.locale === "ko" ? /[가-힣].*\.$/ : /^[A-Z].*\.$/);
		}
	});

	it("keeps the article's words and nothing of the page around them", () => {
		const kept = JSON.stringify(answer.list);
		for (const noise of expected.never ?? []) expect(kept).not.toContain(noise);
		expect(answer.list.entries.every(({ words }) => words.length > 3) || expected.bare === true).toBe(true);
	});

	it("marks what spoils and names none of it", () => {
		for (const [place, start] of Object.entries(expected.spoils ?? {})) {
			const told = answer.entries[Number(place) - 1]?.spoils.map(({ span: [from, to] }) => answer.text.slice(from, to));
			expect(told?.some((sentence) => sentence.startsWith(start))).toBe(true);
		}
		for (const { slug, facets, spoils } of answer.entries) {
			expect(spoils.flatMap((spoil) => spoil.facets)).toEqual([]);
			if (!slug) continue;
			const position = engine.catalogue.indexOf(slug);
			expect(facets.filter(({ facet }) => !mayName(engine.catalogue, position, facet, 0))).toEqual([]);
		}
	});

	it("gives the same list when it is read again", async () => {
		const again = await read(textOf(file));
		expect(again.fingerprint).toBe(answer.fingerprint);
		expect(again.list).toEqual(answer.list);
	});

	it("has the same fingerprint when the preview sends it back as a browser sends text", async () => {
		const { text, title, fingerprint } = answer;
		const sent = { text: text.trim().replaceAll("\n", "\r\n"), ...(title ? { title } : {}) };
		const again = await runOperation(readArticle, sent, { engine, lists: sqliteStorage(":memory:").lists });
		expect(again.fingerprint).toBe(fingerprint);
	});
});

test("of all entries, at least 98 in a hundred are found in their order and linked right", () => {
	let all = 0;
	let right = 0;
	for (const file of articles) {
		const { entries } = answerFor(file);
		expectedOf(file).entries.forEach(([rank, title, status, slug], index) => {
			const found = entries[index];
			all++;
			if (found?.rank === rank && found.title === title && found.status === status && found.slug === (slug ?? null))
				right++;
		});
	}
	expect(all).toBeGreaterThan(90);
	expect(right / all).toBeGreaterThanOrEqual(0.98);
});

describe("what gives an ending away", () => {
	it.each([
		[
			"1. Goblin\n\nEun-tak dies in the last episode. Warm and funny until then.\n\n2. My Mister\n\nQuiet and lonely.",
			"Eun-tak dies",
		],
		[
			"1. 도깨비\n\n따뜻하고 웃기다. 마지막에 둘은 헤어진다.\n\n2. 나의 아저씨\n\n조용하고 외롭다.",
			"마지막에 둘은 헤어진다",
		],
		[
			"1. 도깨비\n\n따뜻하고 웃기다. 결국 주인공이 죽어요.\n\n2. 나의 아저씨\n\n조용하고 외롭다.",
			"결국 주인공이 죽어요",
		],
	])("is folded, and nothing that its sentence claims stands beside it: %#", async (text, start) => {
		const { entries, text: whole } = await read(text);
		const { spoils, facets } = entries[0] as (typeof entries)[number];
		const told = spoils.map(({ span: [from, to] }) => whole.slice(from, to));
		expect(told).toEqual([expect.stringMatching(new RegExp(`^${start}`))]);
		expect(facets.length).toBeGreaterThan(0);
		for (const {
			span: [from, to],
		} of facets)
			expect(told.some((one) => one.includes(whole.slice(from, to)))).toBe(false);
	});

	it.each([
		"1. 우리들의 블루스\n\n치매를 다룬 이야기인데 마지막에 오열했습니다.\n\n2. 나의 아저씨\n\n조용하고 외롭다.",
		"1. Our Blues\n\nA mother comes home after her husband dies. I wept at last.\n\n2. My Mister\n\nQuiet.",
	])("is not where somebody only weeps, or where a story begins: %#", async (text) => {
		expect((await read(text)).entries.flatMap(({ spoils }) => spoils)).toEqual([]);
	});
});

test("articles that differ have different fingerprints; marks, spaces and advertising make none", async () => {
	const fingerprints = articles.map((file) => answerFor(file).fingerprint);
	expect(new Set(fingerprints).size).toBe(articles.length);
	const plain = "Two to cry over\n\n1. My Mister\nQuiet and lonely.\n\n2. Move to Heaven\nGrief, gently.\n";
	const marked =
		"# Two to cry over\r\n\r\n## 1. **My Mister**\r\n\r\nQuiet  and lonely.\r\n\r\nADVERTISEMENT\r\n\r\n## 2. **Move to Heaven**\r\n\r\n*Grief*, gently.";
	expect((await read(marked)).fingerprint).toBe((await read(plain)).fingerprint);
	expect((await read(plain.replace("Quiet", "Loud"))).fingerprint).not.toBe((await read(plain)).fingerprint);
});

describeWithShared("the article that the project grew out of", "seeds/000_9e9ef9fc44932f54.txt", (path) => {
	let answer: ReadArticleAnswer;
	beforeAll(async () => {
		answer = await read(readFileSync(path, "utf8"));
	});

	it("gives ten of ten, in order, with at least four facets each that the text claims", () => {
		expect(answer.entries.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(answer.entries.every(({ status }) => status === "matched")).toBe(true);
		expect(Math.min(...answer.entries.map(({ facets }) => facets.length))).toBeGreaterThanOrEqual(4);
	});

	it("has three paragraphs of words for each, an introduction and a closing", () => {
		for (const { words } of answer.list.entries) expect(words.split(/\n+/)).toHaveLength(3);
		expect(answer.list.introduction).toContain("good cry");
		expect(answer.list.closing).toMatch(/dive into\.$/);
	});

	it("marks the sentences that speak of an ending", () => {
		const { spoils } = answer.entries[3] ?? { spoils: [] };
		expect(spoils.map(({ span: [from, to] }) => answer.text.slice(from, to))).toContain(
			"The ending is painful because it’s realistic.",
		);
	});
});
