import { isHttpError } from "@sveltejs/kit";
import type { Fetch } from "../api/ask-api.ts";
import { pictureProfileOf } from "../api/picture-profile.ts";
import type { PictureProfile } from "../picture/profile.ts";

/** What the pictures of those dramas are drawn from; one that has left the catalogue is passed over. */
export async function listPictures(
	fetch: Fetch,
	slugs: readonly (string | null)[],
	most: number,
): Promise<readonly PictureProfile[]> {
	const named = slugs.flatMap((slug) => slug ?? []).slice(0, most);
	const found = await Promise.all(
		named.map((slug) => pictureProfileOf(fetch, slug).then((one) => [one], nothingUnknown)),
	);
	return found.flat();
}

function nothingUnknown(reason: unknown): [] {
	if (isHttpError(reason, 404)) return [];
	throw reason;
}
