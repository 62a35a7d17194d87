import type { Page } from "playwright-core";

/** How smoothly something moved. */
export interface Frames {
	/** Animation frames that the page was given, a second. */
	readonly given: number;
	/** Pictures that the compositor showed, a second. */
	readonly shown: number;
	/** The share of intervals between frames that were no longer than one of sixty a second. */
	readonly onTime: number;
	/** The interval, in milliseconds, that one in twenty exceeds. */
	readonly late: number;
}

const inTime = 17.5;

/**
 * Counts frames while something happens on a page.
 * @param act gives when animation frames came, in milliseconds
 */
export async function framesWhile(page: Page, act: () => Promise<readonly number[]>): Promise<Frames> {
	const browser = page.context().browser();
	if (!browser) throw new Error("Frames are counted in a browser that was launched here.");
	await browser.startTracing(page, { categories: ["viz"] });
	const times = await act();
	const trace: unknown = JSON.parse((await browser.stopTracing()).toString());
	const intervals = times.slice(1).map((time, index) => time - (times[index] ?? time));
	const seconds = intervals.reduce((sum, interval) => sum + interval, 0) / 1000;
	const sorted = intervals.toSorted((a, b) => a - b);
	return {
		given: intervals.length / seconds,
		shown: countShown(trace) / seconds,
		onTime: intervals.filter((interval) => interval <= inTime).length / intervals.length,
		late: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
	};
}

/** How often Chromium's display compositor drew and handed over a picture. */
function countShown(trace: unknown): number {
	if (typeof trace !== "object" || trace === null || !("traceEvents" in trace) || !Array.isArray(trace.traceEvents))
		throw new Error("The browser gave no trace.");
	return trace.traceEvents.filter((event: { name?: string }) => event.name === "Display::DrawAndSwap").length;
}
