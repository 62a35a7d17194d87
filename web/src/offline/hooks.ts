import { createOfflineApp } from "@goodcry/server/offline";
import { createEngine } from "goodcry";
import { siteHandle } from "../site-handle.ts";
import { keptCatalogue } from "./kept.ts";

let app: ReturnType<typeof createOfflineApp> | undefined;

/** The site without a server: its pages, and as much of the API as runs in a browser. */
export const handle = siteHandle({
	async fetch(request, given) {
		app ??= createOfflineApp(createEngine(await keptCatalogue()));
		return app.fetch(request, given);
	},
});
