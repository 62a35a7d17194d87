import { type NameTable, type Script, toBytes } from "./name-table.ts";
import { lastAtMost } from "./sorted.ts";

/** Finds the dramas with a name, or a word of one, that begins as somebody has begun to type. */
export interface NamePrefixes {
	/** Names that begin so before words inside names, then the most widely watched. */
	find(key: string, script: Script, limit: number): readonly number[];
	/** The same with one slip in what is typed; empty for fewer than four keys. */
	findMisspelt(key: string, script: Script, limit: number): readonly number[];
}

/** So many letters of a word decide its place; the rest is compared. */
const sortedLetters = 5;
const letterKinds = 32;
/** A word is sorted by the code of its first letters times this, plus where it begins: together within the 53 bits of a number. */
const positions = 2 ** 27;
const shortestMisspelt = 4;
/** Ranges up to this long are read whole; of longer ones only what scores best. */
const longestRange = 4096;

/** Sorts all words of all names by their first five letters. */
export function createNamePrefixes(names: NameTable, reach: Float32Array): NamePrefixes {
	const { letters, starts } = names;
	const places = sortedPlaces(names);
	const nameAt = (position: number): number => lastAtMost(starts, position);
	/** 128 and more for the beginning of a name, plus up to 127 for how widely the drama is watched. */
	const worth = Uint8Array.from(places, (position) => {
		const name = nameAt(position);
		return (starts[name] === position ? 128 : 0) + Math.floor((reach[names.dramaOf(name)] ?? 0) * 127);
	});

	const collect = (
		from: number,
		to: number,
		script: Script,
		fits: Fits,
		best: Map<number, number>,
		least: number,
	): void => {
		for (let at = from; at < to; at++) {
			const value = worth[at] as number;
			if (value < least) continue;
			const position = places[at] as number;
			const name = nameAt(position);
			if (names.scriptOf(name) !== script || !fits(position, starts[name + 1] as number)) continue;
			const drama = names.dramaOf(name);
			if (value > (best.get(drama) ?? -1)) best.set(drama, value);
		}
	};
	/** The first place whose letters have that code or a higher one. */
	const firstFrom = (code: number): number => {
		let from = 0;
		let to = places.length;
		while (from < to) {
			const middle = (from + to) >>> 1;
			if (codeOf(letters, places[middle] as number, sortedLetters) < code) from = middle + 1;
			else to = middle;
		}
		return from;
	};
	const rangeOf = (beginning: Uint8Array): [from: number, to: number] => {
		const length = Math.min(sortedLetters, beginning.length);
		const code = codeOf(beginning, 0, sortedLetters);
		const next = code + letterKinds ** (sortedLetters - length);
		return [firstFrom(code), firstFrom(next)];
	};
	const ordered = (best: ReadonlyMap<number, number>, limit: number): number[] =>
		[...best]
			.sort((a, b) => b[1] - a[1] || (reach[b[0]] ?? 0) - (reach[a[0]] ?? 0) || a[0] - b[0])
			.slice(0, limit)
			.map(([drama]) => drama);

	return {
		find(key, script, limit) {
			const typed = toBytes(key);
			const [from, to] = rangeOf(typed);
			const best = new Map<number, number>();
			const fits: Fits = (position, end) => beginsWith(letters, position, end, typed);
			if (to - from > longestRange) collect(from, to, script, fits, best, leastOfBest(worth, from, to));
			if (best.size < limit) collect(from, to, script, fits, best, 0);
			return ordered(best, limit);
		},
		findMisspelt(key, script, limit) {
			if (key.length < shortestMisspelt) return [];
			const typed = toBytes(key);
			const best = new Map<number, number>();
			const fits: Fits = (position, end) => beginsAlmostWith(letters, position, end, typed);
			for (const beginning of almost(key)) {
				const [from, to] = rangeOf(toBytes(beginning));
				if (from < to) collect(from, to, script, fits, best, 0);
			}
			return ordered(best, limit);
		},
	};
}

/** Where each word begins, by its first letters. */
function sortedPlaces(names: NameTable): Uint32Array {
	const keyed = Float64Array.from(
		names.words(),
		(at) => codeOf(names.letters, at, sortedLetters) * positions + at,
	).sort();
	return Uint32Array.from(keyed, (key) => key % positions);
}

type Fits = (position: number, end: number) => boolean;

/** The first letters as one number, five bits a letter; letters beyond the end are 0. Case and some figures fall together. */
function codeOf(letters: Uint8Array, from: number, length: number): number {
	let code = 0;
	for (let i = from; i < from + length; i++) code = code * letterKinds + kindOf(letters[i] ?? 0);
	return code;
}

function kindOf(letter: number): number {
	if (letter >= 97 && letter <= 122) return letter - 96;
	if (letter >= 65 && letter <= 90) return letter - 64;
	if (letter >= 48 && letter <= 57) return 27 + (letter & 3);
	return letter === 0 ? 0 : 31;
}

/** The worth from which on the best of a long range are few enough to be looked at one by one. */
function leastOfBest(worth: Uint8Array, from: number, to: number): number {
	const counts = new Uint32Array(256);
	for (let at = from; at < to; at++) counts[worth[at] as number] = (counts[worth[at] as number] as number) + 1;
	let least = 255;
	for (let sum = counts[least] as number; least > 0 && sum < longestRange / 16; sum += counts[least] as number) least--;
	return least;
}

function beginsWith(letters: Uint8Array, position: number, end: number, typed: Uint8Array): boolean {
	if (end - position < typed.length) return false;
	for (let i = 0; i < typed.length; i++) if (letters[position + i] !== typed[i]) return false;
	return true;
}

/** Whether what stands there begins as typed, but for one letter left out, put in or changed, or two that changed places. */
function beginsAlmostWith(letters: Uint8Array, position: number, end: number, typed: Uint8Array): boolean {
	let same = 0;
	while (same < typed.length && position + same < end && letters[position + same] === typed[same]) same++;
	const rest = (at: number, skipped: number): boolean => beginsWith(letters, at, end, typed.subarray(skipped));
	const at = position + same;
	const swapped =
		same + 1 < typed.length &&
		letters[at] === typed[same + 1] &&
		letters[at + 1] === typed[same] &&
		rest(at + 2, same + 2);
	return same === typed.length || rest(at + 1, same + 1) || rest(at, same + 1) || rest(at + 1, same) || swapped;
}

const alphabet = "abcdefghijklmnopqrstuvwxyz0123";

/** The first letters of a key, and all that one slip may have made them of. */
function almost(key: string): Set<string> {
	const found = new Set([key.slice(0, sortedLetters)]);
	for (let at = 0; at < Math.min(sortedLetters, key.length); at++) {
		const head = key.slice(0, at);
		const tail = key.slice(at);
		const rests = [tail.slice(1), `${tail[1] ?? ""}${tail[0]}${tail.slice(2)}`];
		for (const letter of alphabet) rests.push(letter + tail, letter + tail.slice(1));
		for (const rest of rests) found.add((head + rest).slice(0, sortedLetters));
	}
	return found;
}
