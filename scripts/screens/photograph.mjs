import { join } from "node:path";
import sharp from "sharp";

const sizes = [
	{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
	{ viewport: { width: 1280, height: 900 } },
];
const themes = /** @type {const} */ (["light", "dark"]);

/**
 * Photographs one page at both widths in both themes: NAME-WIDTH-THEME.png, what one sees without scrolling.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} site where the site answers, without a slash at the end
 * @param {import("./views.mjs").View} view
 * @param {string} folder that the pictures go to
 */
export async function photograph(browser, site, { name, path, at, first }, folder) {
	for (const size of sizes) {
		const context = await browser.newContext({ baseURL: site, reducedMotion: "reduce", ...size });
		const page = await context.newPage();
		await page.goto(path, { waitUntil: "networkidle" });
		// The letters of Hangul come too late for a first visit, which keeps those of the device.
		await page.reload({ waitUntil: "networkidle" });
		await first?.(page);
		await page.evaluate(() => document.fonts.ready);
		if (at !== undefined)
			await page
				.locator(at)
				.first()
				.evaluate((one) => one.scrollIntoView());
		for (const theme of themes) {
			await page.emulateMedia({ colorScheme: theme });
			const picture = sharp(await page.screenshot()).png({ palette: true, colours: 256, effort: 4 });
			await picture.toFile(join(folder, `${name}-${size.viewport.width}-${theme}.png`));
		}
		await context.close();
	}
}
