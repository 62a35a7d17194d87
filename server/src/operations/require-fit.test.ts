import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { KeptContent } from "../storage/kept-list.ts";
import { type Storage, sqliteStorage } from "../storage/storage.ts";
import { changeList } from "./change-list.ts";
import { createList } from "./create-list.ts";
import { type OperationContext, runOperation } from "./operation.ts";
import { readList } from "./read-list.ts";
import { requireFit } from "./require-fit.ts";
import { updateList } from "./update-list.ts";

const engine = createEngine(loadCatalogue());
/** 19,999 bytes: as much as one entry may say, near enough. */
const long = "울음 ".repeat(2857);
const entry = (words: string) => ({ slug: null, title: "T", year: null, words });
const listOf = (count: number) => ({ title: "Long", entries: Array.from({ length: count }, () => entry(long)) });

let storage: Storage;
let context: OperationContext;
beforeEach(() => {
	storage = sqliteStorage(":memory:");
	context = { engine, lists: storage.lists };
});
afterEach(() => storage.close());

test("a list of as much text as fits is kept, one of more is refused whole, with its size", async () => {
	const { list } = await runOperation(createList, { list: listOf(12) }, context);
	expect(list.entries).toHaveLength(12);
	const refused = runOperation(createList, { list: listOf(13) }, context);
	await expect(refused).rejects.toMatchObject({ code: "too-large", message: expect.stringContaining("261 kB") });
});

test("no change makes a list larger than fits, and a refused one changes nothing", async () => {
	const { list, secret } = await runOperation(createList, { list: listOf(12) }, context);
	const own = { slug: list.slug, secret };
	const edits = [
		{ edit: "remove", id: list.entries[0]?.id },
		{ edit: "add", entry: entry(long) },
		{ edit: "add", entry: entry(long) },
	];
	await expect(runOperation(changeList, { ...own, edits }, context)).rejects.toMatchObject({ code: "too-large" });
	const rewritten = { ...own, version: 1, list: { ...listOf(12), introduction: long } };
	await expect(runOperation(updateList, rewritten, context)).rejects.toMatchObject({ code: "too-large" });
	expect((await runOperation(readList, own, context)).list).toEqual(list);
});

test("a list that is larger from before may shrink and stay, and not grow", () => {
	const kept = (count: number): KeptContent => ({
		...{ title: "Long", locale: "ko", introduction: "", closing: "" },
		entries: Array.from({ length: count }, (_, index) => ({ ...entry(long), id: `id${index}xx` })),
	});
	expect(requireFit(kept(19), kept(20))).toEqual(kept(19));
	expect(requireFit(kept(20), kept(20))).toEqual(kept(20));
	expect(() => requireFit(kept(21), kept(20))).toThrow(expect.objectContaining({ code: "too-large" }));
});

test("two entries of one id are refused", () => {
	const entries = ["same", "same"].map((id) => ({ ...entry(""), id }));
	const content: KeptContent = { title: "Two", locale: "en", introduction: "", entries, closing: "" };
	expect(() => requireFit(content)).toThrow(expect.objectContaining({ code: "bad-input" }));
});
