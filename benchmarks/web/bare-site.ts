import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

/** The least that SvelteKit serves: one page with one sentence, the defaults everywhere. */
const files: Readonly<Record<string, string>> = {
	"package.json": '{ "name": "bare", "private": true, "type": "module" }',
	"vite.config.ts": `import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
export default defineConfig({ plugins: [sveltekit({ adapter: adapter() })] });`,
	"src/app.html":
		'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
	"src/routes/+page.svelte": "<svelte:head><title>Bare</title></svelte:head><h1>How do you want to feel tonight?</h1>",
};

/** Builds the bare site beside this file; gives the handler's path. */
export function buildBareSite(): string {
	const folder = fileURLToPath(new URL("build/bare", import.meta.url));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	run("vite", ["build", "--logLevel", "error"], folder);
	return join(folder, "build/index.js");
}
