import { crc32 } from "node:zlib";
import type { Handle } from "@sveltejs/kit/hooks";
import { localeOf } from "./address/locale.ts";
import { completeOpening } from "./first-paint/complete-opening.ts";
import { bytesOf, markPieces } from "./pieces/kept-pieces.ts";

markPieces();

/** A page as bytes. */
export interface PageBytes {
	readonly status: number;
	/** With a strong etag. */
	readonly headers: readonly (readonly [string, string])[];
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Renders a page and makes bytes of it once. SvelteKit would hash its text letter by letter in script, and each response on
 * its way makes bytes again: a quarter of the time of a page. So the text is taken where SvelteKit lets us change it.
 * @returns the response as it is where no page was rendered, such as a redirect or a file
 */
export async function renderBytes(
	handle: Handle,
	{ event, resolve }: Parameters<Handle>[0],
): Promise<PageBytes | Response> {
	let html: string | undefined;
	const response = await handle({
		event,
		resolve: (given, options) =>
			resolve(given, {
				...options,
				transformPageChunk: async (chunk) => {
					html = (await options?.transformPageChunk?.(chunk)) ?? chunk.html;
					return "";
				},
			}),
	});
	if (html === undefined) return response;
	const { text, end } = completeOpening(html, localeOf(event.url.pathname));
	const bytes = bytesOf(text, html, end);
	response.headers.set("etag", `"${crc32(bytes).toString(36)}-${bytes.length.toString(36)}"`);
	response.headers.delete("content-length");
	return { status: response.status, headers: [...response.headers], bytes };
}

/**
 * The response with a page. Where the server takes it so, the page goes beside it: a response copies its bytes and reads them as
 * a stream, which takes as long as to send them.
 */
export function respondWith({ status, headers, bytes }: PageBytes, platform: App.Platform | undefined): Response {
	const written = headers.map(([name, value]): [string, string] => [name, value]);
	const init = { status, headers: [...written, ["content-length", String(bytes.length)] as [string, string]] };
	if (!platform?.req?.takesPage) return new Response(bytes, init);
	platform.req.page = bytes;
	return new Response(null, init);
}
