// npm run bench:web: how fast the site comes to a phone, how many pages a core renders, beside a bare SvelteKit page, and how smoothly the map moves.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildBareSite } from "./bare-site.ts";
import { compareMapFrames } from "./compare-map-frames.ts";
import { comparePhones } from "./compare-phones.ts";
import { compareRendering } from "./compare-rendering.ts";
import { noteLoad } from "./machine-load.ts";
import { openBrowser } from "./open-browser.ts";
import { serve } from "./served-site.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const load = noteLoad();
const bare = await serve(buildBareSite());
const ours = await serve(join(root, "scripts/serve.mjs"), {
	DATA_DIR: mkdtempSync(join(tmpdir(), "goodcry-bench-")),
	RATE_LIMIT: "0",
});
const browser = await openBrowser();
try {
	console.log(await comparePhones(browser, bare.address, ours.address));
	console.log(await compareRendering(bare, ours));
	console.log(await compareMapFrames(browser));
	console.log(load.say());
} finally {
	await browser.close();
	bare.stop();
	ours.stop();
}
