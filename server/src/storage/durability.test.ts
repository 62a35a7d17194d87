import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../../../testing/postgres.ts";
import { postgresStorage, type Storage, sqliteStorage } from "./storage.ts";

/** KILLS=300 npx vitest run --project unit durability: as often as one likes. */
const kills = Number(process.env.KILLS ?? 20);
const writersAtOnce = 4;
const longestLife = 150;

const writer = fileURLToPath(new URL("../../../testing/write-lists.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "goodcry-durability-"));
let postgres: TestPostgres;

beforeAll(async () => {
	postgres = await startPostgres();
});
afterAll(async () => {
	await postgres.stop();
	rmSync(folder, { recursive: true });
});

/** The highest version that was acknowledged of each list. */
type Acknowledged = Map<string, number>;

/** Starts a process that writes, kills it a random moment after its first write, and notes what it had acknowledged. */
async function writeUntilKilled(place: string, acknowledged: Acknowledged): Promise<number> {
	const child = spawn(process.execPath, [writer, place], {
		stdio: ["ignore", "pipe", "pipe"],
		env: { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") },
	});
	let said = "";
	let complaint = "";
	child.stderr.on("data", (chunk) => {
		complaint += String(chunk);
	});
	const ended = new Promise((resolve) => child.once("close", resolve));
	await new Promise<void>((resolve) => {
		child.stdout.on("data", (chunk) => {
			said += String(chunk);
			resolve();
		});
		child.once("close", resolve);
	});
	await wait(Math.random() * longestLife);
	child.kill("SIGKILL");
	await ended;
	expect(complaint).toBe("");
	// The last line may have been cut off by the kill; the ones before are whole.
	const lines = said.split("\n").slice(0, -1);
	for (const line of lines) {
		const [slug = "", version] = line.split(" ");
		acknowledged.set(slug, Number(version));
	}
	return lines.length;
}

async function countLost(storage: Storage, acknowledged: Acknowledged): Promise<number> {
	const lists = await storage.lists();
	let lost = 0;
	for (const [slug, version] of acknowledged) {
		const kept = await lists.find(slug);
		if (!kept || kept.version < version || kept.content.title !== String(kept.version)) lost++;
	}
	return lost;
}

test.each([
	["SQLite", async () => join(folder, "lists.sqlite"), sqliteStorage, kills],
	["PostgreSQL", () => postgres.freshAddress(), postgresStorage, Math.ceil(kills / 5)],
] as const)(
	"%s loses no acknowledged write when processes that write are killed",
	{ timeout: 600_000 + kills * 10_000 },
	async (_, placeOf, open, times) => {
		const place = await placeOf();
		const acknowledged: Acknowledged = new Map();
		let writes = 0;
		for (let killed = 0; killed < times; killed += writersAtOnce) {
			const counts = await Promise.all(
				Array.from({ length: writersAtOnce }, () => writeUntilKilled(place, acknowledged)),
			);
			writes += counts.reduce((sum, count) => sum + count, 0);
		}
		const storage = open(place);
		expect(await countLost(storage, acknowledged)).toBe(0);
		await storage.close();

		expect(writes).toBeGreaterThan(times);
		if (process.env.KILLS) process.stdout.write(`${writes} writes acknowledged, ${times} kills, none lost\n`);
	},
);

test("the file is whole after all that", () => {
	const file = new DatabaseSync(join(folder, "lists.sqlite"));
	expect(file.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
	file.close();
});
