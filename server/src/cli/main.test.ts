import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { afterAll, describe, expect, it, test } from "vitest";
import { findDramas } from "../operations/find-dramas.ts";
import { runOperation } from "../operations/operation.ts";
import { sqliteStorage } from "../storage/storage.ts";
import { terminalPage } from "../text/page.ts";
import { widthOf } from "../text/width.ts";
import { main } from "./main.ts";

const engine = createEngine(loadCatalogue());
const storage = sqliteStorage(":memory:");
const folder = mkdtempSync(join(tmpdir(), "goodcry-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
	readonly code: number;
	readonly out: string;
	readonly complaint: string;
}

async function run(args: readonly string[], input: string | Uint8Array = "", isColoured = false): Promise<Outcome> {
	let out = "";
	let complaint = "";
	const terminal = {
		page: terminalPage(72, isColoured),
		folder,
		write: (text: string) => {
			out += `${text}\n`;
		},
		complain: (text: string) => {
			complaint += `${text}\n`;
		},
		readInput: async () => Buffer.from(input),
	};
	const code = await main(args, { terminal, engine, storage });
	return { code, out, complaint };
}

const wish = "two lonely people, not a romance, quiet, leaves me comforted";

describe("goodcry find", () => {
	it("prints with --json the object that the API answers", async () => {
		const { code, out } = await run(["find", wish, "--json", "--limit", "3", "--cannot-bear", "gore,horror"]);
		const input = { query: wish, limit: 3, cannotBear: ["gore", "horror"] };

		expect(code).toBe(0);
		expect(JSON.parse(out)).toEqual(runOperation(findDramas, input, { engine, lists: storage.lists }));
	});

	it("prints something pleasant otherwise: titles, a curve, reasons, a caution", async () => {
		const { out } = await run(["find", wish, "--limit", "3"]);

		expect(out).toMatch(/^ ?\d\. My Mister {2}나의 아저씨 +fit \d+$/m);
		expect(out).toMatch(/hurt [▁▂▃▄▅▆▇]{8} \d\/5/);
		expect(out).toMatch(/^ {3}\+ /m);
		expect(out).toMatch(/^ {3}! /m);
		for (const line of out.split("\n")) expect(widthOf(line), line).toBeLessThanOrEqual(72);
	});

	it("answers a Korean wish in Korean", async () => {
		const { out } = await run(["find", "엄마가 죽고 나서 돌아오는 이야기, 펑펑 울고 싶어", "--limit", "1"]);
		expect(out).toContain("바라는 것:");
		expect(out).toMatch(/1\. Hi Bye, Mama! {2}하이바이, 마마!/);
	});

	it("takes words without quotation marks", async () => {
		const [quoted, bare] = [
			await run(["find", "quiet grief", "--json"]),
			await run(["find", "quiet", "grief", "--json"]),
		];
		expect(bare.out).toBe(quoted.out);
	});

	it("browses without a wish, and says how a limit thinned the field", async () => {
		const { code, out } = await run(["find", "--cannot-bear", "suicide", "--limit", "1"]);
		expect(code).toBe(0);
		expect(out).toMatch(/\d+ withheld by limits/);
	});

	it("colours only where it is told to", async () => {
		const escapeCode = String.fromCharCode(27);
		expect((await run(["find", wish])).out).not.toContain(escapeCode);
		expect((await run(["find", wish], "", true)).out).toContain(escapeCode);
	});
});

test("goodcry read shows how a wish is read", async () => {
	const { out } = await run(["read", "like Move to Heaven but lighter, no suicide, under 12 episodes"]);
	expect(out).toContain("like: Move to Heaven, + ");
	expect(out).toContain("not at all: suicide");
});

describe("goodcry show and similar", () => {
	it.each(["my-mister", "My Mister", "나의아저씨", "my ahjussi"])("know a drama as %s", async (name) => {
		const { code, out } = await run(["show", ...name.split(" "), "--json"]);
		expect(code).toBe(0);
		expect(JSON.parse(out).slug).toBe("my-mister");
	});

	it("say whether it is safe for one's limits", async () => {
		expect((await run(["show", "my-mister", "--cannot-bear", "terminal-illness"])).out).toContain(
			"It keeps your limits.",
		);
		expect((await run(["show", "my-mister", "--cannot-bear", "infidelity"])).out).toContain(
			"It does not keep your limits.",
		);
	});

	it("offer the nearest for a name that nobody has", async () => {
		const { code, complaint } = await run(["similar", "my misterr"]);
		expect(code).toBe(1);
		expect(complaint).toContain("Did you mean my-mister (My Mister)?");
	});

	it("list dramas like one", async () => {
		expect((await run(["similar", "move-to-heaven", "--limit", "2"])).out).toContain("Move to Heaven");
	});
});

test("goodcry vocabulary lists the families, one family, or what words mean", async () => {
	expect((await run(["vocabulary"])).out).toContain("terminal-illness");
	expect((await run(["vocabulary", "warning"])).out).not.toContain("sorrow");
	expect((await run(["vocabulary", "--q", "cancer"])).out).toMatch(/0 \w.*\n.*1 \w/);
});

describe("goodcry article", () => {
	const list = "# Two to cry over\n\n1. My Mister (2018)\nQuiet and lonely.\n\n2. 하이바이, 마마!\nGrief.\n";
	const put = (name: string, bytes: string | Uint8Array): string => {
		writeFileSync(join(folder, name), bytes);
		return name;
	};

	it("reads a file by its path from where the person stands, or standard input", async () => {
		const fromFile = await run(["article", put("list.md", list), "--json"]);
		const fromInput = await run(["article", "-", "--json"], list);

		expect(JSON.parse(fromFile.out).entries.map(({ slug }: { slug: string }) => slug)).toEqual([
			"my-mister",
			"hi-bye-mama",
		]);
		expect(fromInput.out).toBe(fromFile.out);
	});

	it.each([
		["UTF-16", Buffer.from(`\ufeff${list}`, "utf16le")],
		["UTF-8 with a mark", Buffer.from(`\ufeff${list}`)],
		["EUC-KR", Buffer.from([0x31, 0x2e, 0x20, 0xb3, 0xaa, 0xc0, 0xc7, 0x20, 0xbe, 0xc6, 0xc0, 0xfa, 0xbe, 0xbe, 0x0a])],
	])("reads %s", async (_, bytes) => {
		const { out } = await run(["article", put("encoded.txt", bytes)]);
		expect(out).toContain("→ my-mister");
	});

	it.each([
		["a binary file", () => put("picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), "not a text"],
		["a file that is not there", () => "nothing.md", "There is no file nothing.md"],
		["a folder", () => ".", "is a folder"],
		["a file that is too large", () => put("large.md", "a".repeat(500_000)), "at most 200 kB"],
	])("refuses %s and says why", async (_, name, reason) => {
		const { code, out, complaint } = await run(["article", name()]);
		expect({ code, out }).toEqual({ code: 1, out: "" });
		expect(complaint).toContain(reason);
	});
});

test("goodcry infer reads a description on standard input", async () => {
	const { out } = await run(["infer", "--json"], "A story about grief, and nobody is terminally ill.");
	expect(JSON.parse(out).facets).toContainEqual(expect.objectContaining({ facet: "terminal-illness", grade: 0 }));
	expect((await run(["infer"], "grief")).out).toMatch(/^grief \d \(\d+ %\) “grief”$/m);
});

describe("goodcry catalogue", () => {
	it("counts what the catalogue holds", async () => {
		const counts = JSON.parse((await run(["catalogue", "stats", "--json"])).out);
		expect(counts.dramas).toBe(engine.catalogue.dramas.length);
		expect(Object.keys(counts.absent)).toHaveLength(12);
		expect(Object.values<number>(counts.endings).reduce((sum, count) => sum + count, 0)).toBe(counts.dramas);
		expect((await run(["catalogue", "stats"])).out).toContain(`${counts.dramas} dramas`);
	});

	it("checks all files", { timeout: 30_000 }, async () => {
		expect(await run(["catalogue", "check"])).toMatchObject({ code: 0, out: expect.stringContaining("no problem") });
	});

	it("names the line and the mend of a file that is not well", async () => {
		writeFileSync(join(folder, "broken.yaml"), "facts:\n  title: 7\n");
		const { code, complaint } = await run(["catalogue", "check", "broken.yaml"]);
		expect(code).toBe(1);
		expect(complaint).toMatch(/broken\.yaml:2 .*title/);
	});
});

describe("a command line that cannot be understood", () => {
	it.each([
		["an unknown command", ["frob"], "frob"],
		["an unknown option", ["find", "sad", "--limt", "3"], "--limt"],
		["a missing file", ["article"], "FILE"],
		["half a command", ["catalogue"], "No command"],
	])("%s ends with 2 and the usage", async (_, args, reason) => {
		const { code, complaint } = await run(args);
		expect(code).toBe(2);
		expect(complaint).toContain(reason);
		expect(complaint).toContain("USAGE");
	});

	it.each([
		["a number out of range", ["find", "sad", "--limit", "500"], "limit"],
		["a limit that is no facet", ["find", "sad", "--cannot-bear", "boredom"], "boredom"],
	])("%s ends with 1 and what to do", async (_, args, reason) => {
		const { code, complaint } = await run(args);
		expect(code).toBe(1);
		expect(complaint).toContain(reason);
	});
});

describe("goodcry list export and import", () => {
	const put = (name: string, text: string): string => {
		writeFileSync(join(folder, name), text);
		return name;
	};

	it("writes a list in any format as another, and reads it back", async () => {
		const csv = "Position,Title,Year,Description\n1,My Mister,2018,Two *lonely* people.\n2,시그널,2016,\n";
		const page = await run([
			"list",
			"export",
			put("mine.csv", csv),
			"--format",
			"html",
			"--site",
			"https://goodcry.example",
		]);
		expect([page.code, page.out.slice(0, 15)]).toEqual([0, "<!doctype html>"]);
		expect(page.out).toContain("<em>lonely</em>");

		const back = await run(["list", "import", put("mine.html", page.out), "--json"]);
		expect(JSON.parse(back.out)).toMatchObject({
			format: "html",
			list: {
				entries: [
					{ slug: "my-mister", words: "Two *lonely* people." },
					{ slug: "signal", title: "시그널" },
				],
			},
		});
		const told = await run(["list", "import", "-"], csv);
		expect(told.out).toContain("  1. My Mister (2018) → my-mister");
	});

	it("says which rows cannot be read, and reads the rest on request", async () => {
		const csv = "Title,Year\nMy Mister,2018\n,2016\n";
		const { code, complaint } = await run(["list", "import", "-"], csv);
		expect([code, complaint]).toEqual([1, expect.stringContaining("3: It has no title.")]);
		expect((await run(["list", "import", "-", "--partial", "true"], csv)).out).toContain("3: It has no title.");
	});
});

describe("help", () => {
	it.each([[[]], [["--help"]]])("%j lists the commands", async (args) => {
		const { code, out } = await run(args);
		expect(code).toBe(0);
		for (const name of [
			"find",
			"read",
			"show",
			"similar",
			"compare",
			"plan",
			"vocabulary",
			"article",
			"infer",
			"mcp",
			"list",
			"data",
			"catalogue",
		]) {
			expect(out).toContain(`  ${name}`);
		}
	});

	it("of one command lists its options, one for each field", async () => {
		const { out } = await run(["find", "--help"]);
		for (const option of ["--limit", "--cannot-bear", "--strictness", "--locale", "--spoilers", "--json"]) {
			expect(out).toContain(option);
		}
	});

	it("--version says which version it is", async () => {
		expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
	});
});
