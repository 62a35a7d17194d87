import type { Evidence } from "./evidence.ts";

/**
 * Every number that turns evidence into confidence: the weights of a logistic model, each times what it is named for.
 * Fitted by `node benchmarks/inference/fit.ts` on one half of the dramas and checked on the other; that prints them anew.
 */
export interface Certainty {
	/** Where nothing else speaks. */
	readonly base: number;
	/** How common the facet is among dramas, as the logarithm of the odds. */
	readonly share: number;
	/** A phrase says it. */
	readonly said: number;
	/** How common it is, again, where a phrase says it: what is said needs less of it. Below 0. */
	readonly shareSaid: number;
	/** Belief in the phrases beyond one half. */
	readonly belief: number;
	/** The logarithm of the number of places that say it. Above 0: what is said twice is surer. */
	readonly repeated: number;
	/** The company of all words. */
	readonly company: number;
	/** The company of the strongest word. */
	readonly strongest: number;
}

/** A facet that no phrase says is claimed only when it is at least this likely: rather so than not. */
export const leastImplied = 0.5;

/** For claims that a drama has a facet, and for claims that it lacks one. */
const certainties: { readonly present: Certainty; readonly absent: Certainty } = {
	present: {
		base: -0.24,
		share: 1.5,
		said: 0.54,
		shareSaid: -0.64,
		belief: 0.11,
		repeated: 1.12,
		company: 0.24,
		strongest: 1.95,
	},
	absent: { base: -0.7, share: 0, said: 0, shareSaid: 0, belief: 0, repeated: 0, company: -0.35, strongest: 0 },
};

/** What each number of a {@link Certainty} is multiplied with. */
export function factorsOf({ mentions, belief, share, company, strongest }: Evidence): Certainty {
	const isSaid = mentions.length > 0;
	return {
		base: 1,
		share: logit(share),
		said: isSaid ? 1 : 0,
		shareSaid: isSaid ? logit(share) : 0,
		belief: isSaid ? belief - 0.5 : 0,
		repeated: isSaid ? Math.log(mentions.length) : 0,
		company,
		strongest,
	};
}

/** How likely the claim is true of the drama, 0–1. */
export function confidenceOf(evidence: Evidence): number {
	const certainty = certainties[evidence.isAbsent ? "absent" : "present"];
	const factors = factorsOf(evidence);
	const sum = namesOfNumbers.reduce((total, name) => total + certainty[name] * factors[name], 0);
	return 1 / (1 + Math.exp(-sum));
}

/** The names of the numbers, in order. */
export const namesOfNumbers = [
	"base",
	"share",
	"said",
	"shareSaid",
	"belief",
	"repeated",
	"company",
	"strongest",
] as const satisfies readonly (keyof Certainty)[];

function logit(share: number): number {
	const held = Math.min(0.98, Math.max(0.005, share));
	return Math.log(held / (1 - held));
}
