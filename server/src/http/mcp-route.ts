import { AsyncLocalStorage } from "node:async_hooks";
import {
	createMcpHandler,
	localhostAllowedHostnames,
	originValidationResponse,
	validateHostHeader,
} from "@modelcontextprotocol/server";
import type { Hono } from "hono";
import { cors } from "hono/cors";
import { createMcpServer } from "../mcp/create-mcp-server.ts";
import type { OperationContext } from "../operations/operation.ts";
import type { RequestEnvironment } from "./environment.ts";
import { largestBody } from "./protection.ts";

/**
 * Serves MCP over streamable HTTP at /mcp, without sessions. Only for hosts and sites that are named: a page of another
 * site cannot reach a server on somebody's own machine by way of their browser (DNS rebinding).
 * @param publicOrigins where this server stands for the world, such as https://goodcry.example
 */
export function mountMcp(
	app: Hono<RequestEnvironment>,
	contextOf: (clientAddress?: string) => OperationContext,
	publicOrigins: readonly string[],
): void {
	const hostnames = [...localhostAllowedHostnames(), ...publicOrigins.map((origin) => new URL(origin).hostname)];
	const clientAddress = new AsyncLocalStorage<string | undefined>();
	const handler = createMcpHandler(() => createMcpServer(contextOf(clientAddress.getStore())), {
		maxRequestBodySize: largestBody,
	});
	const isAllowed = (origin: string): boolean => hostnames.includes(URL.parse(origin)?.hostname ?? "");
	app.use("/mcp", cors({ origin: (origin) => (isAllowed(origin) ? origin : null), exposeHeaders: ["mcp-session-id"] }));
	app.all("/mcp", ({ req, env }) => {
		const host = validateHostHeader(req.header("host") ?? new URL(req.url).host, hostnames);
		if (!host.ok) return refuse(host.message);
		const address = (env as RequestEnvironment["Bindings"] | undefined)?.clientAddress;
		return originValidationResponse(req.raw, hostnames) ?? clientAddress.run(address, () => handler.fetch(req.raw));
	});
}

function refuse(message: string): Response {
	const advice = "Whoever runs this server names its address in PUBLIC_ORIGIN.";
	return Response.json(
		{ jsonrpc: "2.0", id: null, error: { code: -32000, message: `${message}. ${advice}` } },
		{ status: 403 },
	);
}
