import { beginningOf } from "@goodcry/server/beginning";
import { fail, redirect } from "@sveltejs/kit";
import { inLocale, localeOf } from "../../../../address/locale.ts";
import { tryApi } from "../../../../api/ask-api.ts";
import { plainDrama } from "../../../../api/picture-profile.ts";
import { textOfUpload } from "../../../../article/text-of-upload.ts";
import { hangulName } from "../../../../drama/hangul-name.ts";
import { findTitle } from "../../../../lists/editor/find-title.ts";
import { openNewList } from "../../../../lists/editor/open-new-list.ts";
import { addToOwn, ownLists } from "../../../../lists/editor/own-lists.ts";
import { sayImportRefusal } from "../../../../lists/editor/say-import-refusal.ts";
import { sayRefusal } from "../../../../lists/editor/say-refusal.ts";
import { wordsIn } from "../../../../words/words.ts";
import type { Actions, PageServerLoad, RequestEvent } from "./$types";

/** Shorter than the longest title that a list may have, so that the mark of what was cut fits behind it. */
const longestTitle = 190;

/** The ways to begin a list. An address may name a drama to begin with, and a wish. */
export const load: PageServerLoad = async ({ url, fetch, cookies, setHeaders }) => {
	setHeaders({ "cache-control": "no-store" });
	const add = url.searchParams.get("add");
	const drama = add === null ? null : await plainDrama(fetch, add);
	const isKorean = localeOf(url.pathname) === "ko";
	return {
		wish: url.searchParams.get("q") ?? "",
		add: drama && {
			slug: drama.slug,
			title: isKorean ? hangulName(drama.hangul, drama.aliases) : drama.title,
		},
		own: await ownLists(fetch, cookies),
	};
};

/** Makes a list and leads on to its editor. */
export const actions: Actions = {
	blank: async (event) => {
		const { form, locale, words } = await begin(event);
		const typed = textIn(form, "add");
		const entries = typed === "" ? [] : [await findTitle(event.fetch, typed, locale)];
		const title = beginningOf(textIn(form, "title"), longestTitle) || words.editor.untitled;
		return create(event, { title, locale, entries }, {});
	},
	into: async (event) => {
		const { form, locale } = await begin(event);
		const { fetch, cookies } = event;
		const slug = textIn(form, "list");
		const added = await addToOwn(fetch, cookies, { slug, drama: textIn(form, "drama"), locale });
		if (added.refusal) return fail(added.refusal.status, { wish: "", text: "", refusal: added.refusal });
		redirect(303, `${inLocale(`/lists/${slug}/edit`, locale)}?done=${added.isThere ? "there" : "added"}`);
	},
	wish: async (event) => {
		const { form, locale } = await begin(event);
		const query = textIn(form, "q");
		const { answer, refusal } = await tryApi(event.fetch, "write-list", { query, locale });
		if (refusal) return fail(refusal.status, { wish: query, text: "", refusal });
		return create(event, answer.list, { wish: query });
	},
	file: async (event) => {
		const { form, locale, words } = await begin(event);
		const file = form.get("file");
		const text = file instanceof File && file.size > 0 ? await textOfUpload(file) : textIn(form, "text");
		const partial = form.get("partial") === "yes";
		if (text === "") return fail(400, { wish: "", text, refusal: { detail: words.editor.nothingPasted, advice: "" } });
		const { answer, refusal } = await tryApi(event.fetch, "import-list", { content: text, partial });
		// What is no text would fill the box with signs that mean nothing.
		const shown = refusal?.code === "not-text" ? "" : text;
		if (refusal) return fail(refusal.status, { wish: "", text: shown, refusal: sayImportRefusal(refusal, locale) });
		const list = { ...answer.list, title: answer.list.title || words.editor.untitled };
		return create(event, list, { text }, "import");
	},
};

async function begin({ request, url }: RequestEvent) {
	const locale = localeOf(url.pathname);
	return { form: await request.formData(), locale, words: wordsIn[locale] };
}

async function create(
	{ fetch, cookies, url }: RequestEvent,
	list: object,
	typed: { wish?: string; text?: string },
	done = "",
) {
	const { answer, refusal } = await tryApi(fetch, "create-list", { list });
	if (refusal)
		return fail(refusal.status, { wish: "", text: "", ...typed, refusal: sayRefusal(refusal, localeOf(url.pathname)) });
	openNewList(answer, cookies, url, done);
}

function textIn(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === "string" ? value.trim() : "";
}
