import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { limitsOn } from "./hard-limit.ts";
import type { Clause, Move, Query, Span } from "./query.ts";

/** How strongly a facet is meant: wanted a bit (some of it, and not much) or a lot, rather less of it, none of it at all (a hard limit), or all the same. */
export const strengths = ["a-bit", "a-lot", "less", "none", "any"] as const;

/** One of {@link strengths}. */
export type Strength = (typeof strengths)[number];

/** What a person says of one facet beside the words of the wish. It holds over what the words say of that facet. */
export interface FacetStrength {
	/** A facet's id. */
	readonly facet: string;
	readonly strength: Strength;
}

/** A plain mention weighs 1; these are half of one and twice one. */
const weightOf = { "a-bit": 0.5, "a-lot": 2 } as const;

/**
 * The wish with some facets meant as strongly as is said, one after the other. A facet that the words do not name is added, with
 * an empty span. Whatever else the words say stays.
 */
export function applyStrengths(query: Query, given: readonly FacetStrength[], vocabulary: Vocabulary): Query {
	return given.reduce((asked, one) => applyOne(asked, one, vocabulary), query);
}

function applyOne(query: Query, { facet, strength }: FacetStrength, vocabulary: Vocabulary): Query {
	const span = spanOf(query, facet);
	const rest = withoutFacet(query, facet, vocabulary);
	const clause = { facet, weight: 1, span };
	if (strength === "any") return rest;
	if (strength === "less") {
		return { ...rest, avoids: [...rest.avoids, clause], moves: movesToward(query, facet, -1, 1) };
	}
	if (strength === "none") {
		const limits = limitsOn(facet, span, vocabulary);
		const others = rest.limits.filter((limit) => !limits.some((one) => one.facet === limit.facet));
		return { ...rest, limits: [...others, ...limits] };
	}
	const weight = weightOf[strength];
	// "Like X but lighter" asks for lighter than X is; so it goes on doing, by a smaller step or a larger one.
	const moves = movesToward(query, facet, 1, weight);
	if (moves.length > rest.moves.length) return { ...rest, moves };
	const want: Clause = { ...clause, weight, ...(strength === "a-bit" ? { measured: true } : {}) };
	return { ...rest, wants: [...rest.wants, want] };
}

/** Where the words stand that say something of a facet; at the start and empty where none do. */
function spanOf({ wants, avoids, limits, moves }: Query, facet: string): Span {
	return [...wants, ...avoids, ...limits, ...moves].find((clause) => clause.facet === facet)?.span ?? [0, 0];
}

function withoutFacet(query: Query, facet: string, vocabulary: Vocabulary): Query {
	const isOther = (clause: Clause | Move): boolean => clause.facet !== facet;
	const own = query.limits.filter((limit) => !isOther(limit));
	const guards = own.flatMap((limit) => limitsOn(facet, limit.span, vocabulary));
	return {
		...query,
		wants: query.wants.filter(isOther),
		avoids: query.avoids.filter(isOther),
		// A warning that stands in for the facet goes with it, unless it was refused on its own.
		limits: query.limits.filter((limit) => !guards.some((one) => one.facet === limit.facet && one.span === limit.span)),
		moves: query.moves.filter(isOther),
	};
}

/** The moves of a query, of the facet only those in one direction, as large as is said. */
function movesToward({ moves }: Query, facet: string, direction: 1 | -1, size: number): Move[] {
	return moves.flatMap((move) => {
		if (move.facet !== facet) return [move];
		return Math.sign(move.step) === direction ? [{ ...move, step: direction * size }] : [];
	});
}
