import type { Browser } from "playwright-core";
import { openOnPhone } from "./page-speed.ts";

/**
 * Types a wish into the box on the phone, letter by letter; gives the interaction to next paint in milliseconds, as browsers
 * define it: the slowest of all interactions, leaving out one for each fifty (web.dev/articles/inp).
 */
export async function inpWhileTyping(browser: Browser, address: string, wish: string): Promise<number> {
	const page = await openOnPhone(browser);
	await page.goto(address, { waitUntil: "load" });
	await page.evaluate(() => {
		const noted = new Map<number, number>();
		Object.assign(globalThis, { noted });
		new PerformanceObserver((list) => {
			for (const { interactionId = 0, duration } of list.getEntries() as (PerformanceEntry & {
				interactionId?: number;
			})[])
				if (interactionId > 0) noted.set(interactionId, Math.max(noted.get(interactionId) ?? 0, duration));
		}).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
	});
	await page.locator("main textarea").first().click();
	// Hangul is composed by a keyboard that a browser without a window does not have: its syllables come whole, each as a key.
	for (const letter of wish) {
		await page.keyboard.press(letter === " " ? "Space" : letter).catch(() => page.keyboard.insertText(letter));
		await page.waitForTimeout(90);
	}
	await page.waitForTimeout(800);
	const noted = await page.evaluate(() => [
		...(globalThis as unknown as { noted: Map<number, number> }).noted.values(),
	]);
	await page.context().close();
	return noted.toSorted((a, b) => b - a)[Math.floor(wish.length / 50)] ?? 0;
}
