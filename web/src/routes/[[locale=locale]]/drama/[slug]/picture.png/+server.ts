import { Resvg } from "@resvg/resvg-js";
import { pictureProfileOf } from "../../../../../api/picture-profile.ts";
import { drawSharePicture } from "../../../../../picture/draw-share-picture.ts";
import type { RequestHandler } from "./$types";

/** A picture takes some 50 ms to draw and weighs some 40 kB; the last ones stay. */
const drawn = new Map<string, Uint8Array<ArrayBuffer>>();
const mostKept = 200;

/** The picture by which a drama's page is shared; it tells what rung 0 tells. */
export const GET: RequestHandler = async ({ fetch, params: { slug } }) => {
	const profile = await pictureProfileOf(fetch, slug);
	const png = drawn.get(slug) ?? render(drawSharePicture(profile));
	drawn.delete(slug);
	drawn.set(slug, png);
	const [oldest] = drawn.keys();
	if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
	return new Response(png, { headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" } });
};

function render(svg: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
