import { expect } from "vitest";
import { test } from "./browser.ts";

test("the home page asks how one wants to feel, in the language of its address", async ({ page }) => {
	await page.goto("/");
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("How do you want to feel tonight?");
	expect(await page.locator("html").getAttribute("lang")).toBe("en");

	await page.getByRole("link", { name: "한국어" }).click();

	expect(new URL(page.url()).pathname).toBe("/ko");
	expect(await page.locator("html").getAttribute("lang")).toBe("ko");
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("오늘 밤");
});

test("each page names itself and its twin in the other language", async ({ page }) => {
	await page.goto("/ko/about?not=suicide");
	const linked = (selector: string) =>
		page.locator(selector).evaluate((link) => new URL((link as HTMLLinkElement).href).pathname);

	expect(await linked("link[rel=canonical]")).toBe("/ko/about");
	expect(await linked("link[hreflang=en]")).toBe("/about");
	expect(await linked("link[hreflang=ko]")).toBe("/ko/about");
});

test("the API answers on the same address", async ({ page }) => {
	const response = await page.request.get("/api/health");

	expect(response.ok()).toBe(true);
});

test("a change from a program without a content type reaches the API", async ({ page }) => {
	const response = await page.request.delete("/api/no-such-thing");

	expect(response.status()).toBe(404);
});
