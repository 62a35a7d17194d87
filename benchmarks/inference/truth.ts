import { type Catalogue, type Facet, gradeOf, isLate, rungOf } from "goodcry";
import type { Source } from "./texts.ts";

/** From this grade on ("clearly there") a drama has the facet. */
export const leastPresent = 3;
/** Up to this grade ("a trace") a drama lacks it. */
export const mostAbsent = 1;

/**
 * The grade that a text may be held to, or null where it is not asked: the grade is unknown; or the text is the
 * catalogue's own, which is told at rung 0 and rightly keeps silent, and the facet is an ending, a late turn or one told
 * above rung 0; or it is derived from the hurt curve, which no words tell.
 */
export function askedGrade(catalogue: Catalogue, drama: number, facet: Facet, source: Source): number | null {
	const cell = catalogue.cell(drama, facet.id);
	if (facet.family === "hurt") return null;
	if (source !== "reviewers" && (rungOf(facet) > 0 || isLate(cell))) return null;
	return gradeOf(cell);
}
