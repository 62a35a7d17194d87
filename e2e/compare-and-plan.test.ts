import { expect } from "vitest";
import { expectAccessible } from "./accessibility.ts";
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

	expect(await page.locator("main [role=status]", { hasText: "없는제목입니다" }).count()).toBe(1);
	expect(await page.getByRole("link", { name: /나의 아저씨/ }).count()).toBe(1);
});

test("the name that is blamed is the one that is unknown; what was typed and what is known stay", async ({
	browser,
}) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/compare?not=suicide");
	await page.getByLabel("One drama").fill("goblinnnx");
	await page.getByLabel("The other").fill("my mister");
	await page.getByRole("button", { name: "Compare" }).click();

	expect(await page.locator("main div[role=status]").allTextContents()).toEqual([expect.stringContaining("goblinnnx")]);
	expect(await page.getByLabel("Set another beside it").inputValue()).toBe("goblinnnx");
	await page.getByRole("link", { name: "Goblin", exact: true }).click();
	await page.waitForURL(/d=my-mister,goblin/);
	expect(new URL(page.url()).searchParams.get("not")).toBe("suicide");

	await page.goto("/compare?with=goblin&with=");
	expect(await page.getByRole("link", { name: /Goblin/ }).count()).toBe(1);
	expect(await page.getByLabel("Set another beside it").inputValue()).toBe("");
	await page.goto("/compare?d=goblin,my-mister,nonexistent");
	expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Goblin or My Mister?");
	expect(await page.locator("main div[role=status]").textContent()).toContain("“nonexistent”");
	await page.context().close();
});

test("the pictures of what is compared lead on, as their names do", async ({ page }) => {
	await page.goto("/compare?d=my-mister,goblin");
	const box = await page.locator("main li svg").first().boundingBox();
	await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
	await page.waitForURL(/\/drama\/my-mister/);
});

test.for([
	["/compare", "gobl", /Goblin/],
	["/ko/compare", "ㄷㄲㅂ", /도깨비/],
] as const)("%s: titles are suggested while one types, and taken whole", async ([path, typed, title], { page }) => {
	await page.goto(`${path}?d=my-mister`);
	const box = page.getByRole("combobox");
	await box.pressSequentially(typed);
	await page.getByRole("option", { name: title }).first().waitFor();
	expect(await box.getAttribute("aria-expanded")).toBe("true");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	expect(await box.inputValue()).toMatch(title);
	expect(await box.getAttribute("aria-expanded")).toBe("false");
	await page.keyboard.press("Enter");
	await page.waitForURL(/d=my-mister,goblin/);
});

test("a title that is written whole leaves the button free", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/compare?d=my-mister");
	const box = page.getByRole("combobox");
	await box.pressSequentially("gobl");
	await page.getByRole("option").first().waitFor();
	await box.pressSequentially("in");
	await expect.poll(() => page.getByRole("option").count()).toBe(0);
	await page.getByRole("button", { name: "Compare", exact: true }).click();
	await page.waitForURL(/d=my-mister,goblin/);
	await page.context().close();
});

test("the plan's box and the first drama of a list suggest too", async ({ page }) => {
	await page.goto("/plan");
	await page.locator("#plan-wish").pressSequentially("like my mis");
	await page.getByRole("option", { name: /My Mister/ }).click();
	expect(await page.locator("#plan-wish").inputValue()).toBe("like My Mister");
	await expectAccessible(page);

	await page.goto("/ko/lists/new");
	await page.locator("#new-add").pressSequentially("나의 아");
	await page.getByRole("option", { name: /나의 아저씨/ }).click();
	expect(await page.locator("#new-add").inputValue()).toBe("나의 아저씨");
});

test("a plan says how it read the wish, and takes how strongly a thing is meant, without scripts", async ({
	browser,
}) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/plan?q=grief+and+romance&evenings=12&not=suicide");
	await page.locator("dd summary", { hasText: "romance" }).click();
	await page.getByRole("link", { name: "none of it" }).click();
	await page.waitForURL(/\/plan\?.*how=romance:none/);
	const address = new URL(page.url());
	expect([address.searchParams.get("evenings"), address.searchParams.get("not")]).toEqual(["12", "suicide"]);

	await page.getByRole("link", { name: "Without this: grief" }).click();
	await page.waitForURL((now) => now.pathname === "/plan" && !/grief/.test(now.searchParams.get("q") ?? ""));
	expect(new URL(page.url()).searchParams.get("evenings")).toBe("12");
	await page.getByRole("link", { name: "Undo" }).click();
	await page.waitForURL(/grief/);
	await page.context().close();
});

test("evenings are planned in the address and come as a calendar file", async ({ page }) => {
	await page.goto("/plan?q=My+Mister&evenings=9&minutes=160&from=2026-11-02&at=21%3A00");
	expect(await page.locator("time").first().getAttribute("datetime")).toBe("2026-11-02");
	const file = await page.getByRole("link", { name: "Download as a calendar file" }).getAttribute("href");

	const response = await page.request.get(file ?? "");

	expect(response.headers()["content-type"]).toContain("text/calendar");
	expect(await response.text()).toMatch(/BEGIN:VEVENT[\s\S]*DTSTART:20261102T210000/);
});

test("whether a drama keeps one's limits is told beside another as on its own page: openly what is open, the rest when asked", async ({
	browser,
}) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	const api = async (slug: string, cannotBear: readonly string[]) =>
		(await page.request.post("/api/get-drama", { data: { slug, cannotBear } })).json();
	const [late, open] = ["death-of-lead", "infidelity"];
	const [goblin, mister] = [await api("goblin", [late]), await api("my-mister", [open])];
	expect([goblin.safe, mister.safe]).toEqual([false, false]);
	expect(JSON.stringify(goblin.warnings)).not.toContain(late);
	expect(JSON.stringify(mister.warnings)).toContain(open);

	await page.goto(`/compare?d=goblin,my-mister&not=${late}`);
	const answers = page.locator("main li", { hasText: /your limits|Not tonight/ });
	expect(await answers.count()).toBe(0);
	await page.getByRole("link", { name: "Check all of them" }).click();
	await page.waitForURL(/d=goblin(?:,|%2C)my-mister.*spoilers=1/);
	expect(await answers.first().textContent()).toContain("It does not keep your limits.");
	await page.getByRole("link", { name: "Close again" }).click();
	expect(await answers.count()).toBe(0);

	await page.goto(`/compare?d=goblin,my-mister&not=${open}`);
	expect(await answers.last().textContent()).toMatch(/Not tonight: \w+/);
	await page.context().close();
});
