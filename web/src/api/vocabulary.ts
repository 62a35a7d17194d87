import type { Family, Locale } from "goodcry";
import type { VocabularyAnswer } from "./answers.ts";
import { askApi, type Fetch } from "./ask-api.ts";

/** A facet as it is called in a language. */
export interface NamedFacet {
	readonly facet: string;
	readonly label: string;
	readonly family: Family;
}

/** A limit that a person can tick. */
export interface LimitChoice {
	readonly facet: string;
	readonly label: string;
}

/** What pages take from the vocabulary in a language. */
interface Vocabulary {
	readonly answer: VocabularyAnswer;
	readonly facets: ReadonlyMap<string, NamedFacet>;
	readonly labels: ReadonlyMap<string, string>;
	readonly limits: LimitChoices;
}

/** What can be kept out: the limits most asked about, then every other warning. */
export interface LimitChoices {
	readonly first: readonly LimitChoice[];
	readonly more: readonly LimitChoice[];
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

const known = new Map<Locale, Promise<Vocabulary>>();

/** The vocabulary in a language; it does not change while the server runs. */
export async function vocabularyIn(fetch: Fetch, locale: Locale): Promise<VocabularyAnswer> {
	return (await knownIn(fetch, locale)).answer;
}

/** Every facet by its id, as it is called in a language. */
export async function facetsIn(fetch: Fetch, locale: Locale): Promise<ReadonlyMap<string, NamedFacet>> {
	return (await knownIn(fetch, locale)).facets;
}

/** Facet id to its label in a language. */
export async function labelsIn(fetch: Fetch, locale: Locale): Promise<ReadonlyMap<string, string>> {
	return (await knownIn(fetch, locale)).labels;
}

/** What can be kept out, in a language. */
export async function limitChoices(fetch: Fetch, locale: Locale): Promise<LimitChoices> {
	return (await knownIn(fetch, locale)).limits;
}

function knownIn(fetch: Fetch, locale: Locale): Promise<Vocabulary> {
	const before = known.get(locale);
	if (before) return before;
	const asked = askApi(fetch, "browse-vocabulary", { locale }).then(vocabularyOf);
	known.set(locale, asked);
	asked.catch(() => known.delete(locale));
	return asked;
}

function vocabularyOf(answer: VocabularyAnswer): Vocabulary {
	const all = answer.families.flatMap(({ family, facets }) =>
		facets.map(({ facet, label }) => ({ family, facet, label })),
	);
	return {
		answer,
		facets: new Map(all.map((one) => [one.facet, one])),
		labels: new Map(all.map(({ facet, label }) => [facet, label])),
		limits: limitsAmong(all),
	};
}

function limitsAmong(all: readonly NamedFacet[]): LimitChoices {
	const choices = all.filter(
		({ family, facet }) => family === "warning" || facet === "sad-ending" || facet === "open-ending",
	);
	return {
		first: first.flatMap((id) => choices.filter(({ facet }) => facet === id)),
		more: choices.filter(({ facet }) => !first.includes(facet)),
	};
}
