import { breaksLimit } from "../ranking/limits.ts";
import { mayName } from "../ranking/secrecy.ts";
import { type Cell, gradeOf, isAssumed } from "../vocabulary/cell.ts";
import type { Facet, Family, Grade, Locale, Rung } from "../vocabulary/facet.ts";
import type { Catalogue } from "./catalogue.ts";
import type { DramaRecord, EndingKind, WarningNote } from "./record.ts";

/** One grade of a drama that a person has agreed to be told. */
export interface VisibleGrade {
	readonly facet: string;
	readonly family: Family;
	readonly label: string;
	readonly grade: Grade;
	/** What this grade means for this facet. */
	readonly means: string;
	/** What a friend would say of it. */
	readonly text: string;
}

/** A warning that a person has agreed to be told. */
export interface VisibleWarning extends VisibleGrade, WarningNote {
	readonly level: "none" | "mild" | "moderate" | "severe";
}

/** Whether a drama keeps a person's limits; `unknown` when nothing known breaks one and something is not known. */
export type Safety = boolean | "unknown";

/** What may be told of a drama at a rung. */
export interface VisibleProfile {
	/** All families but warnings, in the vocabulary's order of families; within one the strongest first. */
	readonly grades: readonly VisibleGrade[];
	/** The gravest first. */
	readonly warnings: readonly VisibleWarning[];
	/** Only at rung 3. */
	readonly ending: { readonly kind: EndingKind; readonly closure: number } | null;
}

export interface Telling {
	readonly locale: Locale;
	readonly spoilers: Rung;
}

/**
 * The part of a profile that may be named at a rung. Absences are left out below rung 2: among all the absences a missing
 * one would give away the late turn that is kept back.
 */
export function visibleProfile(catalogue: Catalogue, drama: number, { locale, spoilers }: Telling): VisibleProfile {
	const record = catalogue.dramas[drama] as DramaRecord;
	const lowest = spoilers >= 2 ? 0 : 1;
	const visible = catalogue.vocabulary.facets.flatMap((facet) => {
		const cell = catalogue.cell(drama, facet.id);
		const grade = gradeOf(cell);
		if (grade === null || grade < lowest || isAssumed(cell) || !mayName(catalogue, drama, facet.id, spoilers))
			return [];
		return [sayGrade(facet, grade, locale)];
	});
	return {
		grades: strongestFirst(visible.filter(({ family }) => family !== "warning")),
		warnings: visible
			.filter(({ family }) => family === "warning")
			.sort((a, b) => b.grade - a.grade)
			.map((warning) => ({ ...warning, level: levelOf(warning.grade), ...record.notes?.[warning.facet] })),
		ending: spoilers === 3 ? (record.ending ?? null) : null,
	};
}

/** Holds a drama against hard limits as a whole, known secrets included; never says which limit decides. */
export function safetyOf(catalogue: Catalogue, drama: number, limits: readonly string[]): Safety {
	const cells = limits.map((id): [Facet, Cell] => [catalogue.vocabulary.facet(id), catalogue.cell(drama, id)]);
	if (cells.some(([facet, cell]) => breaksLimit(facet, cell))) return false;
	return cells.some(([, cell]) => gradeOf(cell) === null) ? "unknown" : true;
}

function sayGrade(facet: Facet, grade: Grade, locale: Locale): VisibleGrade {
	const { id, family, label, grades } = facet;
	return {
		facet: id,
		family,
		label: label[locale],
		grade,
		means: grades[locale][grade] ?? "",
		text: sentenceFor(facet, grade)[locale],
	};
}

/** Even a mild warning is there; of anything else a trace is as good as nothing. */
function sentenceFor(facet: Facet, grade: Grade): Facet["reason"] {
	if (grade >= 4) return facet.reason;
	return grade >= (facet.family === "warning" ? 1 : 2) ? facet.some : facet.lacks;
}

function levelOf(grade: Grade): VisibleWarning["level"] {
	if (grade === 0) return "none";
	if (grade <= 2) return "mild";
	return grade <= 4 ? "moderate" : "severe";
}

function strongestFirst(grades: readonly VisibleGrade[]): VisibleGrade[] {
	const families = [...new Set(grades.map(({ family }) => family))];
	return families.flatMap((family) => grades.filter((one) => one.family === family).sort((a, b) => b.grade - a.grade));
}
