import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@goodcry/catalogue";
import type { Browser, Page } from "playwright-core";
import { type Frames, framesWhile } from "./frames-while.ts";
import { manyDramas } from "./many-dramas.ts";
import { type Hand, moveHand } from "./move-hand.ts";
import { serve } from "./served-site.ts";
import { row, times } from "./table.ts";

const screens = [
	{ name: "1280 px", width: 1280, height: 900, ratio: 1, isPhone: false, hands: ["drag", "wheel"] },
	{ name: "390 px, 2 x", width: 390, height: 844, ratio: 2, isPhone: true, hands: ["pinch", "two fingers"] },
] as const;

/** How smoothly the map of many dramas moves under a hand, beside a page that does nothing and one that fills a canvas as large. */
export async function compareMapFrames(browser: Browser, dramas = 5000): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "goodcry-map-"));
	const index = join(folder, "catalogue.json");
	writeFileSync(index, JSON.stringify(manyDramas(loadCatalogue(), dramas)));
	const site = await serve(fileURLToPath(new URL("../../scripts/serve.mjs", import.meta.url)), {
		...{ DATA_DIR: folder, CATALOGUE_INDEX: index, RATE_LIMIT: "0" },
	});
	const lines = [
		`The map of ${dramas} dramas without a graphics processor, while a hand moves it in every frame:`,
		"",
		row("screen and hand", "frames a s", "shown a s", "to bare", "on time", "p95 ms"),
	];
	try {
		for (const screen of screens) lines.push(...(await measure(browser, site.address, screen)), "");
	} finally {
		site.stop();
		rmSync(folder, { recursive: true, force: true });
	}
	lines.push("Shown is what the compositor showed; on time are intervals between frames of 17.5 ms at most.");
	return `${lines.join("\n")}\n`;
}

async function measure(browser: Browser, address: string, screen: (typeof screens)[number]): Promise<string[]> {
	const { name, width, height, ratio, isPhone, hands } = screen;
	const context = await browser.newContext({
		...{ viewport: { width, height }, deviceScaleFactor: ratio, hasTouch: isPhone, isMobile: isPhone },
	});
	const page = await context.newPage();
	await page.goto(`${address}/map`, { waitUntil: "load", timeout: 120_000 });
	await page.locator('[data-map="live"]').waitFor();
	await page.locator("canvas").scrollIntoViewIfNeeded();
	const moved: [string, Frames][] = [];
	for (const hand of hands) moved.push([`${name}, ${hand}`, await handled(page, hand)]);
	const size = await page.locator("canvas").evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
	await page.goto("about:blank");
	await page.setContent(`<style>canvas { width: ${size[0]}px; height: ${size[1]}px; }</style><canvas></canvas>`);
	const bare = await handled(page, "none");
	const filled = await handled(page, "fill");
	await context.close();
	return [
		toRow(`${name}, bare loop`, bare),
		toRow(`${name}, canvas filled`, filled, bare),
		...moved.map(([title, frames]) => toRow(title, frames, bare)),
	];
}

/** A moment of rest first, so that what a page does as it comes is not counted. */
async function handled(page: Page, hand: Hand): Promise<Frames> {
	await page.waitForTimeout(700);
	return framesWhile(page, () => moveHand(page, hand));
}

function toRow(title: string, { given, shown, onTime, late }: Frames, bare?: Frames): string {
	const beside = bare ? [shown.toFixed(1), times(shown, bare.given)] : ["", ""];
	return row(title, given.toFixed(1), ...beside, `${Math.round(100 * onTime)} %`, late.toFixed(1));
}
