import type { Clause } from "../query/query.ts";

/**
 * Every number that ranking depends on, with what it means, its sensible range and its default.
 * Tuned on the development part of the relevance judgements.
 */
export interface Weights {
	/** Worth of each grade 0–5 of a wanted facet; below 0 costs. Range -1–1, rising. */
	readonly want: readonly number[];
	/** Worth of each grade 0–5 of a facet of which some is wanted and not much. Range -1–1. */
	readonly some: readonly number[];
	/** Worth of a wanted facet whose grade is unknown. Range -0.5–0.3. */
	readonly wantUnknown: number;
	/** How much what only the person's mood suggests counts against what is asked for. Range 0–1. */
	readonly implied: number;
	/** How much a drama gains or loses, of what its wanted facets give, by what usually comes with them. Range 0–1. */
	readonly kindred: number;
	/** In how many facets that is looked for. Range 8–64. */
	readonly kindredFacets: number;
	/** What a word counts that is only guessed at, times its certainty, against one that a phrase names. Range 0–1; 0 reads on as if it were unread. */
	readonly guessed: number;
	/** Cost of each grade 0–5 of a softly refused facet. Range 0–1.5, rising. */
	readonly avoid: readonly number[];
	/** Cost of a softly refused facet whose grade is unknown. Range 0–0.5. */
	readonly avoidUnknown: number;
	/** How much a facet of each family counts when it is wanted. Range 0–2. */
	readonly family: Readonly<Record<string, number>>;
	/** Weight of a likeness against one plainly wanted facet. Range 0–6. */
	readonly like: number;
	/** How many of a likeness's most telling facets are compared. Range 8–96. */
	readonly likeFacets: number;
	/** In a large catalogue so many of them, the most telling, find the candidates that all of them tell apart. Range 12–96. */
	readonly likeFirst: number;
	/** Worth of moving one step in the direction asked, from where the likeness stands. Range 0–3. */
	readonly move: number;
	/** Worth of a named person. Range 0–6. */
	readonly person: number;
	/** Worth of a word of the wish that only one drama's own words hold; less for commoner ones. Range 0–3. */
	readonly told: number;
	/** Worth of being the title that the wish names. High enough that nothing outweighs it. */
	readonly title: number;
	/** How much being the most widely watched adds, as a share of what the drama scores otherwise. Range 0–1. */
	readonly reach: number;
	/** The same regardless of what it scores, against one wanted facet for a wish of one facet. Range 0–1. */
	readonly reachFloor: number;
	/** Above 1 it favours the few most watched over the many well watched. Range 0.5–4. */
	readonly reachPower: number;
	/** How much likeness to a result above costs when a wish is wide. Range 0–0.5. */
	readonly diversity: number;
}

/** What a clause counts for how surely it is meant, 0–1. */
export function surenessOf({ implied, guessed }: Pick<Clause, "implied" | "guessed">, weights: Weights): number {
	return guessed ? weights.guessed : implied ? weights.implied : 1;
}

export const defaultWeights: Weights = {
	want: [-0.15, -0.15, 0.22, 0.62, 0.82, 1],
	some: [-0.15, 0.1, 0.8, 1, 0.5, 0.1],
	wantUnknown: -0.28,
	implied: 0.3,
	kindred: 0.5,
	kindredFacets: 32,
	guessed: 0.5,
	avoid: [0, 0.08, 0.35, 0.7, 1, 1.2],
	avoidUnknown: 0.1,
	family: {
		feeling: 1,
		aftertaste: 1,
		theme: 1.1,
		bond: 1.25,
		tone: 1.1,
		pace: 0.62,
		setting: 1.05,
		device: 1.3,
		hurt: 0.35,
		ending: 1.6,
		warning: 0.8,
	},
	like: 3.3,
	likeFacets: 80,
	likeFirst: 24,
	move: 0.5,
	person: 3,
	told: 0.6,
	title: 100,
	reach: 0.5,
	reachFloor: 0.5,
	reachPower: 3.2,
	diversity: 0.1,
};
