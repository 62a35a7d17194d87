import { localeOf } from "../../../../../address/locale.ts";
import { findList } from "../../../../../lists/find-list.ts";
import { listPictures } from "../../../../../lists/list-pictures.ts";
import { drawListPicture, mostInListPicture } from "../../../../../picture/draw-list-picture.ts";
import { pngResponse } from "../../../../../picture/render-png.ts";
import type { RequestHandler } from "./$types";

/** The picture by which a list's page is shared: its first dramas. */
export const GET: RequestHandler = async ({ fetch, url, params }) => {
	const { entries } = await findList(fetch, params.slug, localeOf(url.pathname));
	const slugs = entries.map(({ slug }) => slug);
	const profiles = await listPictures(fetch, slugs, mostInListPicture);
	return pngResponse(`list ${profiles.map(({ slug }) => slug).join(" ")}`, () => drawListPicture(profiles));
};
