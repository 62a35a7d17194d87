import { isHttpError } from "@sveltejs/kit";
import { readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import { knownDrama, pictured } from "../../../api/picture-profile.ts";
import type { PageServerLoad } from "./$types";

const mostShown = 200;

/** The dramas that an address names, in its order; what is kept stands on the device, and only its script knows of it. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const locale = localeOf(url.pathname);
	const slugs = (url.searchParams.get("d") ?? "").split(",").filter((slug) => slug !== "");
	const dramas = await Promise.all(
		[...new Set(slugs)]
			.slice(0, mostShown)
			.map((slug) =>
				knownDrama(fetch, slug, locale).then(async (drama) => [await pictured(fetch, drama)], ignoreUnknown),
			),
	);
	return { ask: readAsk(url.searchParams), dramas: dramas.flat() };
};

/** A drama that has left the catalogue, or a slug that never was. */
function ignoreUnknown(reason: unknown): [] {
	if (isHttpError(reason) && reason.status < 500) return [];
	throw reason;
}
