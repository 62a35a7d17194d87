import type { Handle } from "@sveltejs/kit/hooks";
import { localeOf } from "./address/locale.ts";
import firstPaint from "./first-paint/first-paint.js?raw";

/** What answers the API: the whole server, or as much of it as runs in a browser. */
export interface ApiApp {
	fetch(request: Request, given: { clientAddress?: string; isFromPage?: boolean }): Response | Promise<Response>;
}

/** Hands the API and MCP to the server; every other address is a page, in the language of its address. */
export function siteHandle(app: ApiApp): Handle {
	return async ({ event, resolve }) => {
		const { pathname } = event.url;
		if (/^\/(api|mcp)(\/|$)/.test(pathname)) {
			return app.fetch(event.request, {
				clientAddress: event.getClientAddress(),
				// A page that asks while it is rendered is looked at once; what it makes is counted.
				isFromPage: event.isSubRequest,
			});
		}
		const response = await resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace('<html lang="en">', `<html lang="${localeOf(pathname)}">`)
					// The policy names this script by its hash: it runs before the first paint without a journey of its own.
					.replace("<!--first-paint-->", () => `<script>${firstPaint}</script>`),
		});
		// Not "no-referrer": a form would then be sent with the origin null, and be refused.
		response.headers.set("referrer-policy", "same-origin");
		response.headers.set("x-content-type-options", "nosniff");
		return response;
	};
}
