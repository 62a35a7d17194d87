/** What a picture is drawn from: only what may be told at rung 0. */
export interface PictureProfile {
	readonly slug: string;
	/** 0–5 in eight equal parts of the run. */
	readonly hurt: readonly number[];
	/** Facet id to grade, 0–5; what is unknown or kept back is left out. */
	readonly grades: Readonly<Record<string, number>>;
}

/** The highest grade among some facets, 0 when none is known. */
export function most(profile: PictureProfile, ...facets: readonly string[]): number {
	return Math.max(0, ...facets.map((facet) => profile.grades[facet] ?? 0));
}

/** The sum of the grades of some facets. */
export function sum(profile: PictureProfile, ...facets: readonly string[]): number {
	return facets.reduce((total, facet) => total + (profile.grades[facet] ?? 0), 0);
}
