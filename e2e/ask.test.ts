import type { Browser } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./browser.ts";
import { innocent, openWatched } from "./watched-page.ts";

describe("suggestions while typing", () => {
	test("are walked with the arrows, taken with Enter and closed with Escape", async ({ browser }) => {
		const { page, misdeeds } = await openWatched(browser);
		await page.goto("/");
		const box = page.getByRole("textbox");
		await box.pressSequentially("like my mis");
		const option = page.getByRole("option", { name: /My Mister/ });
		await option.waitFor();
		expect(await box.getAttribute("aria-activedescendant")).toBeNull();

		await page.keyboard.press("ArrowDown");
		expect(await option.getAttribute("aria-selected")).toBe("true");
		expect(await box.getAttribute("aria-activedescendant")).toBe(await option.getAttribute("id"));
		await page.keyboard.press("Enter");
		expect(await box.inputValue()).toBe("like My Mister");
		expect(await page.getByRole("listbox").count()).toBe(0);

		await box.pressSequentially(" and gob");
		await page
			.getByRole("option", { name: /Goblin/ })
			.first()
			.waitFor();
		await page.keyboard.press("Escape");
		expect(await page.getByRole("listbox").count()).toBe(0);
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/find\?q=like\+My\+Mister\+and\+gob/);
		expect(await misdeeds()).toEqual(innocent);
		await page.context().close();
	});

	test("leave the keys alone while a Korean syllable is composed", async ({ page }) => {
		await page.goto("/ko");
		const keyboard = await page.context().newCDPSession(page);
		const box = page.getByRole("textbox");
		await box.focus();
		await box.pressSequentially("나의 아");
		await keyboard.send("Input.imeSetComposition", { text: "저", selectionStart: 1, selectionEnd: 1 });
		await page.getByRole("option", { name: /나의 아저씨/ }).waitFor();
		for (const key of ["ArrowDown", "Enter"]) await box.dispatchEvent("keydown", { key, isComposing: true });

		expect(await page.getByRole("option", { selected: true }).count()).toBe(0);
		expect(await box.inputValue()).toBe("나의 아저");
		expect(new URL(page.url()).pathname).toBe("/ko");
	});

	test("break no rule of accessibility when they are open, nor does what was read", async ({ page }) => {
		await page.goto("/");
		await page.getByRole("textbox").pressSequentially("after a breakup, make me laugh, like gob");
		await page.getByRole("option").first().waitFor();
		await page.getByText("“after a breakup”", { exact: true }).waitFor();
		await page.keyboard.press("ArrowDown");

		await expectAccessible(page);
	});
});

describe("what is read while typing", () => {
	test("changes in its place: tapped on, tapped off, undone", async ({ browser }) => {
		const page = await openTouched(browser);
		await page.goto("/");
		const box = page.getByRole("textbox");
		await page.getByRole("button", { name: "make me laugh" }).tap();
		await page.getByRole("link", { name: "Without this: laughter" }).waitFor();
		expect(await box.inputValue()).toBe("make me laugh");
		await page.getByRole("button", { name: "comforted" }).tap();
		await page.getByRole("link", { name: "Without this: comforted" }).waitFor();
		await page.getByRole("link", { name: "Without this: laughter" }).tap();
		await page.getByRole("link", { name: "Without this: laughter" }).waitFor({ state: "detached" });
		expect(await box.inputValue()).toBe("leaves me comforted");

		await page.getByRole("link", { name: "Undo" }).tap();
		await page.getByRole("link", { name: "Without this: laughter" }).waitFor();
		expect(await box.inputValue()).toBe("make me laugh, leaves me comforted");
		await page
			.getByRole("group")
			.locator("summary", { hasText: /^\s*laughter\s*$/ })
			.tap();
		await page.getByRole("link", { name: "a lot" }).first().tap();
		await page.getByText("a lot", { exact: true }).first().waitFor();
		await page.getByRole("button", { name: "Find it" }).tap();
		await page.waitForURL(/\/find\?/);
		expect(new URL(page.url()).searchParams.get("how")).toBe("amusement:a-lot");
		await page.context().close();
	});
});

