import { addressOfShelf, lengths } from "../address/shelf-ask.ts";
import { askApi, type Fetch } from "../api/ask-api.ts";
import { vocabularyIn } from "../api/vocabulary.ts";
import { countDecades } from "../browse/bounds-of.ts";
import { facetChoices } from "../browse/facet-choices.ts";

/** The English addresses of every shelf of one facet, year, decade, network or length on which something stands. */
export async function everyShelf(fetch: Fetch): Promise<readonly string[]> {
	const [vocabulary, { counts }] = await Promise.all([
		vocabularyIn(fetch, "en"),
		askApi(fetch, "browse-dramas", { limit: 1, facetCounts: 400 }),
	]);
	const facets = facetChoices(vocabulary, counts.facets).flatMap((family) => family.facets);
	return [
		...facets.map(({ facet }) => ({ facets: [facet] })),
		...countDecades(counts.years).map(({ decade }) => ({ year: decade })),
		...counts.years.map(({ year }) => ({ year: String(year) })),
		...counts.networks.map(({ network }) => ({ network })),
		...lengths.map((length) => ({ length })),
	].map((shelf) => addressOfShelf("en", shelf));
}
