import { localeOf } from "../../../../../../address/locale.ts";
import { takeOver } from "../../../../../../lists/editor/take-over.ts";
import type { RequestHandler } from "./$types";

/** Saves the editor's form for its script, without a new page: answers the version, or why nothing was written. */
export const POST: RequestHandler = async ({ request, cookies, params, url, fetch }) => {
	const form = await request.formData();
	const made = await takeOver({ fetch, cookies, slug: params.slug, locale: localeOf(url.pathname), form });
	const headers = { "cache-control": "no-store" };
	if (!("status" in made)) return Response.json({ version: made.version }, { headers });
	const { code, detail, advice } = made.data.refusal;
	return Response.json({ code, detail, advice }, { status: made.status, headers });
};
