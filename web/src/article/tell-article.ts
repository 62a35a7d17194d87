import type { Locale } from "goodcry";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { labelsIn } from "../api/vocabulary.ts";
import { readChoices } from "./choices.ts";
import type { Given } from "./given-article.ts";
import { type ToldEntry, tellEntry } from "./tell-entry.ts";

/** An entry of the preview, with what the person ticked in it. */
export interface PreviewEntry extends ToldEntry {
	/** Whether it stays out of a list that is made of the article. */
	readonly isLeft: boolean;
}

/** Reads an article into its preview, with the choices of the form and what the person would leave out of a list. */
export async function tellArticle(fetch: Fetch, given: Given, form: FormData, locale: Locale) {
	const article = await askApi(fetch, "read-article", { ...given, locale });
	const [labels, choices] = [await labelsIn(fetch, locale), readChoices(form)];
	const entries: readonly PreviewEntry[] = await Promise.all(
		article.entries.map(async (entry, place) => ({
			...(await tellEntry(entry, article.text, choices.get(place), labels, fetch)),
			isLeft: form.has(`leave.${place}`),
		})),
	);
	const { text, title, locale: language, mentions, list, fingerprint } = article;
	return { text, title, locale: language, mentions, list, fingerprint, entries };
}
