import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, type Engine } from "goodcry";
import { Hono } from "hono";
import type { FetchPage } from "../articles/fetching/fetch-page.ts";
import { fetchingFromEnvironment } from "../articles/fetching/fetching.ts";
import { operations } from "../operations/index.ts";
import type { OperationContext } from "../operations/operation.ts";
import { type Storage, storageFromEnvironment } from "../storage/storage.ts";
import { apiPage } from "./api-page.ts";
import { type AskHere, askingHere } from "./ask-here.ts";
import { mountCatalogue } from "./catalogue-route.ts";
import type { RequestEnvironment } from "./environment.ts";
import { mountMcp } from "./mcp-route.ts";
import { openApiDocument } from "./openapi.ts";
import { mountOperations } from "./operation-routes.ts";
import { HttpProblem, isForeseen, toProblemResponse } from "./problem.ts";
import { protect } from "./protection.ts";
import { publicOriginsFromEnvironment } from "./public-origins.ts";
import { limitFromEnvironment, newListLimit, newListLimitFromEnvironment } from "./rate-limit.ts";

/** What the HTTP face is made from. */
export interface AppOptions {
	/** By default made from the compiled catalogue at the first request. */
	readonly engine?: Engine;
	/** Where lists are kept; by default what DATABASE_URL or DATA_DIR say, opened when a list is first asked for. */
	readonly storage?: Storage;
	/** Fetches pages for read-article; by default what ALLOW_FETCH=true allows, else nothing does. */
	readonly fetchPage?: FetchPage;
	/** Requests a minute from one address, 0 for no limit; by default what RATE_LIMIT says, else 120. */
	readonly requestsPerMinute?: number;
	/** New lists an hour from one address, 0 for no limit; by default what LIST_LIMIT says, else 60. */
	readonly newListsPerHour?: number;
	/** Where this server stands for the world; by default what PUBLIC_ORIGIN says. */
	readonly publicOrigins?: readonly string[];
	/** Hears of errors that nobody foresaw; by default they go to standard error. */
	readonly report?: (error: Error) => void;
}

/**
 * The whole HTTP face as one web-standard application: hand it a `Request`, it answers a `Response`. Beside the request it
 * takes the client's address; a call without one counts as coming from this process and is not limited.
 *
 * @example
 * const app = createApp();
 * const response = await app.fetch(request, { clientAddress: "203.0.113.7" });
 */
export function createApp(options: AppOptions = {}): Hono<RequestEnvironment> {
	return createServer(options).app;
}

/** The HTTP face, and a way around it for pages that are rendered in the same process. */
export interface GoodcryServer {
	readonly app: Hono<RequestEnvironment>;
	readonly ask: AskHere;
}

/** The same as {@link createApp}, with what pages ask of it. */
export function createServer(options: AppOptions = {}): GoodcryServer {
	let made = options.engine;
	const storage = options.storage ?? storageFromEnvironment();
	const fetching = options.fetchPage ? { fetchPage: options.fetchPage } : fetchingFromEnvironment();
	const count = newListLimit(options.newListsPerHour ?? newListLimitFromEnvironment());
	const contextOf = (clientAddress?: string): OperationContext => {
		made ??= createEngine(loadCatalogue());
		return { engine: made, lists: storage.lists, countNewList: () => count(clientAddress), ...fetching };
	};
	const report = options.report ?? writeDown;
	const app = new Hono<RequestEnvironment>();
	protect(app, options.requestsPerMinute ?? limitFromEnvironment());
	app.get("/api/health", (context) => context.json({ ok: true }));
	app.get("/api", (context) => context.html(apiPage(new URL(context.req.url).origin)));
	app.get("/api/openapi.json", (context) => {
		context.header("cache-control", "public, max-age=300");
		return context.json(openApiDocument());
	});
	mountCatalogue(app);
	mountOperations(app, operations, contextOf);
	mountMcp(app, contextOf, options.publicOrigins ?? publicOriginsFromEnvironment());
	app.notFound(({ req }) => toProblemResponse(unknownRoute(req.path)));
	app.onError((error) => {
		if (!isForeseen(error)) report(error);
		return toProblemResponse(error);
	});
	return { app, ask: askingHere(operations, contextOf, report) };
}

function writeDown(error: Error): void {
	process.stderr.write(`${error.stack ?? error.message}\n`);
}

function unknownRoute(path: string): HttpProblem {
	return new HttpProblem("unknown-route", `There is nothing at ${path}.`, "What there is stands at /api.");
}
