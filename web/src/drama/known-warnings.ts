import type { Drama, VocabularyAnswer } from "../api/answers.ts";

/** What an opened drama says of warnings that it does not hold. */
export interface KnownWarnings {
	/** Labels of what it is known not to hold. */
	readonly absent: readonly string[];
	/** Labels of what nobody has said. */
	readonly unknown: readonly string[];
}

/**
 * What is known to be absent from an opened drama, and what is not known, of the warnings that a rung is the first to tell of.
 * Only from rung 2 on: below it an absence would tell of other dramas what theirs is not.
 */
export function knownWarnings(opened: Drama, { families }: VocabularyAnswer, rung: 2 | 3): KnownWarnings {
	const told = new Map(opened.warnings.map(({ facet, level }) => [facet, level]));
	const all = families.find(({ family }) => family === "warning")?.facets ?? [];
	const ofRung = all.filter((facet) => Math.max(2, facet.rung) === rung);
	return {
		absent: ofRung.filter(({ facet }) => told.get(facet) === "none").map(({ label }) => label),
		unknown: ofRung.filter(({ facet }) => !told.has(facet)).map(({ label }) => label),
	};
}
