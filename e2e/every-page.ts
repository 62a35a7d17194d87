import type { Page } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "./accessibility.ts";
import { test } from "./browser.ts";
import { innocent, openWatched } from "./watched-page.ts";

const pages = [
	"/",
	"/find?q=a+slow+burn+about+grief&not=suicide,animal-death",
	"/find?q=blorp+zxqv",
	"/find",
	"/find?q=happy&not=sad-ending&strict=no&then=calmer",
	"/drama/my-mister",
	"/drama/my-mister?spoilers=3&not=suicide",
	"/compare?d=my-mister,goblin,reply-1988&not=suicide",
	"/compare?d=my-mister",
	"/kept?d=my-mister,goblin",
	"/kept",
	"/compare",
	"/plan?q=comforted&evenings=10&not=suicide",
	"/plan",
	"/write?q=five+quiet+dramas+about+grief&not=suicide",
	"/write",
	"/browse",
	"/browse/facet/grief?not=suicide",
	"/browse?facet=grief,comforted&year=2010s&sort=hurt",
	"/browse/facet/sad-ending",
	"/map",
	"/map?facet=grief&hurt=4-5&sort=hurt&not=suicide",
	"/map?across=sorrow&up=comforted&not=suicide",
	"/offline",
	"/docs/grading",
	"/docs/api",
	"/lists",
	"/lists/new?add=my-mister",
	"/lists/not-there/edit",
	"/lists/truly-gentle?not=suicide",
	"/lists/ten-that-break-your-heart?not=suicide&spoilers=1",
	"/about",
	"/vocabulary",
	"/article",
	"/design",
];

/**
 * Tests every page in a language, light and dark. One file a language calls it, so that two cores share the work.
 * @param prefix of every address in that language
 */
export function testEveryPage(prefix: "" | "/ko"): void {
	test.concurrent.for(pages)(
		"%s breaks no rule of accessibility, says no error, asks no stranger and sets no cookie",
		{ timeout: 120_000 },
		async (path, { browser }) => {
			// Every page is seen on a phone in one language and on a desk in the other.
			const isPhone = (pages.indexOf(path) % 2 === 0) === (prefix === "");
			const { page, misdeeds } = await openWatched(browser, { width: isPhone ? 390 : 1280 });
			const address = prefix === "" ? path : path.replace(/^\/(?=$|\?)/, "").replace(/^/, prefix);
			const response = await page.goto(address);
			expect(response?.status()).toBe(200);
			// The menu of a phone lies over the page while it is open; e2e/phone.test.ts opens it.
			await page.locator("details:not(header *)").evaluateAll((all) => {
				for (const one of all) one.setAttribute("open", "");
			});
			await expectAccessible(page);
			expect(await misdeeds()).toEqual(innocent);
			expect(await sidewaysScroll(page), "it is wider than the screen").toBeLessThanOrEqual(0);
			await page.context().close();
		},
	);

	test("what is not there is said kindly", async ({ browser }) => {
		const { page } = await openWatched(browser, { width: 390 });
		for (const path of ["/no-such-page", "/drama/no-such-drama"]) {
			const response = await page.goto(prefix + path);
			expect(response?.status()).toBe(404);
			await expectAccessible(page);
			expect(await page.getByRole("searchbox").count()).toBe(1);
		}
		await page.context().close();
	});
}

async function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
