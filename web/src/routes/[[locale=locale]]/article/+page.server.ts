import { fail, redirect } from "@sveltejs/kit";
import { readAsk } from "../../../address/ask.ts";
import { inLocale, localeOf } from "../../../address/locale.ts";
import { askApi, type Refusal, tryApi } from "../../../api/ask-api.ts";
import { type Given, givenArticle } from "../../../article/given-article.ts";
import { listOfPreview } from "../../../article/list-of-preview.ts";
import { rememberArticle, secretOfArticle } from "../../../article/lists-of-articles.ts";
import { tellArticle } from "../../../article/tell-article.ts";
import { keepSecret } from "../../../lists/editor/list-secret.ts";
import { sayRefusal } from "../../../lists/editor/say-refusal.ts";
import { wordsIn } from "../../../words/words.ts";
import type { Actions, PageServerLoad, RequestEvent } from "./$types";

/** The form alone. */
export const load: PageServerLoad = ({ url }) => ({
	ask: readAsk(url.searchParams),
	canFetch: process.env.ALLOW_FETCH === "true",
});

/** What the page's forms ask for. */
export const actions: Actions = {
	/** Reads an article that is pasted, uploaded or named by its address, with the choices that a person made in its preview. */
	read: async (event) => {
		const form = await event.request.formData();
		const given = await givenArticle(form);
		return given === null ? nothingGiven : preview(event, form, given, null);
	},
	/** Keeps what the preview shows as a list, and leads on to its editor; the same article leads to the same list again. */
	keep: async (event) => {
		const { request, fetch, cookies, url } = event;
		const form = await request.formData();
		const given = await givenArticle(form);
		if (given === null) return nothingGiven;
		const locale = localeOf(url.pathname);
		const { fingerprint: source } = await askApi(fetch, "read-article", { ...given, locale });
		const before = secretOfArticle(cookies, source);
		const shown = listOfPreview(form);
		const list = { ...shown, title: shown.title || wordsIn[locale].editor.untitled };
		const { answer, refusal } = await tryApi(fetch, "create-list", { list, source, ...(before && { secret: before }) });
		if (refusal) return fail(refusal.status, await preview(event, form, given, sayRefusal(refusal, locale)));
		rememberArticle(cookies, source, answer.secret, url);
		keepSecret(cookies, answer.list.slug, answer.secret, url);
		redirect(303, inLocale(`/lists/${answer.list.slug}/edit?done=${answer.isNew ? "article" : "again"}`, locale));
	},
};

const nothingGiven = { text: "", article: null, isKept: false, refusal: null };

async function preview({ fetch, cookies, url }: RequestEvent, form: FormData, given: Given, refusal: Refusal | null) {
	const { text, ...article } = await tellArticle(fetch, given, form, localeOf(url.pathname));
	return { text, article, isKept: secretOfArticle(cookies, article.fingerprint) !== null, refusal };
}
