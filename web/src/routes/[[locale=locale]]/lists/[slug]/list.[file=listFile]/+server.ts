import { localeOf } from "../../../../../address/locale.ts";
import { findList } from "../../../../../lists/find-list.ts";
import { sendListFile } from "../../../../../lists/send-list-file.ts";
import type { RequestHandler } from "./$types";

/** A list as a file that anybody may have: without what its words give away. */
export const GET: RequestHandler = async ({ fetch, url, params }) => {
	const { file, slug } = params;
	const { isStarter, title, locale, introduction, closing, entries, updatedAt } = await findList(
		fetch,
		slug,
		localeOf(url.pathname),
	);
	if (!isStarter) return sendListFile(fetch, { slug }, file, url.origin);
	const plain = entries.map(({ slug: drama, title: name, year, words }) => ({ slug: drama, title: name, year, words }));
	const list = { title, locale, introduction, entries: plain, closing };
	return sendListFile(fetch, { list, updated: updatedAt }, file, url.origin);
};
