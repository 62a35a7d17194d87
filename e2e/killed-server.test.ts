import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { serveSite } from "./site.ts";

/** KILLS=300 npx vitest run --project browser killed-server: as often as one likes. */
const kills = Number(process.env.KILLS ?? 3);
const writersAtOnce = 4;
const longestLife = 300;

const folder = mkdtempSync(join(tmpdir(), "goodcry-killed-"));
let postgres: TestPostgres;

beforeAll(async () => {
	postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
	await postgres.stop();
	rmSync(folder, { recursive: true });
});

/** A list, with the highest version that the server acknowledged and the title of that version. */
interface Acknowledged {
	readonly secret: string;
	version: number;
	title: string;
}

type Answer = { readonly list: { readonly slug: string; readonly version: number; readonly title: string } };

test.each([
	["SQLite", async () => ({ DATA_DIR: folder, DATABASE_URL: "" }), kills],
	[
		"PostgreSQL",
		async () => ({ DATA_DIR: "/proc/nowhere", DATABASE_URL: await postgres.freshAddress() }),
		Math.ceil(kills / 3),
	],
] as const)(
	"a server on %s that is killed while people write loses nothing that it acknowledged, and starts again",
	async (_, placeOf, times) => {
		const settings = { ...(await placeOf()), RATE_LIMIT: "0", LIST_LIMIT: "0" };
		const lists = new Map<string, Acknowledged>();
		let writes = 0;
		for (let killed = 0; killed < times; killed++) {
			const site = await serveSite(settings);
			await expectKept(site.address, [...lists].slice(-writersAtOnce));
			const begun = Promise.withResolvers<void>();
			const writers = Array.from({ length: writersAtOnce }, () =>
				writeUntilItEnds(site.address, lists, () => {
					writes++;
					begun.resolve();
				}),
			);
			const all = Promise.all(writers);
			await Promise.race([begun.promise, all]);
			await wait(Math.random() * longestLife);
			await site.kill();
			await all;
		}
		const site = await serveSite(settings);
		await expectKept(site.address, [...lists]);
		await site.stop();
		expect(writes).toBeGreaterThan(times);
		if (process.env.KILLS) process.stdout.write(`${writes} writes acknowledged, ${times} kills, none lost\n`);
	},
	60_000 + kills * 10_000,
);

test("the file is whole after all that", () => {
	const file = new DatabaseSync(join(folder, "goodcry.sqlite"));
	expect(file.prepare("PRAGMA integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
	file.close();
});

/** Makes a list and rewrites it over and over; a request that gets no answer is not acknowledged. */
async function writeUntilItEnds(address: string, lists: Map<string, Acknowledged>, note: () => void): Promise<void> {
	try {
		const { list, secret } = await post<Answer & { secret: string }>(address, "create-list", contentOf("1"));
		const acknowledged: Acknowledged = { secret, version: list.version, title: list.title };
		lists.set(list.slug, acknowledged);
		note();
		for (;;) {
			const title = String(acknowledged.version + 1);
			const change = { slug: list.slug, secret, version: acknowledged.version, ...contentOf(title) };
			const changed = await post<Answer>(address, "update-list", change);
			Object.assign(acknowledged, { version: changed.list.version, title });
			note();
		}
	} catch (error) {
		// What fetch says when the other side is gone; a refusal would be another error.
		if (!(error instanceof TypeError)) throw error;
	}
}

async function expectKept(address: string, lists: readonly (readonly [string, Acknowledged])[]): Promise<void> {
	for (const [slug, { secret, version, title }] of lists) {
		const { list } = await post<Answer>(address, "read-list", { slug, secret });
		// A write may have been kept whose answer never came.
		expect(list.version).toBeGreaterThanOrEqual(version);
		expect(Number(list.title)).toBeGreaterThanOrEqual(Number(title));
	}
}

function contentOf(title: string) {
	return { list: { title, introduction: "x".repeat(2000), entries: [{ title: "My Mister" }, { title: "Goblin" }] } };
}

async function post<Answered>(address: string, name: string, body: object): Promise<Answered> {
	const headers = { "content-type": "application/json" };
	const response = await fetch(`${address}/api/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
	const text = await response.text();
	if (!response.ok) throw new Error(`${name}: ${text}`);
	return JSON.parse(text) as Answered;
}
