import { expect, inject } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

const screen = 844;

test.for([
	"/find?q=quiet+and+comforting",
	"/find?q=two+lonely+people,+not+a+romance,+quiet,+leaves+me+comforted",
	"/find?q=amnesia,+revenge&not=suicide,animal-death",
	"/ko/find?q=외로운+두+사람,+로맨스+말고,+잔잔하게+위로받고+싶어",
])("on a phone the first drama of %s is read at a glance without scrolling", async (path, { browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto(path);
	const card = page.locator("#r1 h2");
	const box = await card.boundingBox();

	expect(box?.y).toBeLessThan(screen * 0.7);
	await page.context().close();
});

test("on a phone the last critique is reached by keys, in the one row that they stand in", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/find?q=quiet+and+comforting");
	const critiques = page.getByRole("navigation", { name: "Not quite? Try" }).getByRole("link");
	const tops = await critiques.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
	await critiques.last().focus();
	const last = await critiques.last().boundingBox();

	expect(new Set(tops).size).toBe(1);
	expect(tops.length).toBeGreaterThan(2);
	expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(390);
	await page.context().close();
});

test("the menu of a phone opens, leads to every page and breaks no rule of accessibility", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/ko/about");
	await page.locator("header summary").click();

	await expectAccessible(page);
	await page.getByRole("link", { name: "지도" }).click();
	await page.waitForURL(/\/ko\/map/);
	await page.context().close();
});

test("the menu of a phone closes at Escape, at a tap beside it and when one goes on", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/");
	const menu = page.locator("header details");
	const summary = page.locator("header summary");
	const isOpen = (): Promise<boolean> => menu.evaluate((one) => (one as HTMLDetailsElement).open);

	await summary.click();
	await page.keyboard.press("Escape");
	expect(await isOpen()).toBe(false);
	expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
	await summary.click();
	await page.mouse.click(10, 800);
	expect(await isOpen()).toBe(false);
	await summary.click();
	await page.locator("#wish").focus();
	expect(await isOpen()).toBe(false);
	await page.context().close();
});

test.for([320, 390])("no page of a phone %i wide scrolls sideways", async (width, { browser }) => {
	const context = await browser.newContext({
		baseURL: inject("siteAddress"),
		viewport: { width, height: screen },
		isMobile: true,
		hasTouch: true,
	});
	const page = await context.newPage();
	for (const path of ["/", "/lists", "/browse", "/drama/welcome-to-samdal-ri", "/ko/lists"]) {
		await page.goto(path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
	}
	await context.close();
});

test("with letters twice as large a name has the width of the screen, and nothing runs out of it", async ({
	browser,
}) => {
	const { page } = await openWatched(browser, { width: 390 });
	for (const path of ["/find?q=grief", "/ko/find?q=슬픈", "/lists/truly-gentle", "/map"]) {
		await page.goto(path);
		await page.evaluate(() => {
			document.documentElement.style.fontSize = "200%";
		});
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
			await page.evaluate(() => document.documentElement.clientWidth),
		);
		for (const name of await page.locator("article h2").all()) {
			const width = await name.evaluate((one) => one.scrollWidth - one.clientWidth);
			expect(width, path).toBeLessThanOrEqual(0);
		}
	}
	await page.context().close();
});

test("nothing that is tapped in the foot of a phone is lower than a finger", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/ko");
	const heights = await page
		.locator("footer a")
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	await page.context().close();
});

test("the menu of a phone holds what the bar of a desk has no room for", async ({ browser }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.goto("/");
	await page.locator("header summary").click();
	const menu = page.locator("header details a");

	for (const path of ["/kept", "/plan", "/compare"]) expect(await menu.evaluateAll(hrefs)).toContain(path);
	await page.context().close();
});

const hrefs = (links: readonly Element[]): (string | null)[] => links.map((link) => link.getAttribute("href"));
