import type { Engine, Found, FoundDrama } from "goodcry";

/** A found answer with the facts that a card shows besides. */
export function toRanked({ results, withheld, total }: Found, engine: Engine) {
	return { results: results.map((result) => ({ ...result, ...moreFacts(result, engine) })), withheld, total };
}

function moreFacts({ slug }: FoundDrama, engine: Engine): { network: readonly string[]; minutes?: number } {
	const { network = [], minutes } = engine.get(slug) ?? {};
	return { network, ...(minutes ? { minutes } : {}) };
}
