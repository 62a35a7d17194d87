import { createApp } from "@goodcry/server";
import type { Handle } from "@sveltejs/kit/hooks";
import { localeOf } from "./address/locale.ts";

const app = createApp();

/** Hands the API and MCP to the server; every other address is a page, in the language of its address. */
export const handle: Handle = async ({ event, resolve }) => {
	const { pathname } = event.url;
	if (/^\/(api|mcp)(\/|$)/.test(pathname)) {
		// A page that asks while it is rendered comes from this process and does not count as a client.
		return app.fetch(event.request, event.isSubRequest ? {} : { clientAddress: event.getClientAddress() });
	}
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('<html lang="en">', `<html lang="${localeOf(pathname)}">`),
	});
	response.headers.set("referrer-policy", "no-referrer");
	response.headers.set("x-content-type-options", "nosniff");
	return response;
};
