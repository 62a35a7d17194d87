import { expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

test("a limit that is ticked holds on every page of this device, also by somebody else's link", async ({ browser }) => {
	const { page, misdeeds } = await openWatched(browser, { width: 390 });
	await page.goto("/");
	const shelf = page.locator("[data-shelf]");
	const before = await shelf.textContent();
	await page.getByLabel("suicide", { exact: true }).check();
	await page.waitForURL(/not=suicide/);
	await expect.poll(() => shelf.textContent()).not.toBe(before);

	for (const path of ["/", "/find?q=grief", "/drama/my-mister", "/plan?q=sad", "/compare?d=my-mister,goblin", "/ko"]) {
		await page.goto(path);
		await page.waitForURL(/not=suicide/);
	}
	await page.goto("/find?q=grief&not=gore");
	await page.waitForURL(/not=gore,suicide/);
	expect((await misdeeds()).cookies).toEqual([]);
	await page.context().close();
});

test("who speaks of ending their life reads first whom to call, and is shown no suicide", async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const [path, number, limit] of [
		["/find?q=I+want+to+die", "988", "suicide"],
		["/ko/find?q=죽고+싶다", "109", "자살"],
	] as const) {
		await page.goto(path);
		const help = page.locator("aside").filter({ hasText: number });
		await help.getByRole("link", { name: number, exact: true }).waitFor();
		const result = page.locator("article").first();
		const [above, below] = [await help.boundingBox(), await result.boundingBox()];
		expect(above?.y).toBeLessThan(below?.y ?? 0);
		expect(await page.locator("dl").filter({ hasText: limit }).count()).toBeGreaterThan(0);
	}
	await page.goto("/find?q=die+laughing");
	expect(await page.getByRole("link", { name: "988" }).count()).toBe(0);
});

test("a limit that is tapped off stays off, and the rest holds", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/");
	for (const limit of ["suicide", "infidelity"]) await page.getByLabel(limit, { exact: true }).check();
	await page.goto("/find?q=grief");
	await page.getByRole("link", { name: "Without this: suicide" }).click();
	await page.waitForURL((address) => address.searchParams.get("not") === "infidelity");
	await page.reload();
	await page.goto("/find?q=quiet");

	await page.waitForURL((address) => address.searchParams.get("not") === "infidelity");
	await page.context().close();
});

test("a limit that the words name stands ticked among the others, is not kept on the device, and is taken back from the words", async ({
	browser,
}) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/find?q=a+dog,+no+animal+death");
	await page.locator("summary", { hasText: "Not tonight: 1" }).click();
	const box = page.getByLabel(/death of an animal.*from your words/);
	expect([await box.isChecked(), await box.isDisabled()]).toEqual([true, true]);
	await page.getByLabel("suicide", { exact: true }).check();
	await page.goto("/");
	await page.waitForURL((address) => address.searchParams.get("not") === "suicide");

	await page.goto("/find?q=a+dog,+no+animal+death&not=suicide");
	await page.locator("summary", { hasText: "Not tonight: 2" }).click();
	await page.locator("#not-tonight").getByRole("link", { name: "Without this: death of an animal" }).click();
	await page.waitForURL((address) => !/animal/.test(address.searchParams.get("q") ?? ""));
	await page.context().close();
});

test("being lenient is kept like a limit", async ({ browser }) => {
	const { page } = await openWatched(browser);
	await page.goto("/");
	await page.getByLabel("suicide", { exact: true }).check();
	await page.goto("/find?q=grief");
	await page.getByRole("link", { name: "Include unknowns" }).click();
	await page.waitForURL(/strict=no/);
	await page.goto("/drama/my-mister");
	await page.waitForURL(/strict=no/);
	await page.goto("/find?q=grief");
	await page.getByRole("link", { name: "Be strict again" }).click();
	await page.waitForURL((address) => !address.searchParams.has("strict"));
	await page.context().close();
});

test("who looks for a drama that their limits leave out is told so, and never why", async ({ page }) => {
	await page.goto("/find?q=my+mister&not=suicide,gore");
	const note = page.getByText("My Mister is not here: something you ask for leaves it out.");

	expect(await note.count()).toBe(1);
	await page.getByRole("link", { name: "See it anyway" }).click();
	await page.waitForURL(/drama\/my-mister\?not=suicide,gore/);
});
