import type { Handle } from "@sveltejs/kit/hooks";
import { LRUCache } from "lru-cache";
import { compressPage, encodingFor } from "./compress-page.ts";
import { type PageBytes, renderBytes, respondWith } from "./page-bytes.ts";

/** Pages that depend on nothing but their address and the catalogue, which does not change while the server runs. */
const whole = /^(?:\/ko)?\/?(?:$|find$|drama\/[^/]+$|browse|vocabulary$|about$|compare$|map$)/;
const fiveMinutes = 5 * 60_000;
const mostBytes = 64 * 2 ** 20;

/**
 * Gives again, for five minutes, a page that was rendered before, compressed as the request takes it. It lives in memory
 * only, at most 64 MB of it; nothing that a person sent with the request but the address goes into such a page. Other pages
 * may hold a secret and are sent as they are: the length of what is compressed would tell of it.
 */
export function keepPages(handle: Handle): Handle {
	const pages = new LRUCache<string, PageBytes>({
		maxSize: mostBytes,
		ttl: fiveMinutes,
		sizeCalculation: ({ bytes }, name) => bytes.length + 2 * name.length,
	});
	return async (given) => {
		const { request, url, platform, isDataRequest, isSubRequest } = given.event;
		if (isDataRequest || isSubRequest) return handle(given);
		if (request.method !== "GET" || !whole.test(url.pathname)) {
			const page = await renderBytes(handle, given);
			return page instanceof Response ? page : respondWith(page, platform);
		}
		const encoding = encodingFor(request.headers.get("accept-encoding"));
		const name = `${encoding} ${url.href}`;
		const before = pages.get(name);
		if (before) return respondWith(before, platform);
		const rendered = await renderBytes(handle, given);
		if (rendered instanceof Response) return rendered;
		const page = compressPage(rendered, encoding);
		const isOwn = rendered.headers.some(([header]) => header === "set-cookie");
		if (page.status === 200 && !isOwn) pages.set(name, page);
		return respondWith(page, platform);
	};
}
