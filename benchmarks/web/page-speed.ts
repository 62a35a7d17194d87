import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { median } from "./table.ts";

/** How a page comes to a person. */
export interface PageSpeed {
	/** Largest contentful paint, in milliseconds. */
	readonly lcp: number;
	/** Cumulative layout shift. */
	readonly cls: number;
	/** All script that the page loads, gzipped, in kB. */
	readonly scriptKb: number;
	/** The page itself, gzipped, in kB. */
	readonly pageKb: number;
	/** The page itself as it was sent, in kB. */
	readonly sentKb: number;
}

/** A middling phone on a slow 4G network, as Lighthouse sets its mobile profile: round trips of 150 ms, 1.6 Mbit/s, a quarter of this processor. */
const phone = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, slowdown: 4 } as const;

/** Opens the page on that phone so often, in a fresh profile each time, and gives the medians. */
export async function pageSpeedOf(browser: Browser, address: string, times: number): Promise<PageSpeed> {
	const seen: PageSpeed[] = [];
	for (let time = 0; time < times; time++) seen.push(await openOnce(browser, address));
	const middle = (of: (one: PageSpeed) => number, digits: number): number =>
		Number(median(seen.map(of)).toFixed(digits));
	return {
		lcp: middle(({ lcp }) => lcp, 0),
		cls: middle(({ cls }) => cls, 4),
		scriptKb: middle(({ scriptKb }) => scriptKb, 1),
		pageKb: middle(({ pageKb }) => pageKb, 1),
		sentKb: middle(({ sentKb }) => sentKb, 1),
	};
}

/** A page on that phone. Close it with `page.context().close()`. */
export async function openOnPhone(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send("Network.enable");
	await devtools.send("Network.emulateNetworkConditions", { offline: false, ...phone });
	await devtools.send("Emulation.setCPUThrottlingRate", { rate: phone.slowdown });
	return page;
}

async function openOnce(browser: Browser, address: string): Promise<PageSpeed> {
	const page = await openOnPhone(browser);
	const scripts: Promise<Buffer>[] = [];
	page.on("response", (response) => {
		if (response.request().resourceType() === "script") scripts.push(response.body());
	});
	const response = await page.goto(address, { waitUntil: "load" });
	// Letters that come late come after the page has loaded.
	await page.waitForLoadState("networkidle");
	await page.waitForTimeout(500);
	const painted = await page.evaluate(paints);
	const kb = (bytes: Buffer): number => gzipSync(bytes).length / 1000;
	const sizes = (await Promise.all(scripts)).map(kb);
	const pageKb = kb((await response?.body()) ?? Buffer.alloc(0));
	const sentKb = ((await response?.request().sizes())?.responseBodySize ?? 0) / 1000;
	await page.context().close();
	return { ...painted, scriptKb: sizes.reduce((sum, one) => sum + one, 0), pageKb, sentKb };
}

/** Runs in the page: what the browser has noted since it opened (web.dev/vitals). */
function paints(): Promise<{ lcp: number; cls: number }> {
	return new Promise((resolve) => {
		let lcp = 0;
		let cls = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) lcp = entry.startTime;
		}).observe({ type: "largest-contentful-paint", buffered: true });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
				if (!entry.hadRecentInput) cls += entry.value;
		}).observe({ type: "layout-shift", buffered: true });
		setTimeout(() => resolve({ lcp, cls }), 100);
	});
}
