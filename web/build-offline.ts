import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Adapter } from "@sveltejs/kit";
import { build, type Plugin } from "vite";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const client = at(".svelte-kit/output/client/");
const siteServer = at(".svelte-kit/output/server/");

/** An adapter that first builds the site once more, as a service worker that needs no server: src/offline. */
export function withOffline(adapter: Adapter): Adapter {
	return {
		...adapter,
		async adapt(builder) {
			await buildServiceWorker();
			await adapter.adapt(builder);
		},
	};
}

async function buildServiceWorker(): Promise<void> {
	await build({
		configFile: false,
		logLevel: "warn",
		publicDir: false,
		plugins: [inTheBrowser(filesToKeep())],
		build: {
			outDir: client,
			emptyOutDir: false,
			chunkSizeWarningLimit: 1000,
			rolldownOptions: {
				input: at("src/offline/service-worker.ts"),
				shimMissingExports: true,
				// Where the site looks for node, it finds nothing and goes on.
				checks: { emptyImportMeta: false, importIsUndefined: false },
				output: { entryFileNames: "service-worker.js", format: "iife", codeSplitting: false },
			},
		},
	});
}

/** Styles, scripts and pictures; of the letters only the Latin ones, since the worker keeps the Hangul slices as pages show them. */
function filesToKeep(): string[] {
	const patterns = ["_app/immutable/**/*.{css,js}", "_app/immutable/assets/*latin-400*.woff2", "*.{js,svg,png}"];
	return globSync(patterns, { cwd: client })
		.filter((file) => file !== "service-worker.js")
		.sort()
		.map((file) => `/${file}`);
}

/** The site's own server, with what a browser lacks left out: node's modules, and pictures that are drawn by native code. */
function inTheBrowser(keptFiles: readonly string[]): Plugin {
	const version = createHash("sha256").update(keptFiles.join("\n"));
	for (const file of globSync("**/*.js", { cwd: siteServer }).sort()) version.update(readFileSync(siteServer + file));
	const modules: Readonly<Record<string, string>> = {
		"virtual:kept-files": `export const keptFiles = ${JSON.stringify(keptFiles)}; export const version = "${version.digest("hex").slice(0, 12)}";`,
		"virtual:site-server": `import { create_server } from "${siteServer}index.js"; import { manifest } from "${siteServer}manifest-full.js"; export const server = create_server(manifest);`,
		"virtual:not-here": "export default {};",
	};
	return {
		name: "in-the-browser",
		enforce: "pre",
		resolveId(source) {
			if (source in modules) return `\0${source}`;
			// These pages need the server: src/offline/needs-network.ts.
			if (/entries\/(?:pages|endpoints)\/__locale_locale__\/(?:lists|article|docs)\//.test(source))
				return "\0virtual:not-here";
			if (source.endsWith("/hooks.server.js")) return at("src/offline/hooks.ts");
			return source.startsWith("node:") || source.endsWith(".png/_server.ts.js") ? "\0virtual:not-here" : null;
		},
		load: (id) => modules[id.slice(1)] ?? null,
	};
}
