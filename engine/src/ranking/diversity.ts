import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Ranked } from "./ranked.ts";
import { traitsOf } from "./signals/alike.ts";

const comparedTraits = 12;

/**
 * Reorders the best so that a wide wish is not answered ten times with one drama: each next result pays for its likeness
 * to the ones above it (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998).
 * @param strength cost of being wholly like a result above, as a share of the score of the first
 */
export function diversify(best: readonly Ranked[], catalogue: Catalogue, strength: number, limit: number): Ranked[] {
	const first = best[0];
	if (!first) return [];
	const price = strength * Math.max(0.5, Math.abs(first.score));
	const traits = new Map(
		best.map(({ drama }) => [
			drama,
			new Map(traitsOf(catalogue, drama, comparedTraits).map(({ facet, share }) => [facet, share])),
		]),
	);
	const left = [...best];
	const penalty = new Map<number, number>();
	const chosen: Ranked[] = [];
	while (left.length > 0 && chosen.length < limit) {
		let pick = 0;
		left.forEach((candidate, index) => {
			const value = candidate.score - price * (penalty.get(candidate.drama) ?? 0);
			const against = (left[pick] as Ranked).score - price * (penalty.get((left[pick] as Ranked).drama) ?? 0);
			if (value > against) pick = index;
		});
		const next = left.splice(pick, 1)[0] as Ranked;
		chosen.push(next);
		const own = traits.get(next.drama) ?? new Map<string, number>();
		for (const { drama } of left)
			penalty.set(drama, Math.max(penalty.get(drama) ?? 0, overlap(own, traits.get(drama))));
	}
	return chosen;
}

/** The shared part of two trait weightings, 0–1. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number> | undefined): number {
	let sum = 0;
	for (const [facet, share] of a) sum += Math.min(share, b?.get(facet) ?? 0);
	return sum;
}
