import { expect } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./browser.ts";

test("the home page says its name and breaks no rule of accessibility", async ({ page }) => {
	await page.goto("/");

	expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Goodcry");
	await expectAccessible(page);
});

test("the API answers on the same address", async ({ page }) => {
	const response = await page.request.get("/api/health");

	expect(await response.json()).toEqual({ ok: true });
});

test("a change from a program without a content type reaches the API", async ({ page }) => {
	const response = await page.request.delete("/api/no-such-thing");

	expect(response.status()).toBe(404);
});
