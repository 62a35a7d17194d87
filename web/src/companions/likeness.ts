import type { Drama } from "../api/answers.ts";

type ProfileFamily = keyof Drama["profile"];

/** What a drama does to one. */
export const ache: readonly ProfileFamily[] = ["feeling", "aftertaste"];
/** What it is about. */
export const story: readonly ProfileFamily[] = ["theme", "bond", "setting"];

/**
 * How near two dramas are in some families, 0 to 1: the cosine of their grades, as far as they may be told without spoiling.
 * What one of them does not list counts as nothing.
 */
export function likeness(one: Drama, other: Drama, families: readonly ProfileFamily[]): number {
	const mine = gradesOf(one, families);
	const theirs = gradesOf(other, families);
	let both = 0;
	for (const [facet, { grade }] of mine) both += grade * (theirs.get(facet)?.grade ?? 0);
	const length = Math.sqrt(squares(mine) * squares(theirs));
	return length === 0 ? 0 : both / length;
}

/** The labels that two dramas share at grade 3 or more in some families, the strongest of the first first. */
export function sharedLabels(one: Drama, other: Drama, families: readonly ProfileFamily[]): string[] {
	const theirs = gradesOf(other, families);
	return strongest(one, families)
		.filter(({ facet, grade }) => grade >= 3 && (theirs.get(facet)?.grade ?? 0) >= 3)
		.map(({ label }) => label);
}

/** The labels that a drama has at grade 3 or more and another hardly, the strongest first. */
export function ownLabels(one: Drama, other: Drama, families: readonly ProfileFamily[]): string[] {
	const theirs = gradesOf(other, families);
	return strongest(one, families)
		.filter(({ facet, grade }) => grade >= 3 && (theirs.get(facet)?.grade ?? 0) <= 1)
		.map(({ label }) => label);
}

/** A drama's grades in some families, the strongest first. */
export function strongest({ profile }: Drama, families: readonly ProfileFamily[]) {
	return families.flatMap((family) => profile[family]).toSorted((a, b) => b.grade - a.grade);
}

function gradesOf({ profile }: Drama, families: readonly ProfileFamily[]) {
	return new Map(families.flatMap((family) => profile[family]).map((grade) => [grade.facet, grade]));
}

function squares(grades: ReadonlyMap<string, { readonly grade: number }>): number {
	let sum = 0;
	for (const { grade } of grades.values()) sum += grade ** 2;
	return sum;
}
