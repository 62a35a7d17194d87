import { createOfflineApp } from "@goodcry/server/offline";
import type { Handle } from "@sveltejs/kit/hooks";
import { createEngine } from "goodcry";
import { inLocale, localeOf } from "../address/locale.ts";
import { siteHandle } from "../site-handle.ts";
import { keptCatalogue } from "./kept.ts";
import { needsNetwork } from "./needs-network.ts";

let app: ReturnType<typeof createOfflineApp> | undefined;

const site = siteHandle({
	async fetch(request, given) {
		app ??= createOfflineApp(createEngine(await keptCatalogue()));
		return app.fetch(request, given);
	},
});

/** The site without a server: its pages, and as much of the API as runs in a browser. */
export const handle: Handle = async (given) => {
	const { url, fetch } = given.event;
	if (!needsNetwork(url.pathname)) return site(given);
	const said = await fetch(inLocale("/offline", localeOf(url.pathname)));
	return new Response(await said.text(), { status: 503, headers: said.headers });
};
