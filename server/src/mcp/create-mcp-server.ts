import { type CallToolResult, McpServer, type ToolAnnotations } from "@modelcontextprotocol/server";
import { AppError } from "goodcry";
import manifest from "../../package.json" with { type: "json" };
import { operations } from "../operations/index.ts";
import { isWriting, type Operation, type OperationContext, runOperation } from "../operations/operation.ts";
import { plainPage } from "../text/page.ts";
import { tell } from "../text/tell.ts";

const instructions =
	"Goodcry finds Korean dramas by how they make a person feel, and does not spoil them. Pass wishes to find-dramas in the person's own words. What they cannot bear goes into cannotBear as facet ids from browse-vocabulary. Leave spoilers at 0 unless the person asks to be told; never guess aloud at what is kept back.";

/** One MCP server with a tool for every operation. */
export function createMcpServer(context: OperationContext): McpServer {
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
				annotations: annotationsOf(operation, context),
			},
			(given) => callTool(operation, given, context),
		);
	}
	return server;
}

function annotationsOf(operation: Operation, { fetchPage }: OperationContext): ToolAnnotations {
	const isReading = !isWriting(operation);
	return {
		title: operation.title,
		readOnlyHint: isReading,
		destructiveHint: operation.effect === "deletes",
		idempotentHint: isReading,
		openWorldHint: operation.goesOut === true && fetchPage !== undefined,
	};
}

async function callTool(
	operation: Operation,
	input: Record<string, unknown>,
	context: OperationContext,
): Promise<CallToolResult> {
	try {
		const answer = await runOperation(operation, input, context);
		const text = tell(operation, { input, answer, engine: context.engine, page: plainPage });
		return { structuredContent: answer, content: [{ type: "text", text }] };
	} catch (error) {
		if (!(error instanceof AppError)) throw error;
		const { message, advice, particulars } = error;
		const more = Object.keys(particulars).length > 0 ? `\n${JSON.stringify(particulars)}` : "";
		return { isError: true, content: [{ type: "text", text: `${message} ${advice}${more}` }] };
	}
}
