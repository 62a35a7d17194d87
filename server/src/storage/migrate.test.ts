import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestPostgres } from "../../../testing/postgres.ts";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { type Migration, migrations } from "./migrations.ts";
import { openPostgres } from "./postgres-database.ts";
import { openSqlite } from "./sqlite-database.ts";

const folder = mkdtempSync(join(tmpdir(), "goodcry-migrate-"));
let postgres: TestPostgres;
let files = 0;

beforeAll(async () => {
	postgres = await startPostgres();
});
afterAll(async () => {
	await postgres.stop();
	rmSync(folder, { recursive: true });
});

const appliedIn = async ({ tables }: Database) =>
	(await tables.selectFrom("migrations").select("name").execute()).map(({ name }) => name);

describe.each([
	["SQLite", async () => join(folder, `${++files}.sqlite`), openSqlite],
	["PostgreSQL", () => postgres.freshAddress(), openPostgres],
])("migrations on %s", (_, freshPlace, open) => {
	const addMoods: Migration = {
		name: "9999-moods",
		async up(tables) {
			await tables.schema.createTable("moods").addColumn("name", "text").execute();
		},
	};

	it("go on from where an earlier version of Goodcry stopped, each once", async () => {
		const database = open(await freshPlace());
		await migrate(database);
		await migrate(database);
		await migrate(database, [...migrations, addMoods]);
		expect(await appliedIn(database)).toEqual([...migrations.map(({ name }) => name), addMoods.name]);
		await database.close();
	});

	it("leave nothing behind when one of them fails", async () => {
		const database = open(await freshPlace());
		const failing: Migration = { name: "9999-failing", up: () => Promise.reject(new Error("no room")) };
		await expect(migrate(database, [...migrations, failing])).rejects.toThrow("no room");
		await expect(appliedIn(database)).rejects.toThrow();
		await migrate(database);
		expect(await appliedIn(database)).toHaveLength(migrations.length);
		await database.close();
	});

	it("refuse data that a newer version has written", async () => {
		const database = open(await freshPlace());
		await migrate(database, [...migrations, addMoods]);
		await expect(migrate(database)).rejects.toMatchObject({ code: "newer-storage" });
		await database.close();
	});
});

it("on PostgreSQL wait for each other when several servers start at once", async () => {
	const address = await postgres.freshAddress();
	const servers = Array.from({ length: 5 }, () => openPostgres(address));
	await Promise.all(servers.map((server) => migrate(server)));
	const [first] = servers;
	expect(first && (await appliedIn(first))).toHaveLength(migrations.length);
	await Promise.all(servers.map((server) => server.close()));
});
