import type { Engine } from "goodcry";
import type { Judgements } from "./judgements.ts";
import { hit10, mean, ndcg10, recall10, reciprocalRank } from "./metrics.ts";

/** Slugs for a wish, best first, ten at least. */
export type Ranker = (query: string) => readonly string[];

/** What is scored: pools of few lists and very short lists say little. */
export const leastLists = 3;
export const leastTitles = 3;

/** One query's score. */
export interface Scored {
	readonly measure: "pooled" | "lists" | "requests" | "mrr";
	readonly id: string;
	readonly kind: string;
	readonly query: string;
	readonly score: number;
}

/** The engine as a ranker. Lenient: a judgement says nothing of limits, and what is unknown would be lost. */
export function rankerOf(engine: Engine): Ranker {
	return (query) => engine.find({ query, limit: 20, strictness: "lenient" }).results.map(({ slug }) => slug);
}

/** Scores a ranker on every judgement. */
export function scoreAll(rank: Ranker, judgements: Judgements): Scored[] {
	const pooled = judgements.pools
		.filter(({ lists }) => lists >= leastLists)
		.map(
			({ id, query, votes }): Scored => ({ measure: "pooled", id, kind: id, query, score: ndcg10(rank(query), votes) }),
		);
	const lists = judgements.lists
		.filter(({ wanted }) => wanted.length >= leastTitles)
		.map(
			({ id, kind, query, wanted }): Scored => ({
				measure: "lists",
				id,
				kind,
				query,
				score: recall10(rank(query), wanted),
			}),
		);
	const requests = judgements.requests.flatMap(({ id, kind, query, wanted }): Scored[] => {
		const ranked = rank(query);
		return [
			{ measure: "requests", id, kind, query, score: hit10(ranked, wanted) },
			{ measure: "mrr", id, kind, query, score: reciprocalRank(ranked, wanted) },
		];
	});
	return [...pooled, ...lists, ...requests];
}

/** The mean of one measure. */
export function meanOf(scores: readonly Scored[], measure: Scored["measure"]): number {
	return mean(scores.filter((one) => one.measure === measure).map(({ score }) => score));
}
