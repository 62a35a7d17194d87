import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./browser.ts";
import { innocent, openWatched } from "./watched-page.ts";

const pages = [
	"/",
	"/find?q=a+slow+burn+about+grief&not=suicide,animal-death",
	"/find?q=blorp+zxqv",
	"/find",
	"/find?q=happy&not=sad-ending&strict=no",
	"/drama/my-mister",
	"/drama/my-mister?spoilers=3&not=suicide",
	"/about",
	"/vocabulary",
	"/article",
	"/design",
];

const settings = (["", "/ko"] as const).flatMap((prefix) =>
	(["light", "dark"] as const).map((theme) => ({ prefix, theme, language: prefix === "" ? "English" : "Korean" })),
);

describe.each(settings)("in $language and $theme", ({ prefix, theme }) => {
	test("no page breaks a rule of accessibility, says an error, asks a stranger or sets a cookie", {
		timeout: 120_000,
	}, async ({ browser }) => {
		for (const [index, path] of pages.entries()) {
			const { page, misdeeds } = await openWatched(browser, { theme, width: index % 2 === 0 ? 390 : 1280 });
			const address = prefix === "" ? path : path.replace(/^\/(?=$|\?)/, "").replace(/^/, prefix);
			const response = await page.goto(address, { waitUntil: "networkidle" });
			expect(response?.status(), address).toBe(200);
			await page.locator("details").evaluateAll((all) => {
				for (const one of all) one.setAttribute("open", "");
			});
			await expectAccessible(page);
			expect(await misdeeds(), address).toEqual(innocent);
			expect(await sidewaysScroll(page), `${address} is wider than the screen`).toBeLessThanOrEqual(0);
			await page.context().close();
		}
	});

	test("what is not there is said kindly", async ({ browser }) => {
		const { page } = await openWatched(browser, { theme, width: 390 });
		for (const path of ["/no-such-page", "/drama/no-such-drama"]) {
			const response = await page.goto(prefix + path);
			expect(response?.status()).toBe(404);
			await expectAccessible(page);
			expect(await page.getByRole("searchbox").count()).toBe(1);
		}
		await page.context().close();
	});
});

test("nothing that a page loads may run, style or frame it from outside", async ({ page }) => {
	const response = await page.goto("/");
	const policy = (await response?.headerValue("content-security-policy")) ?? "";

	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("script-src 'self'");
	expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

async function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
