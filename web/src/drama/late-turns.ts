import type { Drama, Grade, Warning } from "../api/answers.ts";

/** What an opened drama names that the same drama at rung 0 keeps back, the strongest first. Absences are not turns. */
export function lateTurns(
	plain: Drama,
	opened: Drama,
): { readonly grades: readonly Grade[]; readonly warnings: readonly Warning[] } {
	const told = new Set(gradesOf(plain).map(({ facet }) => facet));
	const warned = new Set(plain.warnings.map(({ facet }) => facet));
	return {
		grades: gradesOf(opened)
			.filter(({ facet, grade }) => grade > 0 && !told.has(facet))
			.sort((a, b) => b.grade - a.grade),
		warnings: opened.warnings.filter(({ facet, level }) => level !== "none" && !warned.has(facet)),
	};
}

function gradesOf({ profile }: Drama): Grade[] {
	return Object.values(profile).flat();
}
