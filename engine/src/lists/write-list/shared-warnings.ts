import type { Facet } from "../../vocabulary/facet.ts";
import type { Subject } from "./subject.ts";

/** From this grade on a warning is always spoken of. */
export const severe = 5;

const leastShared = 3;

/** Severe warnings that most entries of a list have, the commonest first, at most three: they are told once, in the introduction. */
export function sharedWarnings(subjects: readonly Subject[]): Facet[] {
	const counts = new Map<Facet, number>();
	for (const { warnings } of subjects) {
		for (const { facet, grade } of warnings) if (grade >= severe) counts.set(facet, (counts.get(facet) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= leastShared && count > subjects.length / 2)
		.sort(([, a], [, b]) => b - a)
		.slice(0, 3)
		.map(([facet]) => facet);
}
