import { Resvg } from "@resvg/resvg-js";

/** A picture takes some 50 ms to draw and weighs some 40 kB; the last ones stay. */
const drawn = new Map<string, Uint8Array<ArrayBuffer>>();
const mostKept = 200;

/**
 * An SVG picture as a PNG response.
 * @param name under which it is kept; what is drawn must follow from it
 */
export function pngResponse(name: string, draw: () => string): Response {
	const png = drawn.get(name) ?? render(draw());
	drawn.delete(name);
	drawn.set(name, png);
	const [oldest] = drawn.keys();
	if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
	return new Response(png, { headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" } });
}

function render(svg: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
