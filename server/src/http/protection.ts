import type { Hono, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import { pageStyleHash } from "./api-page.ts";
import type { RequestEnvironment } from "./environment.ts";
import { HttpProblem, toProblemResponse } from "./problem.ts";
import { rateLimit } from "./rate-limit.ts";

/** The most that a request may bring, in bytes. */
export const largestBody = 256 * 1024;

/** The most that a request may bring with a file or a page of HTML of 2 MB in it, which is a little longer as JSON. */
const largestFileBody = 3072 * 1024;
/** These bring files, or a whole list: of 256 kB, and longer as JSON. */
const takesFiles = ["import-list", "read-article", "create-list", "update-list", "export-list", "check-list"].map(
	(name) => `/api/${name}`,
);

/**
 * What stands before every route: headers that keep a browser from doing more with an answer than showing it, leave for
 * any site to ask the API, a limit to size and pace, and a short name for each answer so that it need not be sent twice.
 */
export function protect(app: Hono<RequestEnvironment>, perMinute: number): void {
	app.use(
		secureHeaders({
			contentSecurityPolicy: {
				defaultSrc: ["'none'"],
				styleSrc: [`'${pageStyleHash}'`],
				baseUri: ["'none'"],
				formAction: ["'none'"],
				frameAncestors: ["'none'"],
			},
			crossOriginResourcePolicy: "cross-origin",
			// Whoever puts this behind https decides on it there.
			strictTransportSecurity: false,
			xFrameOptions: "DENY",
		}),
	);
	app.use("/api/*", cors({ origin: "*", allowMethods: ["GET", "POST"], exposeHeaders: ["etag", "retry-after"] }));
	app.use(rateLimit(perMinute));
	const [usual, wide] = [bodiesUpTo(largestBody), bodiesUpTo(largestFileBody)];
	app.use((context, next) => (takesFiles.includes(context.req.path) ? wide : usual)(context, next));
	app.get("/api/*", etag());
}

function bodiesUpTo(maxSize: number): MiddlewareHandler {
	const message = `The request has more than ${maxSize / 1024} kB.`;
	const advice = "Send less at once; a text may have 200 kB, a page or a file with a list 2 MB.";
	return bodyLimit({ maxSize, onError: () => toProblemResponse(new HttpProblem("too-large", message, advice)) });
}
