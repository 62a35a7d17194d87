import type { Rung } from "goodcry";
import type { Drama, VocabularyAnswer } from "../api/answers.ts";

/** What an opened drama says of warnings that it does not hold. */
export interface KnownWarnings {
	/** Labels of what it is known not to hold. */
	readonly absent: readonly string[];
	/** Labels of what nobody has said. */
	readonly unknown: readonly string[];
}

/**
 * What is known to be absent from an opened drama, and what is not known. Only from rung 2 on: below it an absence would
 * tell of other dramas what theirs is not. What waits for a higher rung is in neither list.
 */
export function knownWarnings(opened: Drama, { families }: VocabularyAnswer, rung: Rung): KnownWarnings {
	if (rung < 2) return { absent: [], unknown: [] };
	const told = new Set(opened.warnings.map(({ facet }) => facet));
	const all = families.find(({ family }) => family === "warning")?.facets ?? [];
	return {
		absent: opened.warnings.filter(({ level }) => level === "none").map(({ label }) => label),
		unknown: all.filter((facet) => facet.rung <= rung && !told.has(facet.facet)).map(({ label }) => label),
	};
}
