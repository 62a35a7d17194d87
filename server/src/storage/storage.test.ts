import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { storageFromEnvironment } from "./storage.ts";

const folder = mkdtempSync(join(tmpdir(), "goodcry-storage-"));
afterAll(() => rmSync(folder, { recursive: true }));

const open = (DATA_DIR: string) => storageFromEnvironment({ DATA_DIR }).lists();

test("a folder that cannot be made or written is told at once, with what to do", async () => {
	const file = join(folder, "a-file");
	writeFileSync(file, "not a folder");
	for (const place of ["/proc/goodcry/data", file, join(file, "below")]) {
		const began = performance.now();
		await expect(open(place)).rejects.toMatchObject({
			code: "unusable-storage",
			message: expect.stringContaining(place),
			advice: expect.stringContaining("DATA_DIR"),
		});
		expect(performance.now() - began).toBeLessThan(2000);
	}
});

test("a file that is no database is told, and stays as it is", async () => {
	writeFileSync(join(folder, "goodcry.sqlite"), "a letter to somebody, long enough to be no empty file".repeat(50));
	await expect(open(folder)).rejects.toMatchObject({ code: "unusable-storage" });
});

test("a folder that is not there yet is made, with those above it", async () => {
	const storage = storageFromEnvironment({ DATA_DIR: join(folder, "new", "below") });
	expect((await (await storage.lists()).browse({ order: "newest", limit: 1 })).lists).toEqual([]);
	await storage.close();
});
