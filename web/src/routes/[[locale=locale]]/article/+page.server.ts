import { readAsk } from "../../../address/ask.ts";
import { localeOf } from "../../../address/locale.ts";
import type { Article } from "../../../api/answers.ts";
import { askApi } from "../../../api/ask-api.ts";
import { labelsIn } from "../../../api/vocabulary.ts";
import { readChoices } from "../../../article/choices.ts";
import { tellEntry } from "../../../article/tell-entry.ts";
import { textOfUpload } from "../../../article/text-of-upload.ts";
import type { Actions, PageServerLoad } from "./$types";

/** The form alone. */
export const load: PageServerLoad = ({ url }) => ({
	ask: readAsk(url.searchParams),
	canFetch: process.env.ALLOW_FETCH === "true",
});

/** Reads an article that is pasted, uploaded or named by its address, with the choices that a person made in its preview. */
export const actions: Actions = {
	default: async ({ request, fetch, url }) => {
		const form = await request.formData();
		const given = await givenArticle(form);
		const locale = localeOf(url.pathname);
		if (given === null) return { text: "", article: null };
		const article = await askApi(fetch, "read-article", { ...given, locale });
		const [labels, choices] = [await labelsIn(fetch, locale), readChoices(form)];
		const entries = await Promise.all(
			article.entries.map((entry, index) => tellEntry(entry, article.text, choices.get(index), labels, fetch)),
		);
		return { text: article.text, article: { ...frameOf(article), entries } };
	},
};

type Given = { readonly text: string; readonly title?: string } | { readonly url: string };

/** A file before an address before what is pasted; null when there is nothing. */
async function givenArticle(form: FormData): Promise<Given | null> {
	const file = form.get("file");
	if (file instanceof File && file.size > 0) return { text: await textOfUpload(file) };
	const [address, text, title] = [textIn(form, "url"), textIn(form, "text"), textIn(form, "heading")];
	if (address !== "") return { url: address };
	return text === "" ? null : { text, ...(title ? { title } : {}) };
}

function textIn(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === "string" ? value.trim() : "";
}

function frameOf({ title, locale, mentions, list, fingerprint }: Article) {
	return { title, locale, mentions, fingerprint, list };
}
