import { type CommandDef, defineCommand } from "citty";
import type { OperationContext } from "../operations/operation.ts";

/** `goodcry mcp`: serves the tools on standard input and output until the client hangs up. */
export function mcpCommand(contextOf: () => OperationContext): CommandDef {
	return defineCommand({
		meta: { name: "mcp", description: "Serve the Model Context Protocol on standard input and output" },
		async run() {
			const { serveOnStdio } = await import("../mcp/serve-on-stdio.ts");
			await serveOnStdio(contextOf());
		},
	});
}