test("how strongly a facet is meant is said, undone and gone back from, without scripts", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/find?q=sad+romance");
	await page.locator("dd summary", { hasText: "romance" }).click();
	await page.getByRole("link", { name: "none of it" }).click();
	await page.waitForURL((address) => address.searchParams.get("how") === "romance:none");
	expect(await page.locator(".limits dd").allTextContents()).toContainEqual(expect.stringContaining("romance"));

	await page.getByRole("link", { name: "Undo" }).click();
	await page.waitForURL((address) => !address.searchParams.has("how"));
	await page.goBack();
	expect(new URL(page.url()).searchParams.get("how")).toBe("romance:none");
	await page.context().close();
});

test("words are tapped onto the wish without scripts", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/ko");
	await page.getByRole("textbox").fill("잔잔하게");
	await page.getByRole("button", { name: "웃고 싶어요" }).click();
	await page.waitForURL((address) => address.searchParams.get("q") === "잔잔하게, 웃고 싶어");
	await page.context().close();
});

test("where nothing is left one of what clashes can be let go of", async ({ page }) => {
	await page.goto("/find?q=grief%2C+under+3+episodes%2C+before+1990");
	await page
		.getByRole("link", { name: /without “.*” .*drama/ })
		.first()
		.click();
	await page.waitForURL((address) => !address.searchParams.has("drop"));

	expect(await page.locator("article").count()).toBeGreaterThan(0);
	expect(await page.getByRole("link", { name: "Undo" }).count()).toBe(1);
});

test("a word that means nothing is answered with the nearest that does", async ({ page }) => {
	await page.goto("/find?q=quiet%2C+gobblin");
	await page.getByRole("link", { name: "Goblin", exact: true }).first().click();
	await page.waitForURL(/Goblin/);
});

test("a word that means nothing is not answered with a title that only begins with it", async ({ page }) => {
	await page.goto("/find?q=a+quiet+romance+between+lonely+adults");

	expect(await page.getByText("adults").count()).toBeGreaterThan(0);
	expect(await page.getByRole("link", { name: "Adult Trainee", exact: true }).count()).toBe(0);
});

test.for(["/", "/ko", "/find?q=quiet"])(
	"on a phone what is suggested at %s covers neither the button nor the page",
	async (path, { browser }) => {
		const page = await openTouched(browser);
		await page.goto(path);
		const button = page.locator("#ask button.button");
		await page.locator("#wish").fill("");
		await page.locator("#wish").pressSequentially(path === "/ko" ? "나의 아저" : "a mo");
		await page.getByRole("option").first().waitFor();
		const tops = await page.getByRole("option").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
		const isTooWide = await page.evaluate(
			() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
		);
		expect(isTooWide).toBe(false);
		await button.tap({ timeout: 3000 });
		await page.waitForURL(/find\?q=(a|%EB)/);

		expect(new Set(tops).size).toBe(1);
		await page.context().close();
	},
);

test("within a sentence a word is not taken for a longer one that only begins with it", async ({ page }) => {
	await page.goto("/find?q=my+kid+is+sick+and+I+want+to+laugh");

	expect(await page.getByRole("link", { name: "kidnapping" }).count()).toBe(0);
});

test("the script of a page stays small", async ({ page }) => {
	const sizes: number[] = [];
	page.on("response", async (response) => {
		if (response.request().resourceType() === "script") sizes.push((await response.body()).byteLength);
	});
	await page.goto("/", { waitUntil: "networkidle" });

	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000);
});

async function openTouched(browser: Browser) {
	const viewport = { width: 390, height: 844 };
	const context = await browser.newContext({ baseURL: inject("siteAddress"), viewport, hasTouch: true });
	return context.newPage();
}
