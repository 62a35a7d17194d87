import type { Catalogue } from "../catalogue/catalogue.ts";
import { type ColumnTable, isRounded } from "../columns/column-room.ts";
import { addColumns } from "../columns/column-table.ts";
import type { Query } from "../query/query.ts";
import { bestOf, type Scores, withTops } from "./best-of.ts";
import { holdToBounds } from "./bounds.ts";
import { diversify } from "./diversity.ts";
import { type Strictness, withhold } from "./limits.ts";
import { holdToMoves } from "./movement.ts";
import { peopleOf } from "./people-of.ts";
import type { Ranked } from "./ranked.ts";
import { alikeSignals } from "./signals/alike.ts";
import { avoidedSignals } from "./signals/avoided.ts";
import { kindredSignals } from "./signals/kindred.ts";
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
	/** The score of every drama. Written over by the next ranking of the same catalogue. */
	readonly scores: Float32Array;
	readonly tops: Scores["tops"];
	/** One byte a drama: 1 when it may come back. Written over as the scores are. */
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
	const { allowed, count, unknown } = withhold(catalogue, limits, options.strictness, allowedOf(catalogue));
	excludeLikened(query, catalogue, allowed);
	excludePeople(query, catalogue, allowed);
	holdToMoves(query, catalogue, allowed);
	holdToBounds(query.bounds, catalogue, allowed);
	const scores = withTops(addUp(signals, catalogue.scores.fill(0)));
	const isWide = query.like.length === 0 && query.titles.length === 0 && query.people.length === 0;
	const pool = isWide ? options.limit * 2 + 20 : options.limit;
	const looked = Math.max(isRounded(scores.scores) ? leastExact : leastCandidates, pool);
	const candidates = exactly(bestOf(scores, allowed, looked), scores, signals);
	const best = candidates.slice(0, pool);
	const results = isWide && weights.diversity > 0 ? diversify(best, catalogue, weights.diversity, options.limit) : best;
	return {
		results: results.slice(0, options.limit),
		candidates,
		...scores,
		allowed,
		signals,
		withheld: { count, unknown },
		total: countOf(allowed),
	};
}

/** How many are looked at, whatever the limit, to see in which directions one can go from here. */
const leastCandidates = 50;
/** Of a large catalogue so many are scored again by all that is known of them, since the first sum leaves some of it out. */
const leastExact = 200;

const ownSignals = [avoidedSignals, alikeSignals, movedSignals, titleSignals, personSignals, toldSignals];

/** All signals of a query; reach comes last, since it depends on what the others say. */
function signalsOf(input: SignalInput): Signal[] {
	const wanted = wantedSignals(input);
	const signals = [...wanted, ...kindredSignals(input, wanted), ...ownSignals.flatMap((make) => make(input))];
	return [...signals, ...reachSignals(input, signals)];
}

/** The sum of all signals for each drama. Signals that follow each other and read columns read them in one pass. */
function addUp(signals: readonly Signal[], scores: Float32Array): Float32Array {
	let waiting: ColumnTable[] = [];
	for (const signal of signals) {
		if (signal.columns) {
			waiting.push(...signal.columns);
			continue;
		}
		addColumns(scores, waiting);
		waiting = [];
		signal.addTo(scores);
	}
	addColumns(scores, waiting);
	return scores;
}

/** The best, with scores as exact as their reasons: a large catalogue is summed up in whole numbers. */
function exactly(best: readonly Ranked[], { scores }: Scores, signals: readonly Signal[]): readonly Ranked[] {
	if (!isRounded(scores)) return best;
	return best
		.map(({ drama }) => ({ drama, score: signals.reduce((sum, signal) => sum + signal.valueFor(drama), 0) }))
		.sort((a, b) => b.score - a.score || a.drama - b.drama);
}

const allowances = new WeakMap<Catalogue, Uint8Array>();

/** Where it is marked which dramas may come back: one place for all wishes, as the scores have. */
function allowedOf(catalogue: Catalogue): Uint8Array {
	const allowed = allowances.get(catalogue) ?? new Uint8Array(catalogue.dramas.length);
	allowances.set(catalogue, allowed);
	return allowed;
}

/** How many bytes are 1, four at a time: the product adds the four up in its highest byte. */
function countOf(allowed: Uint8Array): number {
	const fours = new Uint32Array(allowed.buffer, 0, allowed.length >> 2);
	let count = 0;
	for (let i = 0; i < fours.length; i++) count += Math.imul(fours[i] as number, 0x01010101) >>> 24;
	for (let i = fours.length * 4; i < allowed.length; i++) count += allowed[i] as number;
	return count;
}

/** "like X" does not want X back. */
function excludeLikened(query: Query, catalogue: Catalogue, allowed: Uint8Array): void {
	for (const { slug } of query.like) {
		const index = catalogue.indexOf(slug);
		if (index >= 0) allowed[index] = 0;
	}
}

/** "nothing with X" wants nothing back that X is in or made. */
function excludePeople(query: Query, catalogue: Catalogue, allowed: Uint8Array): void {
	for (const { name } of query.withoutPeople)
		for (const drama of peopleOf(catalogue).dramasOf(name)) allowed[drama] = 0;
}
