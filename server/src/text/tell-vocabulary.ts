import type { Locale } from "goodcry";
import type { BrowseVocabularyAnswer } from "../operations/browse-vocabulary.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";
import { wrap } from "./width.ts";

type FamilyEntry = BrowseVocabularyAnswer["families"][number];
type FacetEntry = FamilyEntry["facets"][number];

const mostPhrases = 8;

/** Facets as text: the ids of all where many are listed, their meaning where it was asked for. */
export function tellVocabulary({ families, total }: BrowseVocabularyAnswer, locale: Locale, page: Page): string {
	if (total === 0) return phrase("noFacets", locale);
	return families.map((family) => tellFamily(family, page)).join("\n\n");
}

function tellFamily({ family, label, means, facets }: FamilyEntry, page: Page): string {
	const head = `${page.strong(label)} ${page.faint(`(${family}) ${means}`)}`;
	const isBrief = facets.every(({ grades }) => grades === undefined);
	if (isBrief) return `${head}\n${wrap(facets.map(({ facet }) => facet).join(", "), page.width, "   ")}`;
	return [head, ...facets.map((facet) => tellFacet(facet, facets.length <= 3, page))].join("\n");
}

function tellFacet({ facet, label, means, dramas, grades, phrases }: FacetEntry, isLong: boolean, page: Page): string {
	const line = (text: string) => wrap(text, page.width, "      ");
	const said = phrases?.slice(0, mostPhrases).join(", ");
	return [
		wrap(`${page.strong(facet)}  ${label}: ${means} ${page.faint(`(${dramas})`)}`, page.width, "      ", "   "),
		...(isLong ? (grades ?? []).map((grade, index) => line(`${index} ${grade}`)) : []),
		...(isLong && said ? [line(page.faint(said))] : []),
	].join("\n");
}
