import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Bilingual } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { keystrokes } from "./keyboard.ts";
import { titleKey } from "./name-table.ts";
import type { TitleIndex } from "./titles.ts";

/** What somebody may mean who has typed so far: a drama, or a facet to wish for. */
export type Suggestion = SuggestedDrama | SuggestedFacet;

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

/** Of the suggestions at most this share are facets, as long as there are dramas. */
const facetShare = 1 / 3;

/** Suggests for what was typed so far; without `slips` only what begins exactly so. */
export type Suggester = (typed: string, limit: number, slips?: boolean) => Suggestion[];

/** Suggests the dramas whose names, and the facets whose labels, begin so: exact names first, misspelt ones last. */
export function createSuggester(catalogue: Catalogue, titles: TitleIndex): Suggester {
	const labels = labelsOf(catalogue.vocabulary);
	return (typed, limit, slips = true) => {
		const key = keystrokes(titleKey(typed));
		if (key.length === 0) return [];
		const facets = [...new Set(labels.filter((label) => label.key.startsWith(key)).map(({ facet }) => facet))];
		const begun = titles.complete(typed, limit);
		const dramas = begun.length + facets.length > 0 || !slips ? begun : titles.completeMisspelt(typed, limit);
		const most = Math.max(limit - dramas.length, Math.floor(limit * facetShare));
		const chosen = facets.slice(0, most);
		return [
			...dramas.slice(0, limit - chosen.length).flatMap((index) => toDrama(catalogue, index)),
			...chosen.map((id) => ({ facet: id, label: catalogue.vocabulary.facet(id).label })),
		];
	};
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
