import { expect } from "vitest";
import { test } from "./browser.ts";

test("nothing that a page loads may run, style or frame it from outside", async ({ page }) => {
	const response = await page.goto("/");
	const policy = (await response?.headerValue("content-security-policy")) ?? "";

	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("script-src 'self'");
	expect(policy).not.toMatch(/unsafe|\*|https?:/);
});
