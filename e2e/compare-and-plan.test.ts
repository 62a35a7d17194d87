import { expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

test("a drama is set beside another that is typed, without scripts, and the limits go along", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/drama/my-mister?not=suicide");
	await page.getByRole("link", { name: "Compare it with another" }).click();
	await page.getByLabel("Set another beside it").fill("goblin");
	await page.getByRole("button", { name: "Compare" }).click();
	await page.waitForURL(/d=my-mister,goblin/);

	expect(new URL(page.url()).searchParams.get("not")).toBe("suicide");
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("My Mister or Goblin?");
	expect(await page.getByRole("table").count()).toBeGreaterThan(3);
	await page.context().close();
});

test("a title that nobody knows is said, and what is known stays", async ({ page }) => {
	await page.goto("/ko/compare?d=my-mister&with=%EC%97%86%EB%8A%94%EC%A0%9C%EB%AA%A9%EC%9E%85%EB%8B%88%EB%8B%A4");

	expect(await page.getByRole("main").getByRole("status").textContent()).toContain("없는제목입니다");
	expect(await page.getByRole("link", { name: /나의 아저씨/ }).count()).toBe(1);
});

test("evenings are planned in the address and come as a calendar file", async ({ page }) => {
	await page.goto("/plan?q=My+Mister&evenings=9&minutes=160&from=2026-11-02&at=21%3A00");
	expect(await page.locator("time").first().getAttribute("datetime")).toBe("2026-11-02");
	const file = await page.getByRole("link", { name: "Take it as a calendar file" }).getAttribute("href");

	const response = await page.request.get(file ?? "");

	expect(response.headers()["content-type"]).toContain("text/calendar");
	expect(await response.text()).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART:20261102T210000/);
});
