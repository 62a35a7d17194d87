import type { Context, Hono } from "hono";
import { isWriting, type Operation, type OperationContext, runOperation } from "../operations/operation.ts";
import { toInput } from "../operations/written-input.ts";
import type { RequestEnvironment } from "./environment.ts";
import { HttpProblem } from "./problem.ts";

/**
 * Serves operations: `POST /api/<name>` with JSON and, where it changes nothing, `GET /api/<name>?…` so that a link
 * works. A list's secret comes in the body or as `Authorization: Bearer`, never in an address, which is logged on its way.
 */
export function mountOperations(
	app: Hono<RequestEnvironment>,
	operations: readonly Operation[],
	contextOf: (clientAddress?: string) => OperationContext,
): void {
	for (const operation of operations) {
		const path = `/api/${operation.name}`;
		app.post(path, async (context) => {
			refuseSecret(context.req.query());
			const response = await answer(context, operation, await jsonBody(context), contextOf(addressOf(context)));
			if (operation.effect) response.headers.set("cache-control", "no-store");
			return response;
		});
		if (!isWriting(operation)) {
			app.get(path, async (context) => {
				const input = toInput(operation.input, new URL(context.req.url).searchParams);
				refuseSecret(input);
				const response = await answer(context, operation, input, contextOf(addressOf(context)));
				response.headers.set("cache-control", cachingOf(operation, context));
				return response;
			});
		}
		app.all(path, ({ req }) => {
			throw wrongMethod(req.method, path, operation);
		});
	}
}

function addressOf({ env }: Context<RequestEnvironment>): string | undefined {
	return (env as RequestEnvironment["Bindings"] | undefined)?.clientAddress;
}

/** What the catalogue says holds for a while, what people keep may be another at once, what is secret is nobody's to store. */
function cachingOf({ effect }: Operation, { req }: Context): string {
	if (req.header("authorization")) return "private, no-store";
	return effect === "reads" ? "no-cache" : "public, max-age=300";
}

function refuseSecret(input: Readonly<Record<string, unknown>>): void {
	if (!("secret" in input)) return;
	throw new HttpProblem(
		"bad-input",
		"The secret stands in the address, where it is logged on its way.",
		"Send it as the header Authorization: Bearer, or POST it as secret in the body.",
	);
}

function wrongMethod(method: string, path: string, operation: Operation): HttpProblem {
	const isByLink = !isWriting(operation);
	return new HttpProblem(
		"wrong-method",
		`${method} is not answered at ${path}.`,
		isByLink
			? "Send POST with a JSON body, or GET with the fields in the address."
			: "It changes what is kept: send POST with a JSON body.",
		{ allow: isByLink ? "GET, HEAD, POST, OPTIONS" : "POST, OPTIONS" },
	);
}

async function answer(
	context: Context,
	operation: Operation,
	input: unknown,
	given: OperationContext,
): Promise<Response> {
	return context.json(await runOperation(operation, withSecret(operation, input, context), given));
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

/** The input with the secret of the header, where the operation takes one and the body has none. */
function withSecret({ input: { shape } }: Operation, input: unknown, { req }: Context): unknown {
	const [, secret] = /^Bearer +(\S+)$/i.exec(req.header("authorization") ?? "") ?? [];
	if (secret === undefined || !("secret" in shape) || !isObject(input) || "secret" in input) return input;
	return { ...input, secret };
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
	return typeof input === "object" && input !== null && !Array.isArray(input);
}
