import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Bilingual, Family } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { keystrokes } from "./keyboard.ts";
import { titleKey } from "./name-table.ts";
import type { TitleIndex } from "./titles.ts";

/** What somebody may mean who has typed so far: a drama, a facet to wish for, or words that ask for several facets at once. */
export type Suggestion = SuggestedDrama | SuggestedFacet | SuggestedWords;

export interface SuggestedDrama {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly year: number;
}

export interface SuggestedFacet {
	readonly facet: string;
	readonly label: Bilingual;
}

export interface SuggestedWords {
	readonly words: Bilingual;
	/** The facets that the words ask for most, the strongest first; at most {@link mostFacets}. */
	readonly facets: readonly string[];
}

/** Of the suggestions at most this share are no dramas, as long as there are dramas. */
const wishShare = 1 / 2;
/** Fewer keys begin too many phrases. */
const fewestKeys = 3;
const mostFacets = 3;
/** What goes by many names. A feeling is asked for by any word for it, and what hurts most is not named to who did not name it. */
const things: ReadonlySet<Family> = new Set(["theme", "bond", "setting", "device", "ending"]);

/** Suggests for what was typed so far; without `slips` only what begins exactly so. */
export type Suggester = (typed: string, limit: number, slips?: boolean) => Suggestion[];

/**
 * Suggests the dramas whose names, the facets whose labels, and then the words and facets of which a phrase begins so: exact
 * names first, misspelt ones last.
 */
export function createSuggester(catalogue: Catalogue, titles: TitleIndex): Suggester {
	const labels = labelsOf(catalogue.vocabulary);
	const phrases = phrasesOf(catalogue.vocabulary);
	const facetOf = (id: string): SuggestedFacet => ({ facet: id, label: catalogue.vocabulary.facet(id).label });
	return (typed, limit, slips = true) => {
		const key = keystrokes(titleKey(typed));
		if (key.length === 0) return [];
		const labelled = labels.filter((label) => label.key.startsWith(key)).map(({ facet }) => facet);
		const phrased = key.length < fewestKeys ? [] : begunWith(key, phrases).flatMap(({ means }) => means ?? []);
		const wishes = [...new Set([...labelled, ...phrased])];
		const begun = titles.complete(typed, limit);
		const dramas = begun.length + labelled.length > 0 || !slips ? begun : titles.completeMisspelt(typed, limit);
		const most = Math.max(limit - dramas.length, Math.floor(limit * wishShare));
		const chosen = wishes.slice(0, most);
		return [
			...dramas.slice(0, limit - chosen.length).flatMap((index) => toDrama(catalogue, index)),
			...chosen.map((wish) => (typeof wish === "string" ? facetOf(wish) : wish)),
		];
	};
}

/** Suggests the dramas alone, of which a name begins with what was typed, or nearly does where none begins exactly so. */
export function suggestTitles(
	catalogue: Catalogue,
	titles: TitleIndex,
	typed: string,
	limit: number,
): SuggestedDrama[] {
	const begun = titles.complete(typed, limit);
	const found = begun.length > 0 ? begun : titles.completeMisspelt(typed, limit);
	return found.flatMap((index) => toDrama(catalogue, index));
}

function toDrama({ dramas }: Catalogue, index: number): SuggestedDrama[] {
	const drama = dramas[index];
	return drama ? [{ slug: drama.slug, title: drama.title, hangul: drama.hangul, year: drama.year }] : [];
}

/** Each label from its first word on and from each later one on. */
function labelsOf({ facets }: Vocabulary): { readonly facet: string; readonly key: string }[] {
	return facets.flatMap(({ id, label }) =>
		[label.en, label.ko].flatMap((text) => {
			const words = text.split(/\s+/);
			return words.map((_, at) => ({ facet: id, key: keystrokes(titleKey(words.slice(at).join(" "))) }));
		}),
	);
}

/** A phrase as the keys that type it, and the facet or the words that are offered for it, if any are. */
interface TypedPhrase {
	readonly key: string;
	readonly means: string | SuggestedWords | null;
}

/** All phrases, by their keys. */
function phrasesOf({ facets, compounds, record }: Vocabulary): TypedPhrase[] {
	const typed = (phrases: readonly string[], means: TypedPhrase["means"]): TypedPhrase[] =>
		phrases.map((phrase) => ({ key: keystrokes(titleKey(phrase)), means }));
	const { en, ko } = record.phrases;
	const named = facets.flatMap(({ id, family }) =>
		typed([...(en[id] ?? []), ...(ko[id] ?? [])], things.has(family) ? id : null),
	);
	const offered = compounds.flatMap(({ phrases, wants, offers }) => {
		if (!offers) return typed([...phrases.en, ...phrases.ko], null);
		const strongest = Object.entries(wants).sort(([, one], [, other]) => other - one);
		const means = { words: offers, facets: strongest.slice(0, mostFacets).map(([facet]) => facet) };
		return typed([offers.en, offers.ko, ...phrases.en, ...phrases.ko], means);
	});
	return [...offered, ...named].sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));
}

/** The phrases that begin with the keys, the shortest first; where one is written already, no other is meant. */
function begunWith(key: string, phrases: readonly TypedPhrase[]): TypedPhrase[] {
	let low = 0;
	let high = phrases.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((phrases[middle] as TypedPhrase).key < key) low = middle + 1;
		else high = middle;
	}
	const begun: TypedPhrase[] = [];
	for (let at = low; phrases[at]?.key.startsWith(key); at++) begun.push(phrases[at] as TypedPhrase);
	const written = begun.filter((phrase) => phrase.key === key);
	return written.length > 0 ? written : begun.sort((one, other) => one.key.length - other.key.length);
}
