// How smoothly the map moves with 5,000 dramas on it, in a real Chromium: `node benchmarks/web/map-frames.ts` after a build.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@goodcry/catalogue";
import { chromium, type Page } from "playwright-core";
import { manyDramas } from "./many-dramas.ts";

const count = Number(process.argv[2] ?? 5000);
const port = Number(process.env.PORT ?? 4390);
const site = `http://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), "goodcry-map-"));
const index = join(folder, "catalogue.json");
writeFileSync(index, JSON.stringify(manyDramas(loadCatalogue(), count)));
const server = spawn(process.execPath, [fileURLToPath(new URL("../../scripts/serve.mjs", import.meta.url))], {
	env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", GOODCRY_DATA: folder, CATALOGUE_INDEX: index },
	stdio: ["ignore", "ignore", "inherit"],
});
try {
	await untilItAnswers();
	const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
	const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
	for (const [width, height] of [
		[1280, 900],
		[390, 844],
	] as const) {
		const page = await browser.newPage({ viewport: { width, height } });
		await notesFrames(page);
		await page.goto(`${site}/map`, { waitUntil: "load", timeout: 120_000 });
		await page.locator('[data-map="live"]').waitFor();
		const dots = await page.locator("svg a[data-slug]").count();
		console.log(`${width} px, ${dots} dramas: ${await measure(page)}`);
		await page.close();
	}
	await browser.close();
} finally {
	server.kill("SIGTERM");
	rmSync(folder, { recursive: true, force: true });
}

/** Notes how long the page's own work takes in each frame, and when frames come. */
async function notesFrames(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const noted = { work: [] as number[] };
		Object.assign(window, { noted });
		const ask = window.requestAnimationFrame.bind(window);
		window.requestAnimationFrame = (act) =>
			ask((time) => {
				const began = performance.now();
				act(time);
				noted.work.push(performance.now() - began);
			});
	});
}

/** Drags and turns the wheel for some seconds. */
async function measure(page: Page): Promise<string> {
	const box = await page.locator("canvas").boundingBox();
	if (!box) return "there is no map";
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.evaluate(() => {
		const { noted } = window as unknown as { noted: { work: number[] } };
		noted.work.length = 0;
	});
	const began = performance.now();
	for (let round = 0; round < 6; round++) {
		for (let step = 0; step < 12; step++) await page.mouse.wheel(0, round % 2 === 0 ? -60 : 60);
		await page.mouse.down();
		for (let step = 0; step < 24; step++)
			await page.mouse.move(x + 60 * Math.sin(step / 4), y + 40 * Math.cos(step / 4));
		await page.mouse.up();
		await page.mouse.move(x, y);
	}
	const seconds = (performance.now() - began) / 1000;
	const work = await page.evaluate(() => (window as unknown as { noted: { work: number[] } }).noted.work);
	const sorted = [...work].sort((a, b) => a - b);
	const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
	return `${work.length} frames drawn in ${seconds.toFixed(1)} s (${(work.length / seconds).toFixed(0)} a second); script per frame p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`;
}

async function untilItAnswers(): Promise<void> {
	for (let tries = 0; tries < 400; tries++) {
		const response = await fetch(`${site}/api/health`).catch(() => null);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`The site did not answer at ${site}. Is it built? Try: npm run build`);
}
