import { type NameTable, type Script, scripts, toBytes } from "./name-table.ts";
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
/** Longer keys stand together. */
const longestKey = 255;

/** Finds names that are spelt almost as a text is. */
export interface NearNames {
	/** Dramas with a name of that script that is one key away from this one; each once. */
	oneKeyAway(key: string, script: Script): readonly number[];
	/** Dramas with names that share most pairs of letters with the key and are longer or shorter by a few keys; each once. */
	sharing(key: string, script: Script, longer: number): readonly number[];
	/** The nearest names of a script, best first, at least so like; each drama once. */
	find(key: string, script: Script, limit: number, least: number): readonly NearName[];
}

/**
 * One pass over a signature of 64 bits a name, one bit for each pair of neighbouring letters, then the edit distance to those
 * that share most of it. Names stand by script and length, so that only those are read, in order, that may be near.
 */
export function createNearNames(names: NameTable): NearNames {
	let made: Signatures | undefined;
	const sharing = (key: Uint8Array, script: Script, longer: number): number[] => {
		if (key.length < shortestKey) return [];
		made ??= signaturesOf(names);
		return mostShared(key, made, made.range(script, key.length - longer, key.length + longer));
	};
	const lettersOf = (name: number): Uint8Array => names.letters.subarray(names.starts[name], names.starts[name + 1]);
	return {
		oneKeyAway(key, script) {
			const bytes = toBytes(key);
			const near = sharing(bytes, script, 1).filter((name) => editDistance(bytes, lettersOf(name), 1) <= 1);
			return [...new Set(near.map((name) => names.dramaOf(name)))];
		},
		sharing: (key, script, longer) => [
			...new Set(sharing(toBytes(key), script, longer).map((name) => names.dramaOf(name))),
		],
		find(key, script, limit, least) {
			const bytes = toBytes(key);
			const best = new Map<number, number>();
			for (const name of sharing(bytes, script, Math.ceil(key.length / least - key.length))) {
				const other = lettersOf(name);
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

/** Names by script, then by length, with the pairs of letters of each. */
interface Signatures {
	readonly names: Uint32Array;
	/** Two numbers a name. */
	readonly bits: Uint32Array;
	/** How many bits are set. */
	readonly sizes: Uint8Array;
	/** Where the names of a script from one length to another stand. */
	range(script: Script, shortest: number, longest: number): readonly [from: number, to: number];
}

/** The names that share most, the most first. */
function mostShared(
	key: Uint8Array,
	{ names, bits, sizes }: Signatures,
	[from, to]: readonly [number, number],
): number[] {
	const own = new Uint32Array(2);
	sign(key, 0, key.length, own, 0);
	const [low = 0, high = 0] = own;
	const size = bitsOf(low) + bitsOf(high);
	const found: { name: number; shared: number }[] = [];
	let atLeast = leastShared;
	for (let at = from; at < to; at++) {
		const both = bitsOf(low & (bits[2 * at] as number)) + bitsOf(high & (bits[2 * at + 1] as number));
		const shared = (2 * both) / (size + (sizes[at] as number));
		if (shared <= atLeast) continue;
		found.push({ name: names[at] as number, shared });
		if (found.length < 2 * mostCompared) continue;
		found.sort((a, b) => b.shared - a.shared).length = mostCompared;
		atLeast = found.at(-1)?.shared ?? atLeast;
	}
	return found
		.sort((a, b) => b.shared - a.shared)
		.slice(0, mostCompared)
		.map(({ name }) => name);
}

function signaturesOf({ size, letters, starts, scriptOf }: NameTable): Signatures {
	const lengths = longestKey + 1;
	const placeOf = (script: Script, length: number): number =>
		scripts.indexOf(script) * lengths + Math.max(0, Math.min(longestKey, length));
	const placeOfName = (name: number): number =>
		placeOf(scriptOf(name), (starts[name + 1] as number) - (starts[name] as number));
	// Counting sort: first where each length begins, then each name to its place.
	const begins = new Uint32Array(scripts.length * lengths + 1);
	for (let name = 0; name < size; name++) begins[placeOfName(name) + 1] = (begins[placeOfName(name) + 1] as number) + 1;
	for (let place = 1; place < begins.length; place++)
		begins[place] = (begins[place] as number) + (begins[place - 1] as number);
	const next = begins.slice();
	const made = { names: new Uint32Array(size), bits: new Uint32Array(size * 2), sizes: new Uint8Array(size) };
	for (let name = 0; name < size; name++) {
		const place = placeOfName(name);
		const at = next[place] as number;
		next[place] = at + 1;
		made.names[at] = name;
		sign(letters, starts[name] as number, starts[name + 1] as number, made.bits, at * 2);
		made.sizes[at] = bitsOf(made.bits[at * 2] as number) + bitsOf(made.bits[at * 2 + 1] as number);
	}
	return {
		...made,
		range: (script, shortest, longest) => [
			begins[placeOf(script, shortest)] as number,
			begins[placeOf(script, longest) + 1] as number,
		],
	};
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
