import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";

const health = createRoute({
	method: "get",
	path: "/api/health",
	summary: "Whether the server answers",
	responses: {
		200: {
			description: "It does.",
			content: { "application/json": { schema: z.object({ ok: z.literal(true) }) } },
		},
	},
});

/**
 * The whole HTTP face as one web-standard application: hand it a `Request`, it answers a `Response`.
 *
 * @example
 * const response = await createApp().request('/api/health');
 */
export function createApp(): OpenAPIHono {
	const app = new OpenAPIHono();
	app.openapi(health, (context) => context.json({ ok: true } as const, 200));
	return app;
}
