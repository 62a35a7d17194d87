import { changeEntries, type KeptEntry } from "goodcry";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestPostgres } from "../../../testing/postgres.ts";
import type { Database } from "./database.ts";
import { ListStore } from "./list-store.ts";
import { migrate } from "./migrate.ts";
import { openPostgres } from "./postgres-database.ts";
import { hashSecret } from "./secret.ts";
import { openSqlite } from "./sqlite-database.ts";

const ids = Array.from({ length: 12 }, (_, index) => `entry${index}`);
const entries = ids.map((id): KeptEntry => ({ id, slug: null, title: id, year: null, words: "" }));
const content = { title: "Twelve", locale: "en" as const, introduction: "", entries, closing: "" };
const newList = (slug: string) => ({ slug, secretHash: hashSecret("secret"), content, source: null });

let postgres: TestPostgres;
beforeAll(async () => {
	postgres = await startPostgres();
});
afterAll(() => postgres.stop());

/** Several servers on one database; SQLite is one process's, so there it is one server. */
async function serversOn(
	kind: Database["kind"],
	now?: () => Date,
): Promise<{ stores: ListStore[]; close(): Promise<void> }> {
	const address = kind === "postgres" ? await postgres.freshAddress() : ":memory:";
	const databases = kind === "postgres" ? [1, 2, 3].map(() => openPostgres(address)) : [openSqlite(address)];
	for (const database of databases) await migrate(database);
	return {
		stores: databases.map((database) => new ListStore(database, now)),
		close: async () => void (await Promise.all(databases.map((database) => database.close()))),
	};
}

describe.each(["sqlite", "postgres"] as const)("lists on %s", (kind) => {
	it("lose and double no entry when many move entries at once, and miss no move", async () => {
		const { stores, close } = await serversOn(kind);
		const storeAt = (index: number) => stores[index % stores.length] ?? (stores[0] as ListStore);
		await storeAt(0).create(newList("twelve"));
		const moves = Array.from({ length: 120 }, (_, index) =>
			storeAt(index).change("twelve", (list) => {
				const id = ids[Math.floor(Math.random() * ids.length)] ?? "";
				// Always to another place, so that each move is a version.
				const to = 1 + ((list.content.entries.findIndex((entry) => entry.id === id) + 1 + (index % 11)) % 12);
				return {
					content: {
						...list.content,
						entries: changeEntries(list.content.entries, [{ edit: "move", id, at: { to } }]),
					},
				};
			}),
		);
		await Promise.all(moves);
		const list = await storeAt(1).find("twelve");
		expect(list?.version).toBe(121);
		expect(list?.content.entries.map(({ id }) => id).sort()).toEqual(ids.toSorted());
		await close();
	});

	it("that were deleted are gone for good after thirty days, with their versions, and not before", async () => {
		let today = new Date("2026-01-01T00:00:00Z");
		const { stores, close } = await serversOn(kind, () => today);
		const [store] = stores as [ListStore];
		await store.create(newList("old"));
		await store.change("old", () => ({ isDeleted: true }));
		today = new Date("2026-01-30T00:00:00Z");
		await store.create(newList("a"));
		expect(await store.find("old")).toMatchObject({ deletedAt: "2026-01-01T00:00:00.000Z" });
		today = new Date("2026-02-01T00:00:01Z");
		await store.create(newList("b"));
		expect(await store.find("old")).toBeNull();
		await store.create(newList("old"));
		expect(await store.find("old")).toMatchObject({ version: 1 });
		await close();
	});

	it("come back letter by letter, whatever is written in them", async () => {
		const { stores, close } = await serversOn(kind);
		const [store] = stores as [ListStore];
		const words = '\'; drop table lists; -- 눈물 😭 \\u0041 "quoted" $x %s\n\ttabs';
		const written = {
			...content,
			title: words,
			introduction: words,
			entries: [{ ...entries[0], words }] as KeptEntry[],
		};
		await store.create({ ...newList("odd"), content: written });
		expect((await store.find("odd"))?.content).toEqual(written);
		await close();
	});
});
