/// <reference lib="webworker" />
import { keptFiles, version } from "virtual:kept-files";
import { server } from "virtual:site-server";
import { cacheName, catalogueAddress } from "./kept.ts";

// Runs beside the pages once a person keeps Goodcry on the device. With a network it only passes on; without one it renders
// the same pages and answers the same API itself, from the catalogue that it keeps.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const cache = (): Promise<Cache> => caches.open(cacheName(version));
const ready = server.init({ env: {}, read: () => null });

worker.addEventListener("install", (event) => {
	event.waitUntil(
		(async () => {
			await (await cache()).addAll([...keptFiles, catalogueAddress]);
			await worker.skipWaiting();
		})(),
	);
});

worker.addEventListener("activate", (event) => {
	event.waitUntil(
		(async () => {
			const old = (await caches.keys()).filter((name) => name.startsWith("goodcry-") && name !== cacheName(version));
			await Promise.all(old.map((name) => caches.delete(name)));
			await worker.clients.claim();
		})(),
	);
});

worker.addEventListener("fetch", (event) => {
	if (new URL(event.request.url).origin === worker.location.origin) event.respondWith(answer(event.request));
});

/** Files that never change come from the device, everything else from the network while there is one. */
async function answer(request: Request): Promise<Response> {
	const { pathname } = new URL(request.url);
	const isFile = pathname.startsWith("/_app/immutable/");
	const kept = isFile ? await caches.match(request) : undefined;
	if (kept) return kept;
	// A body can be read once, and the network may fail after it was.
	const spare = request.clone();
	try {
		const response = await fetch(request);
		if (isFile && response.ok) await (await cache()).put(request, response.clone());
		return response;
	} catch {
		return (await caches.match(request)) ?? (await answerHere(spare));
	}
}

/** A page says that it was made here: some browsers think themselves online on a page that a worker gave them. */
async function answerHere(request: Request): Promise<Response> {
	await ready;
	const response = await server.respond(request, { getClientAddress: () => "127.0.0.1" });
	if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
	const page = (await response.text()).replace("data-offline", "data-offline data-made-here");
	return new Response(page, response);
}
