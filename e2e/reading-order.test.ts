import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

/** One line of what a screen reader reads: its depth, its role and its name. */
interface Line {
	readonly role: string;
	readonly level: number;
	readonly name: string;
}

const pages = [
	{ path: "/", first: /^How do you want to feel/, order: ["textbox", "button", "checkbox"] },
	{ path: "/ko", first: /^오늘 밤/, order: ["textbox", "button", "checkbox"] },
	{ path: "/find?q=quiet,+nobody+dies", first: /quiet, nobody dies/, order: ["textbox", "button", "article"] },
	{ path: "/drama/my-mister", first: /^My Mister/, order: [] },
	{ path: "/ko/drama/my-mister?spoilers=3", first: /^나의 아저씨/, order: [] },
	{ path: "/lists", first: /./, order: [] },
	{ path: "/map", first: /./, order: ["heading", "combobox"] },
];

describe.each(pages)("a screen reader on $path", ({ path, first, order }) => {
	test.for([390, 1280])(
		"hears headings without a gap, in landmarks, first things first, at %i px",
		async (width, { browser }) => {
			const { page } = await openWatched(browser, { width });
			await page.goto(path);
			const lines = await read(page);
			const roles = lines.map(({ role }) => role);
			const headings = lines.filter(({ role }) => role === "heading");
			const inMain = lines.slice(roles.indexOf("main"), roles.indexOf("contentinfo"));

			for (const landmark of ["banner", "navigation", "main", "contentinfo"]) expect(roles).toContain(landmark);
			expect(roles.filter((role) => ["banner", "main", "contentinfo"].includes(role))).toEqual([
				"banner",
				"main",
				"contentinfo",
			]);
			expect(headings.filter(({ level }) => level === 1)).toHaveLength(1);
			expect(headings.find(({ level }) => level === 1)?.name).toMatch(first);
			expect(gaps(headings)).toEqual([]);
			expect(nameless(lines)).toEqual([]);
			const places = order.map((role) => inMain.findIndex((line) => line.role === role));
			expect(places).not.toContain(-1);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
			await page.context().close();
		},
	);
});

test("the first thing that a key reaches leads past the head of the page", async ({ page }) => {
	await page.goto("/find?q=quiet");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Tab");

	expect(await page.locator("main :focus").count()).toBe(1);
});

/** What is read aloud, in the order in which it is read: the accessibility tree, flattened. */
async function read(page: Page): Promise<Line[]> {
	const tree = await page.locator("body").ariaSnapshot();
	return tree.split("\n").flatMap((line) => {
		const [, role = "", name = "", level = "0"] =
			line.match(/^\s*- (?:')?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?(?:.*?\[level=(\d)\])?/) ?? [];
		return role === "" ? [] : [{ role, name, level: Number(level) }];
	});
}

/** Headings that stand more than one step below the heading before them. */
function gaps(headings: readonly Line[]): string[] {
	return headings
		.filter(({ level }, at) => at > 0 && level > (headings[at - 1]?.level ?? 0) + 1)
		.map(({ name }) => name);
}

/** Things to use that are read without a name. */
function nameless(lines: readonly Line[]): string[] {
	const used = ["link", "button", "textbox", "searchbox", "checkbox", "radio", "combobox"];
	return lines.filter(({ role, name }) => used.includes(role) && name === "").map(({ role }) => role);
}
