import type { Query } from "../query/query.ts";

/** A step from a result: toward more of a facet or toward less. */
export interface Critique {
	/** A facet's id. */
	readonly toward: string;
	/** The slug of the drama to step from; without it, the mean of the first results of what was asked so far. */
	readonly from?: string;
	/** -2 … 2: above 0 is more of it, below 0 less; 0 takes no step. */
	readonly step: number;
}

/** How much a step from a drama asks for what else that drama is, against "like it" in words. */
const stepLikeness = 0.5;

/**
 * The wish with its critiques, one after the other. The rest of the wish is kept; a drama that one steps from is likened in
 * what the wish does not move, and does not come back.
 * @param firstResults the slugs of the first results of a query, asked for only where a critique has no drama of its own
 */
export function applyCritiques(
	query: Query,
	critiques: readonly Critique[],
	firstResults: (query: Query) => readonly string[],
): Query {
	return critiques
		.filter(({ step }) => step !== 0)
		.reduce(
			(asked, critique) => takeStep(asked, critique, critique.from ? [critique.from] : firstResults(asked)),
			query,
		);
}

function takeStep(query: Query, { toward, from, step }: Critique, start: readonly string[]): Query {
	const likened = query.like.filter(({ weight }) => weight > 0).map(({ slug }) => slug);
	// What the wish itself moves keeps its own start, whatever is likened from now on.
	const moves = query.moves.map((move) => (move.from ? move : { ...move, from: likened }));
	const isBare = query.wants.length === 0 && likened.length === 0;
	return {
		...query,
		like:
			from === undefined || likened.includes(from)
				? query.like
				: [...query.like, { slug: from, weight: isBare ? 1 : stepLikeness, span: [0, 0] }],
		moves: [...moves, { facet: toward, step, from: start, required: true, span: [0, 0] }],
	};
}
