import { type CallToolResult, McpServer } from "@modelcontextprotocol/server";
import { AppError, type Engine } from "goodcry";
import manifest from "../../package.json" with { type: "json" };
import { operations } from "../operations/index.ts";
import { type Operation, runOperation } from "../operations/operation.ts";
import { plainPage } from "../text/page.ts";
import { tell } from "../text/tell.ts";

const instructions =
	"Goodcry finds Korean dramas by how they make a person feel, and does not spoil them. Pass wishes to find-dramas in the person's own words. What they cannot bear goes into cannotBear as facet ids from browse-vocabulary. Leave spoilers at 0 unless the person asks to be told; never guess aloud at what is kept back.";

/** One MCP server with a tool for every operation. All of them only read. */
export function createMcpServer(engine: Engine): McpServer {
	const server = new McpServer({ name: "goodcry", title: "Goodcry", version: manifest.version }, { instructions });
	for (const operation of operations) {
		const { name, title, description, input, output } = operation;
		server.registerTool(
			name,
			{
				title,
				description: `${description} Example: ${JSON.stringify(operation.example)}`,
				inputSchema: input,
				outputSchema: output,
				annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
			},
			(given) => callTool(operation, given, engine),
		);
	}
	return server;
}

async function callTool(operation: Operation, input: Record<string, unknown>, engine: Engine): Promise<CallToolResult> {
	try {
		const answer = await runOperation(operation, input, { engine });
		const text = tell(operation, { input, answer, engine, page: plainPage });
		return { structuredContent: answer, content: [{ type: "text", text }] };
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		return { isError: true, content: [{ type: "text", text: `${error.message} ${error.advice}` }] };
	}
}
