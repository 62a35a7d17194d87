// npm run screens: photographs every page of the built site into docs/screens/, and writes the page that shows them.
// With words after it, only the views of these names: npm run screens -- drama find
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhatChanged } from "./builds.mjs";
import { findOrInstallChromium } from "./chromium.mjs";
import { giveUp, root } from "./commands.mjs";
import { ensureInstalled, pinnedNode } from "./installation.mjs";
import { writeGallery } from "./screens/gallery.mjs";
import { views } from "./screens/views.mjs";

const port = Number(process.env.PORT ?? 4329);
const site = `http://127.0.0.1:${port}`;
const folder = join(root, "docs/screens");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

const korean = views.flatMap(({ korean, at, ...view }) =>
	korean === undefined ? [] : [{ ...view, name: `${view.name}-ko`, path: korean }],
);
const words = process.argv.slice(2);
const wanted = [...views, ...korean].filter(
	({ name }) => words.length === 0 || words.some((word) => name === word || name === `${word}-ko`),
);

await ensureInstalled();
await buildWhatChanged();
// It needs packages, which may have come just now.
const { photograph } = await import("./screens/photograph.mjs");
const executablePath = await findOrInstallChromium();
if (executablePath === undefined) giveUp("There is no Chromium. Name one: CHROMIUM_PATH=… npm run screens");

const kept = await mkdtemp(join(tmpdir(), "goodcry-"));
const server = spawn(pinnedNode, ["scripts/serve.mjs"], {
	cwd: root,
	env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: kept, DATABASE_URL: "" },
	stdio: ["ignore", "ignore", "inherit"],
});
process.on("exit", () => server.kill());
try {
	await answers();
	await photographAll(executablePath);
	await writeFile(join(folder, "README.md"), writeGallery(views.filter(isThere), korean.filter(isThere)));
	console.log(`${wanted.length} views are in docs/screens/.`);
} finally {
	server.kill();
	await rm(kept, { recursive: true, force: true });
}

/**
 * Whether a view was photographed, now or before.
 *
 * @param {{ name: string }} view
 */
function isThere({ name }) {
	return existsSync(join(folder, `${name}-390-light.png`));
}

/** @param {string} executablePath */
async function photographAll(executablePath) {
	const { chromium } = await import("playwright-core");
	const browser = await chromium.launch({ executablePath, args: flags });
	try {
		const waiting = [...wanted];
		const work = async () => {
			for (let view = waiting.shift(); view; view = waiting.shift()) await photograph(browser, site, view, folder);
		};
		await Promise.all([work(), work(), work()]);
	} finally {
		await browser.close();
	}
}

async function answers() {
	for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
		if (server.exitCode !== null) break;
		const response = await fetch(`${site}/api/health`).catch(() => undefined);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	giveUp(`The site does not answer at ${site}. Is the port free? Choose another: PORT=${port + 1} npm run screens`);
}
