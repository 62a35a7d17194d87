import type { Locale } from "goodcry";
import type { VocabularyAnswer } from "./answers.ts";
import { askApi, type Fetch } from "./ask-api.ts";

const known = new Map<Locale, Promise<VocabularyAnswer>>();

/** The vocabulary in a language; it does not change while the server runs. */
export function vocabularyIn(fetch: Fetch, locale: Locale): Promise<VocabularyAnswer> {
	const before = known.get(locale);
	if (before) return before;
	const asked = askApi(fetch, "browse-vocabulary", { locale });
	known.set(locale, asked);
	asked.catch(() => known.delete(locale));
	return asked;
}

/** Facet id to its label in a language. */
export async function labelsIn(fetch: Fetch, locale: Locale): Promise<ReadonlyMap<string, string>> {
	const { families } = await vocabularyIn(fetch, locale);
	return new Map(families.flatMap(({ facets }) => facets.map(({ facet, label }) => [facet, label])));
}

/** A limit that a person can tick. */
export interface LimitChoice {
	readonly facet: string;
	readonly label: string;
}

/** Asked about most often; the order in which they are offered. */
const first = [
	"terminal-illness",
	"suicide",
	"death-of-lead",
	"sexual-violence",
	"child-death",
	"animal-death",
	"infidelity",
	"sad-ending",
];

/** What can be kept out: the limits most asked about, then every other warning. */
export async function limitChoices(
	fetch: Fetch,
	locale: Locale,
): Promise<{ readonly first: readonly LimitChoice[]; readonly more: readonly LimitChoice[] }> {
	const { families } = await vocabularyIn(fetch, locale);
	const all = families.flatMap(({ family, facets }) => facets.map(({ facet, label }) => ({ family, facet, label })));
	const choices = all.filter(
		({ family, facet }) => family === "warning" || facet === "sad-ending" || facet === "open-ending",
	);
	return {
		first: first.flatMap((id) => choices.filter(({ facet }) => facet === id)),
		more: choices.filter(({ facet }) => !first.includes(facet)),
	};
}
