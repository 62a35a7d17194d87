import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
import { withOffline } from "./build-offline.ts";
import { ownFonts } from "./src/design/own-fonts.ts";
import { withHangulBars } from "./src/first-paint/with-hangul-bars.ts";

const scriptAt = (path: string): string => readFileSync(new URL(`src/first-paint/${path}`, import.meta.url), "utf8");
const hashOf = (script: string) => `sha256-${createHash("sha256").update(script).digest("base64")}` as const;
const inPages = [scriptAt("first-paint.js"), withHangulBars(scriptAt("hangul-to-come.js"))].map(hashOf);

export default defineConfig({
	plugins: [
		{ name: "own-fonts", enforce: "pre", transform: (code, id) => ownFonts(code, id) },
		sveltekit({
			adapter: withOffline(adapter()),
			// A page and its styles arrive together: one journey less before the first paint.
			inlineStyleThreshold: 40_000,
			paths: { relative: false },
			csp: {
				// Not nonces: a page that is kept and given again would give its nonce again.
				mode: "hash",
				directives: {
					"default-src": ["none"],
					"script-src": ["self", ...inPages],
					"style-src": ["self"],
					"img-src": ["self"],
					"font-src": ["self"],
					"connect-src": ["self"],
					"manifest-src": ["self"],
					"form-action": ["self"],
					"base-uri": ["none"],
					"frame-ancestors": ["none"],
				},
			},
		}),
	],
	// An inlined font slice would be sent to everybody, and the policy allows no font but our own.
	build: { assetsInlineLimit: 0 },
});
