import type { CatalogueRecord } from "goodcry";
import { generator } from "../relevance/bootstrap.ts";

/**
 * The catalogue with a vocabulary that has forgotten some of its phrases, as if nobody had thought of them: what a wish of a
 * stranger finds. The judged wishes at hand have been read while the vocabulary grew, so that it knows nearly all their words.
 *
 * @param share how many phrases are kept, 0–1
 */
export function thinned(record: CatalogueRecord, share: number, seed: number): CatalogueRecord {
	const random = generator(seed);
	const some = (phrases: readonly string[]): string[] => phrases.filter(() => random() < share);
	const { phrases, compounds } = record.vocabulary;
	const of = (facets: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
		Object.fromEntries(Object.entries(facets).map(([facet, list]) => [facet, some(list)]));
	return {
		...record,
		vocabulary: {
			...record.vocabulary,
			phrases: { en: of(phrases.en), ko: of(phrases.ko) },
			compounds: compounds.map((compound) => ({
				...compound,
				phrases: { en: some(compound.phrases.en), ko: some(compound.phrases.ko) },
			})),
		},
	};
}
