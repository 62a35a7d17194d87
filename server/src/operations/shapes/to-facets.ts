import { AppError, type Engine, type Facet } from "goodcry";

/**
 * The facets that a caller names, each once.
 * @throws AppError `unknown-facet`, naming the first that there is not.
 */
export function toFacets(names: readonly string[], { vocabulary }: Engine): Facet[] {
	const facets = names.map((name) => {
		const facet = vocabulary.resolve(name);
		if (facet) return facet;
		throw new AppError(
			"unknown-facet",
			`There is no facet "${name}".`,
			"Use an id from browse-vocabulary, such as grief.",
		);
	});
	return [...new Set(facets)];
}
