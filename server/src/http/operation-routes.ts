import type { Context, Hono } from "hono";
import { operations } from "../operations/index.ts";
import { type Operation, type OperationContext, runOperation } from "../operations/operation.ts";
import { toInput } from "../operations/written-input.ts";
import type { RequestEnvironment } from "./environment.ts";
import { HttpProblem } from "./problem.ts";

/** Serves every operation: `POST /api/<name>` with JSON, and `GET /api/<name>?…` so that a link works. */
export function mountOperations(app: Hono<RequestEnvironment>, contextOf: () => OperationContext): void {
	for (const operation of operations) {
		const path = `/api/${operation.name}`;
		app.post(path, async (context) => answer(context, operation, await jsonBody(context), contextOf()));
		app.get(path, async (context) => {
			const input = toInput(operation.input, new URL(context.req.url).searchParams);
			const response = await answer(context, operation, input, contextOf());
			response.headers.set("cache-control", "public, max-age=300");
			return response;
		});
		app.all(path, ({ req }) => {
			const advice = "Send POST with a JSON body, or GET with the fields in the address.";
			throw new HttpProblem("wrong-method", `${req.method} is not answered at ${path}.`, advice, {
				allow: "GET, HEAD, POST, OPTIONS",
			});
		});
	}
}

async function answer(
	context: Context,
	operation: Operation,
	input: unknown,
	given: OperationContext,
): Promise<Response> {
	return context.json(await runOperation(operation, input, given));
}

async function jsonBody({ req }: Context): Promise<unknown> {
	const type = req.header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
	if (type !== "application/json" && !/^application\/[\w.-]+\+json$/.test(type)) {
		throw new HttpProblem(
			"wrong-type",
			`The body is sent as ${type || "nothing in particular"}.`,
			"Send JSON with the header Content-Type: application/json.",
		);
	}
	const text = await req.text();
	try {
		return JSON.parse(text);
	} catch {
		throw new HttpProblem(
			"bad-input",
			"The body is not JSON.",
			'Send one JSON object, such as {"query": "quiet, leaves me comforted"}.',
		);
	}
}
