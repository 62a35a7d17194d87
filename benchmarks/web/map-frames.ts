// How smoothly the map moves with many dramas on it, in a real Chromium: `node benchmarks/web/map-frames.ts [5000]` after a build.
import { compareMapFrames } from "./compare-map-frames.ts";
import { noteLoad } from "./machine-load.ts";
import { openBrowser } from "./open-browser.ts";

const load = noteLoad();
const browser = await openBrowser();
try {
	console.log(await compareMapFrames(browser, Number(process.argv[2] ?? 5000)));
	console.log(load.say());
} finally {
	await browser.close();
}
