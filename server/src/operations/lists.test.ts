import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eachDatabase, keepThree, refusalOf, stranger, three } from "../../../testing/list-on-trial.ts";
import type { Storage } from "../storage/storage.ts";
import { changeList } from "./change-list.ts";
import { createList } from "./create-list.ts";
import { type Operation, type OperationContext, runOperation } from "./operation.ts";
import { readList } from "./read-list.ts";
import { undoList } from "./undo-list.ts";
import { updateList } from "./update-list.ts";

describe.each(eachDatabase())("on %s", (_database, freshStorage) => {
	let context: OperationContext;
	let storage: Storage;
	let slug: string;
	let secret: string;

	beforeEach(async () => {
		({ storage, context, slug, secret } = await keepThree(freshStorage));
	});
	afterEach(() => storage.close());

	const read = async (as: object = { secret }) => (await runOperation(readList, { slug, ...as }, context)).list;
	const titles = async () => (await read()).entries.map(({ title }) => title);
	const idOf = async (rank: number) => (await read()).entries[rank - 1]?.id ?? "";
	const own = () => ({ slug, secret });

	const failure = (operation: Operation, input: unknown) => refusalOf(operation, input, context);

	describe("a new list", () => {
		it("says what was given, in rank order, under a name that is read from its title", async () => {
			expect(slug).toMatch(/^maeumi-swineun-bam-[0-9a-z]{8}$/);
			expect(await read()).toMatchObject({
				version: 1,
				state: "private",
				...three,
				entries: three.entries.map((entry, index) => ({ ...entry, rank: index + 1 })),
			});
		});

		it("is private: without its secret it looks as if it were not there", async () => {
			const nothing = await failure(readList, { slug: "nothing-like-it" });
			for (const as of [{}, { secret: stranger }]) {
				const error = await failure(readList, { slug, ...as });
				expect(error).toMatchObject({ code: "unknown-list", advice: nothing.advice });
				expect(error.message).toBe(nothing.message.replace("nothing-like-it", slug));
			}
		});

		it("is the same one when the same article is kept again by the same hand, and another by another", async () => {
			const source = "article:5f2c1d";
			const first = await runOperation(createList, { list: three, source }, context);
			const again = await runOperation(createList, { list: three, source, secret: first.secret }, context);
			const other = await runOperation(createList, { list: three, source, secret: stranger }, context);
			expect(again).toEqual({ ...first, isNew: false });
			expect(other.list.slug).not.toBe(first.list.slug);
		});

		it.each<[string, object, string]>([
			["a title of several lines", { title: "One\nTwo" }, "list.title"],
			["no title", { title: "  " }, "list.title"],
			["a title that is too long", { title: "x".repeat(201) }, "list.title"],
			["words of more than 20 kB", { introduction: "가".repeat(7000) }, "has more than 20 kB"],
			["half a character", { closing: "\ud83d" }, "half a character"],
			["a NUL", { closing: "a\u0000b" }, "control characters"],
			["too many entries", { entries: Array.from({ length: 201 }, () => ({ title: "x" })) }, "list.entries"],
			["a drama that nobody has", { entries: [{ title: "x", slug: "my-misterr" }] }, "my-misterr"],
			["one id twice", { entries: ["a", "b"].map((title) => ({ title, id: "same1" })) }, "same1"],
		])("is refused with %s", async (_, wrong, reason) => {
			const { message, advice } = await failure(createList, { list: { ...three, ...wrong } });
			expect(message).toContain(reason);
			expect(advice).not.toBe("");
		});
	});

	describe("rewriting", () => {
		it("keeps the ids of the entries that stay and gives one to what is new", async () => {
			const { entries } = await read();
			const [first, , third] = entries.map(({ rank: _, ...entry }) => entry);
			const list = { ...three, entries: [third, { title: "New" }, first] };
			await runOperation(updateList, { ...own(), version: 1, list }, context);
			const after = await read();
			expect(after.version).toBe(2);
			expect(after.entries.map(({ title, rank }) => [title, rank])).toEqual([
				["Move to Heaven", 1],
				["New", 2],
				["나의 아저씨", 3],
			]);
			expect(after.entries[2]?.id).toBe(first?.id);
		});

		it("of a version that is no longer the newest changes nothing and brings both texts", async () => {
			await runOperation(updateList, { ...own(), version: 1, list: { ...three, title: "Theirs" } }, context);
			const error = await failure(updateList, { ...own(), version: 1, list: { ...three, title: "Yours" } });
			expect(error).toMatchObject({
				code: "stale",
				particulars: { theirs: { title: "Theirs", version: 2 }, yours: { title: "Yours", version: 1 } },
			});
			expect((await read()).title).toBe("Theirs");
		});

		it("with what it says already makes no new version", async () => {
			const { entries } = await read();
			const same = { ...three, entries: entries.map(({ rank: _, ...entry }) => entry) };
			const { list } = await runOperation(updateList, { ...own(), version: 1, list: same }, context);
			expect(list.version).toBe(1);
		});
	});

	describe("single entries", () => {
		it("are moved, added and removed in one go", async () => {
			const edits = [
				{ edit: "move", id: await idOf(3), at: { to: 1 } },
				{ edit: "add", entry: { title: "Goblin", slug: "goblin" }, at: { after: await idOf(1) } },
				{ edit: "remove", id: await idOf(2) },
			];
			await runOperation(changeList, { ...own(), edits }, context);
			expect(await titles()).toEqual(["Move to Heaven", "나의 아저씨", "Goblin"]);
		});

		it("stay as they are when one of the edits cannot be made", async () => {
			const edits = [
				{ edit: "remove", id: await idOf(1) },
				{ edit: "remove", id: "zzzz" },
			];
			expect(await failure(changeList, { ...own(), edits })).toMatchObject({ code: "unknown-entry" });
			expect(await titles()).toHaveLength(3);
		});

		it("are at most two hundred, each with an id of its own", async () => {
			const add = (id?: string) => ({ edit: "add", entry: { title: "x", ...(id ? { id } : {}) } });
			const full = { ...own(), edits: Array.from({ length: 198 }, () => add()) };
			expect(await failure(changeList, full)).toMatchObject({ code: "too-large" });
			expect(await failure(changeList, { ...own(), edits: [add("same1"), add("same1")] })).toMatchObject({
				code: "bad-input",
			});
		});

		it("may be changed only at a version that is named", async () => {
			const edits = [{ edit: "remove", id: await idOf(1) }];
			await runOperation(changeList, { ...own(), edits, version: 1 }, context);
			expect(await failure(changeList, { ...own(), edits, version: 1 })).toMatchObject({ code: "stale" });
		});
	});

	describe("undo", () => {
		const retitle = async (title: string, on?: number) => {
			const version = on ?? (await read()).version;
			return (await runOperation(updateList, { ...own(), version, list: { ...three, title } }, context)).list;
		};
		const undo = async (to?: number) =>
			(await runOperation(undoList, { ...own(), ...(to ? { to } : {}) }, context)).list.title;

		it("takes one change after the other back, and says when there is none left", async () => {
			await retitle("Second");
			await retitle("Third");
			expect(await undo()).toBe("Second");
			expect(await undo()).toBe(three.title);
			expect(await failure(undoList, own())).toMatchObject({ code: "nothing-to-undo" });
		});

		it("is taken back by naming the version", async () => {
			const { version } = await retitle("Second");
			await undo();
			expect(await undo(version)).toBe("Second");
			expect(await undo()).toBe(three.title);
		});

		it("reaches a hundred versions back", async () => {
			for (let version = 2; version <= 105; version++) await retitle(`Version ${version}`, version - 1);
			expect(await undo(6)).toBe("Version 6");
			expect(await failure(undoList, { ...own(), to: 5 })).toMatchObject({ code: "nothing-to-undo" });
		});
	});
});
