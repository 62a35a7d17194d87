import { type CommandDef, defineCommand } from "citty";
import type { Engine } from "goodcry";

/** `goodcry mcp`: serves the tools on standard input and output until the client hangs up. */
export function mcpCommand(engineOf: () => Engine): CommandDef {
	return defineCommand({
		meta: { name: "mcp", description: "Serve the Model Context Protocol on standard input and output" },
		async run() {
			const { serveOnStdio } = await import("../mcp/serve-on-stdio.ts");
			await serveOnStdio(engineOf());
		},
	});
}
