// How smoothly the map moves with many dramas on it, in a real Chromium: `node benchmarks/web/map-frames.ts [5000]` after a build.
import { chromium } from "playwright-core";
import { compareMapFrames } from "./compare-map-frames.ts";
import { noteLoad } from "./machine-load.ts";

const load = noteLoad();
const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
	console.log(await compareMapFrames(browser, Number(process.argv[2] ?? 5000)));
	console.log(load.say());
} finally {
	await browser.close();
}
