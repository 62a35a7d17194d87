import { fail, redirect } from "@sveltejs/kit";
import { readAsk } from "../../../../../address/ask.ts";
import { inLocale, localeOf } from "../../../../../address/locale.ts";
import { tryApi } from "../../../../../api/ask-api.ts";
import { checkList } from "../../../../../lists/editor/check-list.ts";
import { forgetSecret, keepSecret, keptSecret, readSecret } from "../../../../../lists/editor/list-secret.ts";
import { nameDramas } from "../../../../../lists/editor/name-dramas.ts";
import { takeOver } from "../../../../../lists/editor/take-over.ts";
import type { Actions, PageServerLoad } from "./$types";

/** The editor for whoever holds the list's secret; for everybody else the form that asks for it. */
export const load: PageServerLoad = async ({ fetch, cookies, params, url, setHeaders }) => {
	setHeaders({ "cache-control": "no-store" });
	const { slug } = params;
	const ask = readAsk(url.searchParams);
	const secret = keptSecret(cookies);
	const done = url.searchParams.get("done") ?? "";
	if (secret === null)
		return { slug, ask, done, list: null, dramaNames: {}, link: null, check: null, isDeleted: false };
	const { answer, refusal } = await tryApi(fetch, "read-list", { slug, secret });
	const isDeleted = refusal !== undefined && done === "delete";
	if (!answer?.isYours) return { slug, ask, done, list: null, dramaNames: {}, link: null, check: null, isDeleted };
	const { list } = answer;
	return {
		...{ slug, ask, done, list, isDeleted },
		link: `${url.origin}${inLocale(`/lists/${slug}/edit`, localeOf(url.pathname))}#${secret}`,
		dramaNames: await nameDramas(fetch, list.entries, localeOf(url.pathname)),
		check: await checkList(fetch, list, ask),
	};
};

/** What the editor's forms ask for. */
export const actions: Actions = {
	open: async ({ request, cookies, params, url, fetch }) => {
		const pasted = (await request.formData()).get("secret");
		const secret = readSecret(typeof pasted === "string" ? pasted : "");
		const found = secret === null ? null : await tryApi(fetch, "read-list", { slug: params.slug, secret });
		if (!secret || !found?.answer?.isYours) return fail(403, { isWrongKey: true });
		keepSecret(cookies, params.slug, secret, url);
		redirect(303, url.pathname);
	},
	leave: ({ cookies, params, url }) => {
		forgetSecret(cookies, params.slug);
		redirect(303, inLocale("/lists", localeOf(url.pathname)));
	},
	restore: async ({ cookies, params, url, fetch }) => {
		const { refusal } = await tryApi(fetch, "undo-list", { slug: params.slug, secret: keptSecret(cookies) ?? "" });
		if (refusal) return fail(refusal.status, { isWrongKey: true });
		redirect(303, `${url.pathname}?done=restore`);
	},
	save: async ({ request, cookies, params, url, fetch }) => {
		const form = await request.formData();
		const made = await takeOver({ fetch, cookies, slug: params.slug, locale: localeOf(url.pathname), form });
		if ("status" in made) return made;
		redirect(303, `${url.pathname}?done=${made.done}`);
	},
};
