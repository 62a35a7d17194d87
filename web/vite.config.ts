import adapter from "@sveltejs/adapter-node";
import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vite";
import { withOffline } from "./build-offline.ts";
import { ownFonts } from "./src/design/own-fonts.ts";
import { withoutHydration } from "./src/pieces/without-hydration.ts";

export default defineConfig({
	plugins: [
		{ name: "own-fonts", enforce: "pre", transform: (code, id) => ownFonts(code, id) },
		sveltekit({
			adapter: withOffline(adapter()),
			// A page and its styles arrive together: one journey less before the first paint.
			inlineStyleThreshold: 40_000,
			paths: { relative: false },
			// A page of results has up to a thousand elements that carry one.
			compilerOptions: { cssHash: ({ hash, filename = "", css }) => `s${hash(filename || css).slice(0, 4)}` },
		}),
		withoutHydration(),
	],
	// An inlined font slice would be sent to everybody, and the policy allows no font but our own.
	build: { assetsInlineLimit: 0 },
});
