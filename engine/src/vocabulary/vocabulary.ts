import type { Compound, Facet, Family, VocabularyRecord } from "./facet.ts";

/** The closed vocabulary, ready to be asked. */
export interface Vocabulary {
	readonly facets: readonly Facet[];
	readonly compounds: readonly Compound[];
	readonly record: VocabularyRecord;
	/** The facet of that id. @throws RangeError when there is none. */
	facet(id: string): Facet;
	/** The position of a facet's column. @throws RangeError when there is none. */
	column(id: string): number;
	/** The facet that a person or program names: its id, or `family.id`, `families.id`, `family:id`; null when unknown. */
	resolve(name: string): Facet | null;
	ofFamily(family: Family): readonly Facet[];
}

/** Indexes a vocabulary record. */
export function createVocabulary(record: VocabularyRecord): Vocabulary {
	const columns = new Map(record.facets.map((facet, index) => [facet.id, index]));
	const families = Map.groupBy(record.facets, ({ family }) => family);
	const column = (id: string): number => {
		const index = columns.get(id);
		if (index === undefined) throw new RangeError(`There is no facet "${id}". Browse the vocabulary for the ids.`);
		return index;
	};
	return {
		facets: record.facets,
		compounds: record.compounds,
		record,
		column,
		facet: (id) => record.facets[column(id)] as Facet,
		resolve(name) {
			const id = name
				.trim()
				.toLowerCase()
				.replace(/^[a-z]+[.:]/, "");
			const index = columns.get(id);
			return index === undefined ? null : (record.facets[index] ?? null);
		},
		ofFamily: (family) => families.get(family) ?? [],
	};
}
