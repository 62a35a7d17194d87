import { readAsk } from "../../../../../../address/ask.ts";
import { localeOf } from "../../../../../../address/locale.ts";
import { checkList } from "../../../../../../lists/editor/check-list.ts";
import { readListForm } from "../../../../../../lists/editor/list-draft.ts";
import { wordsIn } from "../../../../../../words/words.ts";
import type { RequestHandler } from "./$types";

/** Checks what stands in the editor's form, saved or not, for its script: the sentences to show. */
export const POST: RequestHandler = async ({ request, url, fetch }) => {
	const { draft } = readListForm(await request.formData());
	const locale = localeOf(url.pathname);
	const check = await checkList(fetch, draft, readAsk(url.searchParams));
	return Response.json(wordsIn[locale].editor.check(check), { headers: { "cache-control": "no-store" } });
};
