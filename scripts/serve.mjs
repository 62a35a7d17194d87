// Serves the built site, and with it the API and MCP, on one port. Needs the pinned Node:
// start it through npm start, or as node_modules/.bin/node scripts/serve.mjs.
import { createServer } from "node:http";
import { join } from "node:path";
import { giveUp, root } from "./commands.mjs";

const began = Number(process.env.GOODCRY_BEGAN ?? Date.now());
const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? "127.0.0.1";

process.env.NODE_ENV ??= "production";
// A saved page of HTML may be uploaded; the API holds its own requests to less.
process.env.BODY_SIZE_LIMIT ??= "3M";
process.env.CATALOGUE_INDEX ??= join(root, "catalogue/dist/catalogue.json");

// The adapter takes a site for https unless a header says otherwise. Behind a proxy the operator
// names that header; without one we are plain http, and say so in a header of our own.
const behindProxy = process.env.PROTOCOL_HEADER !== undefined;
if (!behindProxy) process.env.PROTOCOL_HEADER = "x-goodcry-protocol";

const handlerFile = "../web/build/handler.js";
const { handler } = await import(handlerFile);

const server = createServer((request, response) => {
	if (!behindProxy) request.headers["x-goodcry-protocol"] = "http";
	// SvelteKit takes a change without a content type for a form of another site, and refuses it. A
	// DELETE from a program has none. A form always has one, so those stay refused.
	if (/^\/(api|mcp)(\/|$)/.test(request.url ?? "")) {
		request.headers["content-type"] ??= "application/octet-stream";
	}
	takePage(request, response);
	handler(request, response);
});

/**
 * Lets a page go out as the bytes that it was made into: web/src/page-bytes.ts.
 * @param {import("node:http").IncomingMessage & { takesPage?: boolean, page?: Uint8Array }} request
 * @param {import("node:http").ServerResponse} response
 */
function takePage(request, response) {
	request.takesPage = true;
	const { end } = response;
	// What has a body of its own keeps it, and a page that the browser has already has none.
	Object.assign(response, {
		end: (/** @type {unknown[]} */ ...given) => {
			const isPage = given.length === 0 && response.statusCode !== 304 && request.page;
			return Reflect.apply(end, response, isPage ? [request.page] : given);
		},
	});
}

server.on("error", (error) => {
	const busy = "code" in error && error.code === "EADDRINUSE";
	giveUp(
		busy ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : `The server stopped: ${error.message}`,
	);
});

server.listen(port, host, () => {
	const address = server.address();
	const actual = typeof address === "object" && address !== null ? address.port : port;
	const name = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	console.log(`Goodcry is at http://${name}:${actual} (ready in ${seconds} s; Ctrl+C stops it)`);
	void sayWhereNothingIsKept(`http://${host.includes(":") ? `[${host}]` : host}:${actual}`);
});

/**
 * Says at once, and not when somebody's first list is lost, that lists cannot be kept. All else works without.
 * @param {string} site
 */
async function sayWhereNothingIsKept(site) {
	const response = await fetch(`${site}/api/browse-lists?limit=1`).catch(() => null);
	if (response === null || response.ok) return;
	const { detail, advice } = await response.json();
	console.error(`Lists cannot be kept. ${detail} ${advice}`);
}

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
		setTimeout(() => process.exit(0), 5000).unref();
	});
}
