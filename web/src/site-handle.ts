import { error, type RequestEvent } from "@sveltejs/kit";
import type { Handle, HandleFetch } from "@sveltejs/kit/hooks";
import { localeOf } from "./address/locale.ts";
import { policyFor } from "./content-policy.ts";
import { firstScripts, withOpening } from "./first-paint/complete-opening.ts";

/** What answers the API: the whole server, or as much of it as runs in a browser. */
export interface ApiApp {
	fetch(request: Request, given: { clientAddress?: string; isFromPage?: boolean }): Response | Promise<Response>;
}

/**
 * Hands the API and MCP to the server; every other address is a page, in the language of its address.
 * @param complete puts the opening of a page in its language; where pages become bytes, that is done then
 */
export function siteHandle(app: ApiApp, complete = withOpening): Handle {
	return async ({ event, resolve }) => {
		const { pathname } = event.url;
		if (/^\/(api|mcp)(\/|$)/.test(pathname)) {
			return app.fetch(event.request, {
				clientAddress: event.getClientAddress(),
				// A page that asks while it is rendered is looked at once; what it makes is counted.
				isFromPage: event.isSubRequest,
			});
		}
		if (event.request.method === "POST") await countForm(app, event);
		let policy = "";
		const response = await resolve(event, {
			transformPageChunk: async ({ html }) => {
				const locale = localeOf(pathname);
				// While it is developed, styles are put into the page as they change.
				if (!import.meta.env.DEV) policy = await policyFor(html, firstScripts[locale]);
				return complete(html, locale);
			},
		});
		if (policy !== "") response.headers.set("content-security-policy", policy);
		// Not "no-referrer": a form would then be sent with the origin null, and be refused.
		response.headers.set("referrer-policy", "same-origin");
		response.headers.set("x-content-type-options", "nosniff");
		return response;
	};
}

/**
 * Counts a form that is sent to a page, or a check of the editor, as one request of whoever sends it: what a page then asks of
 * the API is not counted, and reading an article or checking a list is work.
 * @throws the error page when that was one too many
 */
async function countForm(app: ApiApp, event: RequestEvent): Promise<void> {
	const counted = new Request(new URL("/api/health", event.url));
	const response = await app.fetch(counted, { clientAddress: event.getClientAddress() });
	if (response.status !== 429) return;
	const { detail, advice }: { detail: string; advice: string } = await response.json();
	error(429, `${detail} ${advice}`, { advice });
}

/** Hands what a page asks of the API to the server at once: by way of SvelteKit it would become a request of its own first. */
export function siteFetch(app: ApiApp): HandleFetch {
	return async ({ event, request, fetch }) => {
		const { origin, pathname } = new URL(request.url);
		if (origin !== event.url.origin || !pathname.startsWith("/api/")) return fetch(request);
		return app.fetch(request, { clientAddress: event.getClientAddress(), isFromPage: true });
	};
}
