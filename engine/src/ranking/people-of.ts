import type { Catalogue } from "../catalogue/catalogue.ts";
import { createPeopleIndex, type PeopleIndex } from "../query/people.ts";

const indexes = new WeakMap<Catalogue, PeopleIndex>();

/** The people of a catalogue, indexed for the first wish that names one. */
export function peopleOf(catalogue: Catalogue): PeopleIndex {
	const known = indexes.get(catalogue) ?? createPeopleIndex(catalogue);
	indexes.set(catalogue, known);
	return known;
}
