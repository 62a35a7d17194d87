import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { terminalPage } from "../text/page.ts";
import { main } from "./main.ts";

const engine = createEngine(loadCatalogue());
const folder = mkdtempSync(join(tmpdir(), "goodcry-list-"));
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
	vi.stubEnv("DATA_DIR", mkdtempSync(join(folder, "data-")));
	vi.stubEnv("DATABASE_URL", "");
	vi.stubEnv("LIST_SECRET", "");
});
afterEach(() => vi.unstubAllEnvs());

async function run(...args: readonly string[]) {
	let out = "";
	let complaint = "";
	const terminal = {
		page: terminalPage(72, false),
		folder,
		write: (text: string) => {
			out += `${text}\n`;
		},
		complain: (text: string) => {
			complaint += `${text}\n`;
		},
		readInput: async () => Buffer.from(""),
	};
	const code = await main(args, { terminal, engine });
	return { code, out, complaint };
}

function put(name: string, content: unknown): string {
	writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
	return name;
}

const entries = [
	{ slug: "my-mister", title: "My Mister", year: 2018, words: "Two lonely people." },
	{ title: "One that nobody knows" },
];

async function create(): Promise<{ slug: string; secret: string; ids: string[] }> {
	const { out } = await run("list", "create", put("list.json", { title: "Two to cry over", entries }), "--json");
	const { list, secret } = JSON.parse(out) as { list: { slug: string; entries: { id: string }[] }; secret: string };
	return { slug: list.slug, secret, ids: list.entries.map(({ id }) => id) };
}

describe("goodcry list", () => {
	it("keeps a list from a file, tells its secret once and shows it again by it", async () => {
		const made = await run("list", "create", put("list.json", { title: "Two to cry over", entries }));
		expect(made).toMatchObject({ code: 0, complaint: "" });
		const [slug = "", secret = ""] = [/two-to-cry-over-\w{8}/, /^[\w-]{22}$/m].map((one) => one.exec(made.out)?.[0]);

		expect(await run("list", "show", slug)).toMatchObject({ code: 1, complaint: expect.stringContaining("no list") });
		const shown = await run("list", "show", slug, "--secret", secret);
		expect(shown.out).toMatch(/ 1\. My Mister \(2018\) → my-mister/);
		expect(shown.out).not.toContain(secret);
	});

	it("takes the secret from LIST_SECRET, where no other user of the machine sees it", async () => {
		const { slug, secret, ids } = await create();
		vi.stubEnv("LIST_SECRET", secret);
		const edits = JSON.stringify([{ edit: "move", id: ids[1], at: { to: 1 } }]);
		expect((await run("list", "change", slug, "--edits", edits)).out).toMatch(/ 1\. One that nobody knows/);
		expect((await run("list", "undo", slug)).out).toMatch(/ 1\. My Mister/);
		const rewritten = put("again.json", { title: "One to cry over", entries: entries.slice(0, 1) });
		expect(await run("list", "update", rewritten, "--slug", slug, "--version", "3")).toMatchObject({ code: 0 });
		expect((await run("list", "update", rewritten, "--slug", slug, "--version", "3")).complaint).toContain("version 4");
	});

	it("publishes, copies, takes back and deletes", async () => {
		const { slug, secret } = await create();
		expect((await run("list", "browse")).out).toContain("No list is published");
		await run("list", "publish", slug, "--secret", secret);
		expect((await run("list", "browse", "most-kept")).out).toContain(slug);
		expect((await run("list", "copy", slug)).out).toContain("Keep this secret");
		await run("list", "unpublish", slug, "--secret", secret);
		expect((await run("list", "browse")).out).not.toContain(slug);
		expect((await run("list", "delete", slug, "--secret", secret)).out).toContain("is deleted");
	});

	it.each([
		["a file that is no JSON", () => put("broken.json", '{"title": '), "This is not JSON: it ends too early."],
		["a list with a field that nobody declared", () => put("odd.json", { title: "x", mood: "sad" }), "mood"],
	])("refuses %s and says why", async (_, file, reason) => {
		expect(await run("list", "create", file())).toMatchObject({ code: 1, complaint: expect.stringContaining(reason) });
	});

	it.each(["json", "markdown", "text"])("keeps what write gives as %s as the list that it is", async (format) => {
		const written = await run("list", "write", "three dramas that heal", "--format", format);
		const made = await run("list", "create", put(`healing.${format}`, written.out), "--json");
		expect(made).toMatchObject({ code: 0, complaint: "" });
		const { list } = JSON.parse(made.out) as { list: { title: string; entries: { slug: string | null }[] } };
		expect(list.title).not.toBe("");
		expect(list.entries.map(({ slug }) => slug)).toEqual([expect.any(String), expect.any(String), expect.any(String)]);
	});

	it("opens no database for a search", async () => {
		await run("find", "quiet grief", "--limit", "1");
		expect(existsSync(join(process.env.DATA_DIR ?? "", "goodcry.sqlite"))).toBe(false);
	});

	it("keeps the data from other users of the machine", async () => {
		await create();
		expect(statSync(join(process.env.DATA_DIR ?? "", "goodcry.sqlite")).mode & 0o077).toBe(0);
	});
});

describe("goodcry data", () => {
	it("backs up, and restores into another folder", async () => {
		const { slug, secret } = await create();
		expect((await run("data", "backup", "kept.sqlite")).out).toContain("1 list in");
		vi.stubEnv("DATA_DIR", join(folder, "elsewhere"));
		expect((await run("data", "restore", "kept.sqlite")).out).toContain("1 list in");
		expect((await run("list", "show", slug, "--secret", secret)).out).toContain("Two to cry over");
		expect((await run("data", "restore", "kept.sqlite")).complaint).toContain("--force");
		expect((await run("data", "restore", "kept.sqlite", "--force")).out).toContain("What was there is now");
	});

	it("leaves PostgreSQL to its own tools", async () => {
		vi.stubEnv("DATABASE_URL", "postgres://nowhere.example/goodcry");
		expect((await run("data", "backup", "other.sqlite")).complaint).toContain("pg_dump");
		expect((await run("data", "restore", "other.sqlite")).complaint).toContain("pg_restore");
	});
});
