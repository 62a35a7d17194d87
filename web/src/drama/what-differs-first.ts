/**
 * Compared facets with those on which the dramas are furthest apart in front; the others keep their order, the strongest
 * first. What is not told counts as nothing.
 */
export function whatDiffersFirst<T extends { readonly grades: readonly (number | null)[] }>(facets: readonly T[]): T[] {
	return facets.toSorted((a, b) => spread(b.grades) - spread(a.grades));
}

function spread(grades: readonly (number | null)[]): number {
	const numbers = grades.map((grade) => grade ?? 0);
	return Math.max(...numbers) - Math.min(...numbers);
}
