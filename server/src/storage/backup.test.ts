import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backUp, restore } from "./backup.ts";
import { hashSecret } from "./secret.ts";
import { sqliteStorage } from "./storage.ts";

const content = { title: "눈물", locale: "ko" as const, introduction: "", entries: [], closing: "" };
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "goodcry-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

/** Lists in a file, some changed, one published, one deleted. */
async function keepLists(path: string, names: readonly string[]): Promise<void> {
	const storage = sqliteStorage(path);
	const lists = await storage.lists();
	for (const slug of names) {
		await lists.create({ slug, secretHash: hashSecret(slug), content, source: `article:${slug}` });
		await lists.change(slug, () => ({ content: { ...content, title: `${slug} 2` }, state: "published" }));
	}
	await lists.change(names[0] ?? "", () => ({ isDeleted: true }));
	await storage.close();
}

/** Everything that a file holds. */
function everythingIn(path: string): unknown {
	const file = new DatabaseSync(path, { readOnly: true });
	const all = ["lists", "list_versions", "migrations"].map((table) =>
		file.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
	);
	file.close();
	return all;
}

test("what was backed up and restored is equal to what was there", async () => {
	await keepLists(at("a.sqlite"), ["one", "two", "three"]);
	expect(backUp(at("a.sqlite"), at("backup/monday.sqlite"))).toBe(3);
	expect(restore(at("backup/monday.sqlite"), at("new/a.sqlite"), false)).toEqual({ lists: 3, earlier: null });
	expect(everythingIn(at("new/a.sqlite"))).toEqual(everythingIn(at("a.sqlite")));

	const storage = sqliteStorage(at("new/a.sqlite"));
	expect(await (await storage.lists()).find("two")).toMatchObject({ version: 2, content: { title: "two 2" } });
	await storage.close();
});

test("data that is there is taken only by force, and then kept beside", async () => {
	await keepLists(at("a.sqlite"), ["one"]);
	await keepLists(at("b.sqlite"), ["two"]);
	const before = everythingIn(at("b.sqlite"));
	backUp(at("a.sqlite"), at("backup.sqlite"));
	expect(() => restore(at("backup.sqlite"), at("b.sqlite"), false)).toThrow(/data at .* already/);
	expect(everythingIn(at("b.sqlite"))).toEqual(before);
	const { earlier } = restore(at("backup.sqlite"), at("b.sqlite"), true);
	expect(everythingIn(at("b.sqlite"))).toEqual(everythingIn(at("a.sqlite")));
	expect(everythingIn(earlier ?? "")).toEqual(before);
});

test("a backup does not take the place of a file that is there, and needs something to back up", async () => {
	await keepLists(at("a.sqlite"), ["one"]);
	writeFileSync(at("letter.txt"), "dear");
	expect(() => backUp(at("a.sqlite"), at("letter.txt"))).toThrow(/is there already/);
	expect(readFileSync(at("letter.txt"), "utf8")).toBe("dear");
	expect(() => backUp(at("nothing.sqlite"), at("backup.sqlite"))).toThrow(/no data/);
	expect(existsSync(at("backup.sqlite"))).toBe(false);
});

test("takes the place of data that is damaged, and keeps that beside", async () => {
	await keepLists(at("a.sqlite"), ["one"]);
	backUp(at("a.sqlite"), at("backup.sqlite"));
	writeFileSync(at("broken.sqlite"), "x".repeat(5000));

	const { earlier } = restore(at("backup.sqlite"), at("broken.sqlite"), true);

	expect(readFileSync(earlier ?? "", "utf8")).toBe("x".repeat(5000));
	expect(everythingIn(at("broken.sqlite"))).toEqual(everythingIn(at("a.sqlite")));
});

test("nothing is restored over data that a server has open", async () => {
	await keepLists(at("a.sqlite"), ["one"]);
	backUp(at("a.sqlite"), at("backup.sqlite"));
	const server = sqliteStorage(at("a.sqlite"));
	await (await server.lists()).create({ slug: "late", secretHash: "", content, source: null });
	expect(() => restore(at("backup.sqlite"), at("a.sqlite"), true)).toThrow(/in use/);
	expect(await (await server.lists()).find("late")).not.toBeNull();
	await server.close();
});

test.each([
	["text", () => "a letter"],
	["another database", () => readFileSync(strangeDatabase())],
	["a backup that was cut off", () => readFileSync(at("backup.sqlite")).subarray(0, 9000)],
	["a backup with a page overwritten", () => readFileSync(at("backup.sqlite")).fill(0xff, 4096, 3 * 4096)],
])("%s is not restored", async (_, bytes) => {
	await keepLists(at("a.sqlite"), ["one"]);
	backUp(at("a.sqlite"), at("backup.sqlite"));
	writeFileSync(at("bad.sqlite"), bytes());
	expect(() => restore(at("bad.sqlite"), at("new.sqlite"), false)).toThrow(/no backup of Goodcry, or it is damaged/);
	expect(existsSync(at("new.sqlite"))).toBe(false);
});

test("a backup of a newer version is not restored", async () => {
	await keepLists(at("a.sqlite"), ["one"]);
	const file = new DatabaseSync(at("a.sqlite"));
	file.exec("INSERT INTO migrations VALUES ('9999-moods', '')");
	file.close();
	expect(() => restore(at("a.sqlite"), at("new.sqlite"), false)).toThrow(/newer Goodcry \(9999-moods\)/);
});

test("a backup made while somebody writes is whole, and has what was acknowledged before it", async () => {
	const writer = fileURLToPath(new URL("../../../testing/write-lists.ts", import.meta.url));
	const child = spawn(process.execPath, [writer, at("busy.sqlite")], { stdio: ["ignore", "pipe", "inherit"] });
	const [first] = (await once(child.stdout, "data")) as [Buffer];
	const [slug = ""] = String(first).split(" ");
	for (let copy = 1; copy <= 3; copy++) expect(backUp(at("busy.sqlite"), at(`copy${copy}.sqlite`))).toBeGreaterThan(0);
	child.kill("SIGKILL");
	await once(child, "close");
	const storage = sqliteStorage(at("copy1.sqlite"));
	expect(await (await storage.lists()).find(slug)).not.toBeNull();
	await storage.close();
});

function strangeDatabase(): string {
	const file = new DatabaseSync(at("strange.sqlite"));
	file.exec("CREATE TABLE recipes (name TEXT)");
	file.close();
	return at("strange.sqlite");
}
