import { expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

test("what was read is taken back one by one, without scripts", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/find?q=quiet%2C+comforted%2C+no+suicide&not=gore");
	for (const label of ["blood and gore", "suicide", "comforted"]) {
		await page.getByRole("link", { name: `Without this: ${label}` }).click();
		await page.waitForURL((address) => !address.searchParams.has("drop"));
	}

	const address = new URL(page.url());
	expect([address.searchParams.get("q"), address.searchParams.get("not")]).toEqual(["quiet", null]);
	await page.context().close();
});

test("a step from the results is taken and undone, in the address and without scripts", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390, hasScript: false });
	await page.goto("/ko/find?q=%EC%9C%84%EB%A1%9C&not=suicide");
	const before = await page.locator("article h2").allTextContents();
	await page.getByRole("navigation", { name: "조금 다르게" }).getByRole("link").first().click();
	await page.waitForURL((address) => address.searchParams.has("then"));

	expect(new URL(page.url()).searchParams.get("not")).toBe("suicide");
	expect(await page.locator("article h2").allTextContents()).not.toEqual(before);

	await page.getByRole("link", { name: "되돌리기" }).click();
	await page.waitForURL((address) => !address.searchParams.has("then"));
	expect(await page.locator("article h2").allTextContents()).toEqual(before);
	await page.context().close();
});
