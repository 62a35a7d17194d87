import { createApp } from "@goodcry/server";
import type { Handle } from "@sveltejs/kit/hooks";

const app = createApp();

/** Hands the API and MCP to the server; every other address is a page. */
export const handle: Handle = ({ event, resolve }) =>
	/^\/(api|mcp)(\/|$)/.test(event.url.pathname) ? app.fetch(event.request) : resolve(event);
