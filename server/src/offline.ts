import type { Engine } from "goodcry";
import { Hono } from "hono";
import type { RequestEnvironment } from "./http/environment.ts";
import { mountOperations } from "./http/operation-routes.ts";
import { HttpProblem, toProblemResponse } from "./http/problem.ts";
import { browseDramas } from "./operations/browse-dramas.ts";
import { browseVocabulary } from "./operations/browse-vocabulary.ts";
import { compareDramas } from "./operations/compare-dramas.ts";
import { findDramas } from "./operations/find-dramas.ts";
import { getDrama } from "./operations/get-drama.ts";
import { mapDramas } from "./operations/map-dramas.ts";
import type { Operation } from "./operations/operation.ts";
import { planEvenings } from "./operations/plan-evenings.ts";
import { readQuery } from "./operations/read-query.ts";
import { similarDramas } from "./operations/similar-dramas.ts";
import { suggest } from "./operations/suggest.ts";
import { writeList } from "./operations/write-list.ts";

/** The operations that need nothing but the engine, and so run wherever it does. */
const operations: readonly Operation[] = [
	findDramas,
	readQuery,
	suggest,
	getDrama,
	similarDramas,
	compareDramas,
	planEvenings,
	browseDramas,
	browseVocabulary,
	mapDramas,
	writeList,
];

/** As much of the HTTP face as needs no server: the same routes and the same answers, in a browser without a network. */
export function createOfflineApp(engine: Engine): Hono<RequestEnvironment> {
	const app = new Hono<RequestEnvironment>();
	const offline = () =>
		new HttpProblem("offline", "This needs a network, and there is none.", "Try again when you are online.");
	mountOperations(app, operations, () => ({ engine, lists: () => Promise.reject(offline()) }));
	app.notFound(() => toProblemResponse(offline()));
	app.onError(toProblemResponse);
	return app;
}
