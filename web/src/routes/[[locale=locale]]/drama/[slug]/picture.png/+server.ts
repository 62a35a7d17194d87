import { pictureProfileOf } from "../../../../../api/picture-profile.ts";
import { drawSharePicture } from "../../../../../picture/draw-share-picture.ts";
import { pngResponse } from "../../../../../picture/render-png.ts";
import type { RequestHandler } from "./$types";

/** The picture by which a drama's page is shared; it tells what rung 0 tells. */
export const GET: RequestHandler = async ({ fetch, params: { slug } }) => {
	const profile = await pictureProfileOf(fetch, slug);
	return pngResponse(`drama ${slug}`, () => drawSharePicture(profile));
};
