import { type Browser, chromium } from "playwright-core";
import { findOrInstallChromium } from "../../scripts/chromium.mjs";

/** A Chromium without a graphics processor. @throws where there is none and none can be installed */
export async function openBrowser(): Promise<Browser> {
	const executablePath = await findOrInstallChromium();
	if (executablePath === undefined)
		throw new Error("There is no Chromium. Name one: CHROMIUM_PATH=… npm run bench:web");
	return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
}
