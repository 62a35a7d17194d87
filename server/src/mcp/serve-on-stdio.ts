import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { OperationContext } from "../operations/operation.ts";
import { createMcpServer } from "./create-mcp-server.ts";

/** Serves MCP on this process's standard input and output; resolves when the client closes its end. */
export function serveOnStdio(context: OperationContext): Promise<void> {
	return new Promise((resolve) => {
		process.stdin.once("close", resolve);
		serveStdio(() => createMcpServer(context));
	});
}
