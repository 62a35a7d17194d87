import { pictureProfileOf } from "../../../../../api/picture-profile.ts";
import { drawnPicture } from "../../../../../picture/drawn-picture.ts";
import type { RequestHandler } from "./$types";

/** The picture of a drama where it stands below the first screen of a page; it tells what rung 0 tells. */
export const GET: RequestHandler = async ({ fetch, params: { slug } }) => {
	const { svg } = drawnPicture(await pictureProfileOf(fetch, slug));
	return new Response(
		`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500" viewBox="0 0 400 500">${svg}</svg>`,
		{
			headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" },
		},
	);
};
