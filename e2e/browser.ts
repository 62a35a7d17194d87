import { chromium, type Page } from "playwright-core";
import { inject, test as vitestTest } from "vitest";

const flags = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/**
 * A test with a page of the running site, in a browser of its own file and a fresh profile per test. Addresses are
 * relative to the site: `page.goto("/")`.
 */
export const test = vitestTest
	// biome-ignore lint/correctness/noEmptyPattern: vitest insists on a pattern, also for a fixture that needs no other.
	.extend("browser", { scope: "file" }, async ({}, { onCleanup }) => {
		const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
		const browser = await chromium.launch({ executablePath, args: flags });
		onCleanup(() => browser.close());
		return browser;
	})
	.extend("page", async ({ browser }, { onCleanup }): Promise<Page> => {
		const context = await browser.newContext({ baseURL: inject("siteAddress"), reducedMotion: "reduce" });
		onCleanup(() => context.close());
		return context.newPage();
	});
