// npm run bench:web: how fast the site comes to a phone and how many pages a core renders, beside a bare SvelteKit page.
import { mkdtempSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { wishes } from "../wishes/wishes.ts";
import { buildBareSite } from "./bare-site.ts";
import { pageSpeedOf } from "./page-speed.ts";
import { run } from "./run.ts";
import { serve } from "./served-site.ts";
import { throughputOf } from "./throughput.ts";
import { slowestWhileTyping } from "./typing.ts";

const times = 5;
const seconds = 6;
const root = fileURLToPath(new URL("../..", import.meta.url));
const everyWish = Object.values(wishes).flatMap((group) => group.map(({ wish }) => wish));
const findPaths = everyWish.filter(Boolean).map((wish) => `/find?q=${encodeURIComponent(wish)}`);
const dramas = ["my-mister", "move-to-heaven", "goblin", "reply-1988", "the-glory", "mother", "signal", "run-on"];

run("node", ["scripts/build.mjs"], root);
const bare = await serve(buildBareSite());
const ours = await serve(join(root, "scripts/serve.mjs"), {
	DATA_DIR: mkdtempSync(join(tmpdir(), "goodcry-bench-")),
	RATE_LIMIT: "0",
});
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
	args: ["--no-sandbox", "--disable-gpu"],
});

const pages = {
	"bare SvelteKit": bare.address,
	home: ours.address,
	"home, Korean": `${ours.address}/ko`,
	results: ours.address + findPaths[0],
	"a drama": `${ours.address}/drama/my-mister`,
};
const out: string[] = [
	`On a phone (150 ms round trips, 1.6 Mbit/s, a quarter of this processor; medians of ${times}):`,
	"",
	row("page", "LCP ms", "to bare", "CLS", "script kB", "page kB"),
];
let least = 0;
for (const [name, address] of Object.entries(pages)) {
	const { lcp, cls, scriptKb, pageKb } = await pageSpeedOf(browser, address, times);
	least ||= lcp;
	out.push(row(name, lcp, `${(lcp / least).toFixed(2)} x`, cls, scriptKb, pageKb));
}
const slowest = await slowestWhileTyping(browser, ours.address, "sad but hopeful, like my mister");
out.push("", `While a wish is typed on it, the slowest interaction takes ${slowest} ms.`, "");
out.push("Rendered by one process:", "", row("page", "pages/s", "a core second", "of bare", "failed"));
let most = 0;
for (const [name, site, paths] of [
	["bare SvelteKit", bare, ["/"]],
	["home", ours, ["/", "/ko"]],
	[
		"results, each new",
		ours,
		findPaths.flatMap((path) => Array.from({ length: 40 }, (_, time) => `${path}&n=${time}`)),
	],
	["results, asked again", ours, findPaths],
	["dramas", ours, dramas.map((slug) => `/drama/${slug}`)],
] as const) {
	const { pagesPerSecond, pagesPerCoreSecond, failed } = await throughputOf(site, paths, seconds);
	const rate = pagesPerCoreSecond ?? pagesPerSecond;
	most ||= rate;
	out.push(row(name, pagesPerSecond, pagesPerCoreSecond ?? "?", `${((100 * rate) / most).toFixed(0)} %`, failed));
}
out.push("", `The machine's load was ${loadavg()[0]?.toFixed(1)} at the end.`);
console.log(out.join("\n"));
await browser.close();
bare.stop();
ours.stop();

function row(...cells: readonly (string | number)[]): string {
	return cells.map((cell, place) => (place === 0 ? String(cell).padEnd(22) : String(cell).padStart(14))).join("");
}
