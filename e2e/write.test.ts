import { expect } from "vitest";
import { test } from "./browser.ts";

test("a list is written in the address, links to its dramas and comes as a Markdown file", async ({ page }) => {
	await page.goto("/write");
	await page.getByLabel("What is the list for?").fill("four quiet dramas about grief");
	await page.getByRole("button", { name: "Write it" }).click();
	await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^Four quiet Korean dramas/);
	expect(await page.getByRole("article").getByRole("heading", { level: 2 }).count()).toBe(4);
	const first = page.getByRole("article").getByRole("link").first();
	const title = await first.textContent();
	const address = await page.getByRole("link", { name: "Download as Markdown" }).getAttribute("href");
	const file = await page.request.get(address ?? "");
	expect(file.headers()["content-disposition"]).toContain(".md");
	expect(await file.text()).toContain(`## 1. ${title}`);
	await first.click();
	await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toContain(title);
});
