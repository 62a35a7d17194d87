import { hash } from "node:crypto";
import type { Handle } from "@sveltejs/kit/hooks";

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
	const bytes = bytesOf(html);
	response.headers.set("etag", `"${hash("sha1", bytes, "base64url")}"`);
	response.headers.delete("content-length");
	return { status: response.status, headers: [...response.headers], bytes };
}

/** The response with a page. */
export function respondWith({ status, headers, bytes }: PageBytes): Response {
	const written = headers.map(([name, value]): [string, string] => [name, value]);
	return new Response(bytes, { status, headers: [...written, ["content-length", String(bytes.length)]] });
}

const encoder = new TextEncoder();
let room = new Uint8Array(2 ** 20);

/** Text in UTF-8, written where there is room for the longest that it can be: to measure it first takes as long as to write it. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	if (room.length < 3 * text.length) room = new Uint8Array(4 * text.length);
	return room.slice(0, encoder.encodeInto(text, room).written);
}
