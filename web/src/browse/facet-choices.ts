import type { ShelfAnswer, VocabularyAnswer } from "../api/answers.ts";

/** What the shelf can be narrowed to, family by family in the vocabulary's order, the most frequent first. */
export interface FacetFamily {
	readonly family: string;
	readonly label: string;
	readonly facets: readonly { readonly facet: string; readonly label: string; readonly dramas: number }[];
}

/** Nobody looks for a shelf of what people keep out, and endings are not told. */
const notOffered = new Set(["warning", "ending"]);

/** Facets that may be named and that some drama of the shelf has, with how many. */
export function facetChoices(
	{ families }: VocabularyAnswer,
	counted: ShelfAnswer["counts"]["facets"],
): readonly FacetFamily[] {
	return families
		.filter(({ family }) => !notOffered.has(family))
		.map(({ family, label, facets }) => {
			const open = new Set(facets.filter(({ rung }) => rung === 0).map(({ facet }) => facet));
			return { family, label, facets: counted.filter(({ facet }) => open.has(facet)) };
		})
		.filter(({ facets }) => facets.length > 0);
}
