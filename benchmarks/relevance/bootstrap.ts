import { mean } from "./metrics.ts";

const draws = 2000;

/** The 95 % interval of the mean difference of paired scores, by the bootstrap. Source: Efron 1979. */
export function pairedInterval(a: readonly number[], b: readonly number[]): readonly [low: number, high: number] {
	const differences = a.map((value, index) => value - (b[index] ?? 0));
	const random = generator(20261122);
	const means = Array.from({ length: draws }, () =>
		mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
	).sort((x, y) => x - y);
	return [means[Math.floor(draws * 0.025)] ?? 0, means[Math.floor(draws * 0.975)] ?? 0];
}

/** A small repeatable generator of numbers from 0 up to 1 (mulberry32). */
export function generator(start: number): () => number {
	let seed = start;
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}
