import { redirect } from "@sveltejs/kit";
import { inLocale, localeOf } from "../../../../../../address/locale.ts";
import { keptSecret } from "../../../../../../lists/editor/list-secret.ts";
import { sendListFile } from "../../../../../../lists/send-list-file.ts";
import type { RequestHandler } from "./$types";

/** One's own list as a file, with every word of it; whoever has no key is asked for it. */
export const GET: RequestHandler = ({ fetch, url, params, cookies }) => {
	const { file, slug } = params;
	const secret = keptSecret(cookies);
	if (secret === null) redirect(303, inLocale(`/lists/${slug}/edit`, localeOf(url.pathname)));
	return sendListFile(fetch, { slug, secret }, file, url.origin);
};
