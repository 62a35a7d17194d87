import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { Engine } from "goodcry";
import { createMcpServer } from "./create-mcp-server.ts";

/** Serves MCP on this process's standard input and output; resolves when the client closes its end. */
export function serveOnStdio(engine: Engine): Promise<void> {
	return new Promise((resolve) => {
		process.stdin.once("close", resolve);
		serveStdio(() => createMcpServer(engine));
	});
}
