import type { Browser } from "playwright-core";
import { openOnPhone } from "./page-speed.ts";

/** Types a wish into the box on the phone, letter by letter; gives the slowest of the interactions that the browser noted, in ms. */
export async function slowestWhileTyping(browser: Browser, address: string, wish: string): Promise<number> {
	const page = await openOnPhone(browser);
	await page.goto(address, { waitUntil: "load" });
	await page.evaluate(() => {
		const noted = { slowest: 0 };
		Object.assign(globalThis, { noted });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
				if (entry.interactionId) noted.slowest = Math.max(noted.slowest, entry.duration);
		}).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
	});
	await page.locator("main textarea, main input[type=search]").first().click();
	await page.keyboard.type(wish, { delay: 90 });
	await page.waitForTimeout(800);
	const slowest = await page.evaluate(() => (globalThis as unknown as { noted: { slowest: number } }).noted.slowest);
	await page.context().close();
	return slowest;
}
