import { createCatalogue } from "../catalogue/catalogue.ts";
import type { CatalogueRecord } from "../catalogue/record.ts";
import { createKnowledge } from "./read-query.ts";
import { writtenTokens } from "./tokenize.ts";

/**
 * Of English words that are spelt right, in the order given, those that the reader would take for a slip: of a phrase
 * ("recent" for "repent", "bother" for "brother") or of a name ("wine" for *Mine*). An index keeps them as {@link CatalogueRecord.spelt}.
 */
export function mistakableWords(words: Iterable<string>, record: CatalogueRecord): string[] {
	const { lexicon, speller, titles } = createKnowledge(createCatalogue({ ...record, spelt: [] }));
	return [...new Set(words)].filter((word) => {
		const [token, ...more] = writtenTokens(word);
		if (!token || more.length > 0 || lexicon.holds(token.stem)) return false;
		if (speller.mend(token.stem) !== null) return true;
		return titles.exact(word).length === 0 && titles.oneSlipAway(word).length + titles.near(word, 1).length > 0;
	});
}
