import { defaultWeights, type Engine, type Query } from "goodcry";
import { timeOf } from "./core-time.ts";
import { rounded } from "./measure.ts";

/** What the machine allows: no answer can come before the bytes that it depends on were read. */
export interface Bound {
	/** The mean over the wishes of the bytes that each depends on: see {@link bytesOf}. */
	readonly bytes: number;
	/** Measured in this run: one core reads an array larger than its caches. */
	readonly gigabytesPerSecond: number;
	/** How long the bytes take at that speed. */
	readonly ms: number;
	/** How many times longer a find takes in the mean. */
	readonly ratio: number;
}

/** The bound of a find over the wishes, and how near we come. */
export function boundOf(engine: Engine, wishes: readonly string[], meanFind: number): Bound {
	const bytesADrama = wishes.reduce((sum, wish) => sum + bytesOf(engine.read(wish)), 0) / wishes.length;
	const bytes = Math.round(engine.catalogue.dramas.length * bytesADrama);
	const gigabytesPerSecond = bandwidth();
	const ms = bytes / gigabytesPerSecond / 1e6;
	return { bytes, gigabytesPerSecond: rounded(gigabytesPerSecond), ms: rounded(ms), ratio: rounded(meanFind / ms) };
}

const reachBytes = 4;
const factBytes = 2;

/** What a query depends on, in bytes a drama: one for each column that it names or that finds what is like a drama, two a bound, and how widely it is watched. */
function bytesOf({ wants, avoids, limits, moves, like, bounds }: Query): number {
	const named = new Set([...wants, ...avoids, ...limits, ...moves].map(({ facet }) => facet));
	const facts = Object.values(bounds).filter((bound) => bound !== undefined).length;
	return named.size + like.length * defaultWeights.likeFirst + facts * factBytes + reachBytes;
}

/** How fast one core reads memory in order, in 10⁹ bytes a second: the best of five readings of 128 MB. */
function bandwidth(): number {
	const numbers = new Float64Array(2 ** 24).fill(1);
	const readings = Array.from({ length: 5 }, () => timeOf(() => sumOf(numbers)));
	return numbers.byteLength / Math.min(...readings) / 1e6;
}

/** Four sums at once, so that one addition does not wait for the other. */
function sumOf(numbers: Float64Array): number {
	let [a, b, c, d] = [0, 0, 0, 0];
	for (let i = 0; i < numbers.length; i += 4) {
		a += numbers[i] as number;
		b += numbers[i + 1] as number;
		c += numbers[i + 2] as number;
		d += numbers[i + 3] as number;
	}
	return a + b + c + d;
}
