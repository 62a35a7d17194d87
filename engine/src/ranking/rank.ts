import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Query } from "../query/query.ts";
import { isBounded, isWithinBounds } from "./bounds.ts";
import { diversify } from "./diversity.ts";
import { type Strictness, withhold } from "./limits.ts";
import { holdToMoves } from "./movement.ts";
import type { Ranked } from "./ranked.ts";
import { alikeSignals } from "./signals/alike.ts";
import { avoidedSignals } from "./signals/avoided.ts";
import { movedSignals } from "./signals/moved.ts";
import { personSignals, titleSignals } from "./signals/named.ts";
import { reachSignals } from "./signals/reach.ts";
import type { Signal, SignalInput } from "./signals/signal.ts";
import { toldSignals } from "./signals/told.ts";
import { wantedSignals } from "./signals/wanted.ts";
import type { Weights } from "./weights.ts";

/** The answer to a query, before it is put into words. */
export interface Ranking {
	/** Best first. */
	readonly results: readonly Ranked[];
	/** The best fifty or more by score alone, best first. */
	readonly candidates: readonly Ranked[];
	/** The score of every drama. */
	readonly scores: Float32Array;
	/** One byte a drama: 1 when it may come back. */
	readonly allowed: Uint8Array;
	readonly signals: readonly Signal[];
	readonly withheld: { readonly count: number; readonly unknown: number };
	/** How many dramas the limits and bounds leave. */
	readonly total: number;
}

export interface RankOptions {
	readonly limit: number;
	/** Facet ids that the person cannot bear, besides what the wish itself refuses. */
	readonly cannotBear: readonly string[];
	readonly strictness: Strictness;
}

/** Scores every drama against the query, a column at a time, and returns the best. */
export function rank(query: Query, catalogue: Catalogue, weights: Weights, options: RankOptions): Ranking {
	const signals = signalsOf({ query, catalogue, weights });
	const limits = [...new Set([...query.limits.map(({ facet }) => facet), ...options.cannotBear])];
	const { allowed, count, unknown } = withhold(catalogue, limits, options.strictness);
	excludeLikened(query, catalogue, allowed);
	holdToMoves(query, catalogue, allowed);
	if (isBounded(query.bounds)) {
		catalogue.dramas.forEach((drama, index) => {
			if (!isWithinBounds(drama, query.bounds)) allowed[index] = 0;
		});
	}
	const scores = new Float32Array(catalogue.dramas.length);
	for (const signal of signals) signal.addTo(scores);
	const isWide = query.like.length === 0 && query.titles.length === 0 && query.people.length === 0;
	const pool = isWide ? options.limit * 2 + 20 : options.limit;
	const candidates = bestOf(scores, allowed, Math.max(leastCandidates, pool));
	const best = candidates.slice(0, pool);
	const results = isWide && weights.diversity > 0 ? diversify(best, catalogue, weights.diversity, options.limit) : best;
	return {
		results: results.slice(0, options.limit),
		candidates,
		scores,
		allowed,
		signals,
		withheld: { count, unknown },
		total: allowed.reduce((sum, one) => sum + one, 0),
	};
}

/** How many are looked at, whatever the limit, to see in which directions one can go from here. */
const leastCandidates = 50;

const ownSignals = [
	wantedSignals,
	avoidedSignals,
	alikeSignals,
	movedSignals,
	titleSignals,
	personSignals,
	toldSignals,
];

/** All signals of a query; reach comes last, since it depends on what the others say. */
function signalsOf(input: SignalInput): Signal[] {
	const signals = ownSignals.flatMap((make) => make(input));
	return [...signals, ...reachSignals(input, signals)];
}

/** "like X" does not want X back. */
function excludeLikened(query: Query, catalogue: Catalogue, allowed: Uint8Array): void {
	for (const { slug } of query.like) {
		const index = catalogue.indexOf(slug);
		if (index >= 0) allowed[index] = 0;
	}
}

/** The best `limit` of the allowed dramas, best first; ties in the catalogue's order. A bounded heap, so that a million dramas need no sort. */
export function bestOf(scores: Float32Array, allowed: Uint8Array, limit: number): Ranked[] {
	const heap: number[] = [];
	const isWorse = (a: number, b: number): boolean =>
		(scores[a] as number) < (scores[b] as number) || (scores[a] === scores[b] && a > b);
	for (let drama = 0; drama < scores.length; drama++) {
		if (allowed[drama] === 0) continue;
		if (heap.length < limit) {
			heap.push(drama);
			siftUp(heap, heap.length - 1, isWorse);
		} else if (limit > 0 && isWorse(heap[0] as number, drama)) {
			heap[0] = drama;
			siftDown(heap, isWorse);
		}
	}
	return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1)).map((drama) => ({ drama, score: scores[drama] as number }));
}

function siftUp(heap: number[], from: number, isWorse: (a: number, b: number) => boolean): void {
	for (let at = from; at > 0; ) {
		const parent = (at - 1) >> 1;
		if (!isWorse(heap[at] as number, heap[parent] as number)) return;
		swap(heap, at, parent);
		at = parent;
	}
}

function siftDown(heap: number[], isWorse: (a: number, b: number) => boolean): void {
	for (let at = 0; ; ) {
		const left = 2 * at + 1;
		if (left >= heap.length) return;
		const right = left + 1;
		const child = right < heap.length && isWorse(heap[right] as number, heap[left] as number) ? right : left;
		if (!isWorse(heap[child] as number, heap[at] as number)) return;
		swap(heap, at, child);
		at = child;
	}
}

function swap(heap: number[], a: number, b: number): void {
	[heap[a], heap[b]] = [heap[b] as number, heap[a] as number];
}
