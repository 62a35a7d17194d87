import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eachDatabase, keepThree, refusalOf, stranger, three } from "../../../testing/list-on-trial.ts";
import type { Storage } from "../storage/storage.ts";
import { browseLists } from "./browse-lists.ts";
import { changeList } from "./change-list.ts";
import { createList } from "./create-list.ts";
import { deleteList } from "./delete-list.ts";
import { duplicateList } from "./duplicate-list.ts";
import { type Operation, type OperationContext, runOperation } from "./operation.ts";
import { publishList } from "./publish-list.ts";
import { readList } from "./read-list.ts";
import { undoList } from "./undo-list.ts";
import { unpublishList } from "./unpublish-list.ts";
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
	const own = () => ({ slug, secret });

	const failure = (operation: Operation, input: unknown) => refusalOf(operation, input, context);

	it("refuses what a database could not hold, whichever it is", async () => {
		const cursor = (place: unknown) => Buffer.from(JSON.stringify(place)).toString("base64url");
		const now = new Date().toISOString();
		const tampered = [
			[2 ** 40, now, "a"],
			[0, "\0", "a"],
			[0, now, "\0"],
		];
		for (const place of tampered) {
			const asked = runOperation(browseLists, { order: "most-kept", after: cursor(place) }, context);
			await expect(asked).rejects.toMatchObject({ code: "bad-input" });
		}
		const refused = (work: () => unknown) => expect(work).toThrow(expect.objectContaining({ code: "bad-input" }));
		refused(() => runOperation(readList, { slug: "a\0" }, context));
		refused(() => runOperation(undoList, { slug, secret, to: 2 ** 40 }, context));
		for (const title of ["\u200b\u200b", "a\u2028b", "a\u202eb"]) {
			refused(() => runOperation(createList, { list: { title } }, context));
		}
	});

	describe("publishing", () => {
		beforeEach(() => runOperation(publishList, own(), context));

		it("opens a list to everyone, and closing it again takes it from them", async () => {
			expect(await read({})).toMatchObject({ state: "published", title: three.title });
			await runOperation(unpublishList, own(), context);
			expect(await failure(readList, { slug })).toMatchObject({ code: "unknown-list" });
		});

		it("keeps the day of the first time", async () => {
			const { publishedAt } = await read();
			await runOperation(unpublishList, own(), context);
			await runOperation(publishList, own(), context);
			expect((await read()).publishedAt).toBe(publishedAt);
		});

		it("does not let a stranger change it, and says why", async () => {
			const { entries } = await read();
			const attempts: [Operation, object][] = [
				[updateList, { version: 1, list: { title: "Mine" } }],
				[changeList, { edits: [{ edit: "remove", id: entries[0]?.id }] }],
				[undoList, {}],
				[unpublishList, {}],
				[deleteList, {}],
			];
			for (const [operation, input] of attempts) {
				const error = await failure(operation, { slug, secret: stranger, ...input });
				expect(error, operation.name).toMatchObject({ code: "wrong-secret" });
			}
			expect(await read()).toMatchObject({ version: 1, state: "published" });
		});

		it("never tells the secret, nor what is stored of it", async () => {
			const { secretHash } = (await (await context.lists()).find(slug)) ?? {};
			for (const told of [
				await runOperation(readList, { slug, secret }, context),
				await runOperation(browseLists, {}, context),
				await runOperation(duplicateList, { slug }, context),
			]) {
				expect(JSON.stringify(told)).not.toContain(secret);
				expect(JSON.stringify(told)).not.toContain(secretHash);
			}
		});
	});

	describe("a copy", () => {
		it("of a published list is private, its own and counted", async () => {
			await runOperation(publishList, own(), context);
			const copy = await runOperation(duplicateList, { slug }, context);
			const edits = [{ edit: "remove", id: copy.list.entries[0]?.id }];
			await runOperation(changeList, { slug: copy.list.slug, secret: copy.secret, edits }, context);

			expect(copy.list).toMatchObject({ state: "private", version: 1, title: three.title });
			expect(await read()).toMatchObject({ kept: 1, version: 1 });
			expect(await titles()).toHaveLength(3);
		});

		it("of a private list is made only for its owner", async () => {
			expect(await failure(duplicateList, { slug })).toMatchObject({ code: "unknown-list" });
			await runOperation(duplicateList, own(), context);
			expect((await read()).kept).toBe(0);
		});
	});

	describe("deleting", () => {
		it("takes a list away from everyone, and undo brings it back as it was", async () => {
			await runOperation(publishList, own(), context);
			const { undoUntil } = await runOperation(deleteList, own(), context);
			expect(Date.parse(undoUntil) - Date.now()).toBeGreaterThan(29 * 86_400_000);
			for (const as of [{}, { secret }]) {
				expect(await failure(readList, { slug, ...as })).toMatchObject({ code: "unknown-list" });
			}
			expect((await runOperation(browseLists, {}, context)).lists).toEqual([]);
			await runOperation(undoList, own(), context);
			expect(await read({})).toMatchObject({ version: 1, state: "published" });
		});
	});

	describe("the shelf of published lists", () => {
		const publish = async (title: string, locale: "en" | "ko" = "en") => {
			const made = await runOperation(createList, { list: { title, locale } }, context);
			await runOperation(publishList, { slug: made.list.slug, secret: made.secret }, context);
			return made.list.slug;
		};

		it("shows each published list once, shelf after shelf, and no private one", async () => {
			const published: string[] = [];
			for (let count = 0; count < 7; count++) published.push(await publish(`List ${count}`));
			for (const order of ["newest", "most-kept"]) {
				const seen: string[] = [];
				let after: string | null | undefined;
				while (after !== null) {
					const shelf = await runOperation(browseLists, { order, limit: 3, ...(after ? { after } : {}) }, context);
					seen.push(...shelf.lists.map((card) => card.slug));
					after = shelf.next;
				}
				expect(seen.toSorted(), order).toEqual(published.toSorted());
			}
		});

		it("puts what is copied most first, and tells what stands on a card", async () => {
			await runOperation(publishList, own(), context);
			await runOperation(duplicateList, { slug }, context);
			await publish("Newer");
			const { lists } = await runOperation(browseLists, { order: "most-kept" }, context);
			expect(lists[0]).toMatchObject({
				...{ slug, title: three.title, locale: "ko", introduction: three.introduction, entryCount: 3, kept: 1 },
				firstDramas: ["my-mister", "move-to-heaven"],
			});
		});

		it("may show one language only", async () => {
			await publish("English");
			const korean = await publish("한국어", "ko");
			const { lists } = await runOperation(browseLists, { locale: "ko" }, context);
			expect(lists.map((card) => card.slug)).toEqual([korean]);
		});

		it("refuses a place that nobody gave", async () => {
			expect(await failure(browseLists, { after: "bm9uc2Vuc2U" })).toMatchObject({ code: "bad-input" });
		});
	});
});
