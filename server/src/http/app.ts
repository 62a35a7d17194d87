import { loadCatalogue } from "@goodcry/catalogue";
import { OpenAPIHono } from "@hono/zod-openapi";
import { createEngine, type Engine } from "goodcry";
import { mountOperations } from "./operation-routes.ts";
import { HttpProblem, toProblemResponse } from "./problem.ts";

/** What the HTTP face is made from. */
export interface AppOptions {
	/** By default made from the compiled catalogue at the first request. */
	readonly engine?: Engine;
}

/**
 * The whole HTTP face as one web-standard application: hand it a `Request`, it answers a `Response`.
 *
 * @example
 * const response = await createApp().request('/api/health');
 */
export function createApp({ engine }: AppOptions = {}): OpenAPIHono {
	let made = engine;
	const contextOf = () => {
		made ??= createEngine(loadCatalogue());
		return { engine: made };
	};
	const app = new OpenAPIHono();
	app.get("/api/health", (context) => context.json({ ok: true }));
	mountOperations(app, contextOf);
	app.notFound(({ req }) => toProblemResponse(unknownRoute(req.path)));
	app.onError((error) => toProblemResponse(error));
	return app;
}

function unknownRoute(path: string): HttpProblem {
	return new HttpProblem("unknown-route", `There is nothing at ${path}.`, "What there is stands at /api.");
}
