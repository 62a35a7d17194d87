import { expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

test("the shelf is narrowed step by step without scripts, and each step has its address", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/browse?not=suicide");
	await page.getByLabel("Year").selectOption("2018");
	await page.getByRole("button", { name: "Show" }).click();
	await page.waitForURL("**/browse/year/2018?*");
	expect(new URL(page.url()).searchParams.get("not")).toBe("suicide");

	const often = page.getByRole("heading", { name: "Often among these" }).locator("..");
	const count = Number(await often.locator("li span").first().textContent());
	await often.getByRole("link").first().click();
	await page.waitForURL(/browse\?facet=[a-z-]+&year=2018|facet=.*year=2018/);
	expect(await page.getByRole("heading", { level: 2, name: new RegExp(`of ${count} drama`) }).count()).toBe(1);

	await page.getByRole("link", { name: /^Without this/ }).click();
	await page.waitForURL("**/browse/year/2018?*");
	await page.context().close();
});

test("limits that the device keeps hold on the shelf, also where the address says nothing of them", async ({
	browser,
}) => {
	const { page } = await openWatched(browser);
	await page.goto("/");
	await page.getByLabel("suicide", { exact: true }).check();
	await page.goto("/browse/facet/grief");

	await page.waitForURL(/not=suicide/);
	expect(await page.getByText(/withheld by your limits/).count()).toBe(1);
	await page.context().close();
});

test("a shelf of endings is shown only to whoever asks, and search engines are not led to it", async ({ page }) => {
	await page.goto("/ko/browse/facet/sad-ending");
	expect(await page.locator("main a[href*='/drama/']").count()).toBe(0);
	expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");

	await page.getByRole("link", { name: "그래도 보기" }).click();
	await page.waitForURL(/spoilers=3/);
	expect(await page.locator("main a[href*='/drama/']").count()).toBeGreaterThan(10);
	expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
});

test("a page of the shelf is a list for machines too, and the next page goes on", async ({ page }) => {
	const listOf = async () =>
		JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "").mainEntity;
	await page.goto("/browse/network/tvN");
	const first = await listOf();
	await page.getByRole("link", { name: "Next" }).click();
	await page.waitForURL(/page=2/);
	const second = await listOf();

	expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/\/browse\/network\/tvN\?page=2$/);
	expect(first.numberOfItems).toBe(second.numberOfItems);
	expect(second.itemListElement[0].position).toBe(first.itemListElement.length + 1);
	expect(first.itemListElement.map(({ url }: { url: string }) => url)).not.toContain(second.itemListElement[0].url);
});

test("an address that names no shelf is said to be none", async ({ page }) => {
	for (const path of [
		"/browse/facet/no-such-thing",
		"/browse/year/1902",
		"/browse/length/huge",
		"/browse/colour/red",
	]) {
		expect((await page.goto(path))?.status(), path).toBe(404);
	}
	await page.goto("/browse/year/2018?page=99");
	expect(Number(new URL(page.url()).searchParams.get("page") ?? 1)).toBeLessThan(10);
});
