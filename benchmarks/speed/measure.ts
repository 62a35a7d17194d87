import { timeOf } from "./core-time.ts";

/** How long one of many operations takes, in milliseconds. */
export interface Latency {
	readonly p50: number;
	/** One in a hundred takes longer. */
	readonly p99: number;
}

/** How long to measure. */
export interface Patience {
	/** Rounds over all inputs that are measured in any case, and at most. */
	readonly fewestRounds: number;
	readonly mostRounds: number;
	/** No further round begins after so many milliseconds. */
	readonly longest: number;
	/** Rounds for so many milliseconds, one at least, are not counted: what serves for days is compiled once. */
	readonly warming: number;
}

/** For trying out: numbers that say little, at once. */
const noPatience: Patience = { fewestRounds: 1, mostRounds: 1, longest: 0, warming: 0 };

/** How patient this process is told to be: the word brief, on its command line. */
const isBrief = process.argv.includes("brief");

const usualPatience: Patience = { fewestRounds: 5, mostRounds: 15, longest: 8000, warming: 20_000 };

/**
 * Runs an operation on each input, round after round, after some rounds that are not counted. Gives the medians over
 * the rounds of their middle, their slowest hundredth and their mean: what happens in every round counts, such as the collector's
 * pauses, and what happens in one does not.
 */
export function measure<Input>(
	inputs: readonly Input[],
	run: (input: Input) => unknown,
	given: Patience = usualPatience,
): Latency & { mean: number } {
	const { fewestRounds, mostRounds, longest, warming } = isBrief ? noPatience : given;
	const woke = performance.now();
	do for (const input of inputs) run(input);
	while (performance.now() - woke < warming);
	const rounds: number[][] = [];
	const began = performance.now();
	while (rounds.length < fewestRounds || (rounds.length < mostRounds && performance.now() - began < longest))
		rounds.push(inputs.map((input) => timeOf(() => run(input))));
	const median = (of: (times: readonly number[]) => number): number => rounded(quantile(rounds.map(of), 0.5));
	return {
		p50: median((times) => quantile(times, 0.5)),
		p99: median((times) => quantile(times, 0.99)),
		mean: median(meanOf),
	};
}

/** To four figures that count. */
export function rounded(number: number): number {
	return Number(number.toPrecision(4));
}

function meanOf(times: readonly number[]): number {
	return times.reduce((sum, one) => sum + one, 0) / Math.max(1, times.length);
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
