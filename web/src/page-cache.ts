import type { Handle } from "@sveltejs/kit/hooks";
import { LRUCache } from "lru-cache";

interface KeptPage {
	readonly body: string;
	readonly headers: readonly (readonly [string, string])[];
}

/** Pages that depend on nothing but their address and the catalogue, which does not change while the server runs. */
const whole = /^(?:\/ko)?\/?(?:$|find$|drama\/[^/]+$|browse|vocabulary$|about$|compare$|map$)/;
const fiveMinutes = 5 * 60_000;
const mostBytes = 64 * 2 ** 20;

/**
 * Gives again, for five minutes, a page that was rendered before. It lives in memory only, at most 64 MB of it; nothing that
 * a person sent with the request but the address goes into such a page.
 */
export function keepPages(handle: Handle): Handle {
	const pages = new LRUCache<string, KeptPage>({
		maxSize: mostBytes,
		ttl: fiveMinutes,
		sizeCalculation: ({ body }, address) => 2 * (body.length + address.length),
	});
	return async (given) => {
		const { request, url, isDataRequest, isSubRequest } = given.event;
		if (request.method !== "GET" || isDataRequest || isSubRequest || !whole.test(url.pathname)) return handle(given);
		const address = url.href;
		const before = pages.get(address);
		if (before) return answer(before, request);
		const response = await handle(given);
		if (response.status !== 200 || response.headers.has("set-cookie")) return response;
		const page = { body: await response.text(), headers: [...response.headers] };
		pages.set(address, page);
		return answer(page, request);
	};
}

function answer({ body, headers }: KeptPage, request: Request): Response {
	const response = new Response(body, { headers: headers.map(([name, value]): [string, string] => [name, value]) });
	const tag = response.headers.get("etag");
	if (tag === null || request.headers.get("if-none-match") !== tag) return response;
	return new Response(null, { status: 304, headers: response.headers });
}
