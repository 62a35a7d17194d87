import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./browser.ts";
import { openWatched } from "./watched-page.ts";

/** Late, but soon enough for a test. */
const late = 700;

/** How far the page has moved under its reader since it opened: the sum of its layout shifts. */
function movedSoFar(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				let moved = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) moved += entry.value;
				}).observe({ type: "layout-shift", buffered: true });
				window.setTimeout(() => resolve(moved), 200);
			}),
	);
}

test.for([
	"/",
	"/find?q=sad+but+hopeful",
	"/drama/my-mister",
	"/ko",
	"/ko/find?q=슬프지만+희망이+있는",
	"/ko/drama/my-mister",
])("nothing of %s moves when its letters come late", async (path, { browser, skip }) => {
	const { page } = await openWatched(browser, { width: 390 });
	await page.route(/\.woff2$/, async (route) => {
		await setTimeout(late);
		await route.continue();
	});
	await page.goto(path, { waitUntil: "networkidle" });
	const isWithoutHangul = await page.evaluate(() =>
		[...document.fonts].some(({ family }) => /Hangul to come/.test(family)),
	);
	if (path.startsWith("/ko") && !isWithoutHangul) skip("The Korean letters of this machine have widths of their own.");

	expect(await movedSoFar(page)).toBeLessThan(0.02);
	await page.context().close();
});
