import { type NameTable, type Script, toBytes } from "./name-table.ts";
import { editDistance } from "./spelling.ts";

/** A name that is spelt almost so. */
export interface NearName {
	readonly drama: number;
	/** 0–1: one less the share of letters that differ; 1 is the same letters. */
	readonly likeness: number;
}

/** So many of the names that share most pairs of letters are compared letter by letter. */
const mostCompared = 32;
/** A name that shares less of its pairs of letters than this is not near. */
const leastShared = 0.3;
const shortestKey = 3;

/** Finds names that are spelt almost as a text is. */
export interface NearNames {
	/** The nearest names of a script, best first, at least so like; each drama once. */
	find(key: string, script: Script, limit: number, least: number): readonly NearName[];
}

/**
 * One pass over a signature of 64 bits a name, one bit for each pair of neighbouring letters, then the edit distance to those
 * that share most of it: eight bytes a name are read, in order, so that a million are read at the speed of memory.
 */
export function createNearNames(names: NameTable): NearNames {
	let signatures: Uint32Array | undefined;
	return {
		find(key, script, limit, least) {
			if (key.length < shortestKey) return [];
			signatures ??= signaturesOf(names);
			const bytes = toBytes(key);
			const best = new Map<number, number>();
			for (const name of mostShared(bytes, script, names, signatures)) {
				const other = names.letters.subarray(names.starts[name], names.starts[name + 1]);
				const longest = Math.max(bytes.length, other.length);
				const slips = Math.max(1, Math.floor(longest * (1 - least) + 1e-9));
				const distance = editDistance(bytes, other, slips);
				if (distance > slips) continue;
				const drama = names.dramaOf(name);
				best.set(drama, Math.max(best.get(drama) ?? 0, 1 - distance / longest));
			}
			return [...best]
				.map(([drama, likeness]) => ({ drama, likeness }))
				.sort((a, b) => b.likeness - a.likeness)
				.slice(0, limit);
		},
	};
}

function mostShared(key: Uint8Array, script: Script, names: NameTable, signatures: Uint32Array): number[] {
	const own = new Uint32Array(2);
	sign(key, 0, key.length, own, 0);
	const [low = 0, high = 0] = own;
	const size = bitsOf(low) + bitsOf(high);
	const found: { name: number; shared: number }[] = [];
	let atLeast = leastShared;
	for (let name = 0, at = 0; name < names.size; name++, at += 2) {
		const otherLow = signatures[at] as number;
		const otherHigh = signatures[at + 1] as number;
		const both = bitsOf(low & otherLow) + bitsOf(high & otherHigh);
		if (2 * both < atLeast * size) continue;
		const shared = (2 * both) / (size + bitsOf(otherLow) + bitsOf(otherHigh));
		if (shared <= atLeast || names.scriptOf(name) !== script) continue;
		found.push({ name, shared });
		if (found.length < 2 * mostCompared) continue;
		found.sort((a, b) => b.shared - a.shared).length = mostCompared;
		atLeast = found.at(-1)?.shared ?? atLeast;
	}
	return found
		.sort((a, b) => b.shared - a.shared)
		.slice(0, mostCompared)
		.map(({ name }) => name);
}

function signaturesOf({ size, letters, starts }: NameTable): Uint32Array {
	const signatures = new Uint32Array(size * 2);
	for (let name = 0; name < size; name++)
		sign(letters, starts[name] as number, starts[name + 1] as number, signatures, name * 2);
	return signatures;
}

/** Sets the bit of each pair of neighbouring letters, and of the first letter and the last. */
function sign(letters: Uint8Array, from: number, to: number, into: Uint32Array, at: number): void {
	let before = 0;
	for (let i = from; i <= to; i++) {
		const letter = i < to ? (letters[i] as number) : 0;
		const bit = Math.imul(before * 131 + letter, 0x9e3779b1) >>> 26;
		into[at + (bit >> 5)] = (into[at + (bit >> 5)] as number) | (1 << (bit & 31));
		before = letter;
	}
}

/** How many bits of a 32-bit number are set. Source: Warren, Hacker's Delight, 5-1. */
function bitsOf(number: number): number {
	let bits = number - ((number >>> 1) & 0x55555555);
	bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
	return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
