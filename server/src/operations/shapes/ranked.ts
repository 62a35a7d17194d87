import type { Engine, Found, FoundDrama } from "goodcry";

/** A found answer with the facts that a card shows besides. */
export function toRanked({ results, withheld, total, critiques, lifts }: Found, engine: Engine) {
	const cards = results.map((result) => ({ ...result, ...moreFacts(result, engine) }));
	return { results: cards, withheld, total, critiques, lifts };
}

function moreFacts({ slug }: FoundDrama, engine: Engine): { network: readonly string[]; minutes?: number } {
	const { network = [], minutes } = engine.get(slug) ?? {};
	return { network, ...(minutes ? { minutes } : {}) };
}
