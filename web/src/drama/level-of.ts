import type { Warning } from "../api/answers.ts";

/** The level of a warning that is told as a grade 0–5, in the word that a drama's own page has for it. */
export function levelOf(grade: number): Warning["level"] {
	if (grade >= 5) return "severe";
	if (grade >= 3) return "moderate";
	return grade >= 1 ? "mild" : "none";
}
