import type { Catalogue } from "../catalogue/catalogue.ts";
import { initialsOf } from "./hangul.ts";
import { keystrokes } from "./keyboard.ts";
import { normalizeWord } from "./tokenize.ts";

/** How a name is written: in Latin letters, with Hangul in it, or as the initial consonants of its Hangul. */
export type Script = "latin" | "hangul" | "initials";

export const scripts: readonly Script[] = ["latin", "hangul", "initials"];

/** The names of all dramas as rows of keys in a few arrays of numbers, so that a million dramas' names are no objects. */
export interface NameTable {
	/** How many names there are. */
	readonly size: number;
	/** Positions of the dramas that are called so, the most widely watched first. */
	find(key: string, script: Script): readonly number[];
	/** The length of the longest name that begins with the first letters of the key; 0 when none does. */
	longestFrom(key: string): number;
	/** All keys in a row, one byte a letter; name n is what stands from `starts[n]` to `starts[n + 1]`. */
	readonly letters: Uint8Array;
	readonly starts: Uint32Array;
	/** Where in the letters a word of a name begins, in rising order; every name begins with one. */
	words(): Uint32Array;
	scriptOf(name: number): Script;
	dramaOf(name: number): number;
}

/** The shortest key that is a name: one letter is found in everything. */
const shortestName = 2;
/** Fewer initial consonants than this name too many dramas. */
export const shortestInitials = 3;

/** Collects every title, romanisation, alias and row of initial consonants. */
export function createNameTable({ dramas, reach }: Catalogue): NameTable {
	let letters = new Uint8Array(dramas.length * 64 + 1024);
	let starts = new Uint32Array(dramas.length * 4 + 16);
	let owners = new Uint32Array(starts.length);
	let kinds = new Uint8Array(starts.length);
	/** One bit a letter. */
	let begins = new Uint8Array(letters.length / 8);
	let size = 0;
	let used = 0;
	const add = (key: Key, drama: number): void => {
		if (size + 1 >= starts.length) {
			starts = grown(starts, Uint32Array);
			owners = grown(owners, Uint32Array);
			kinds = grown(kinds, Uint8Array);
		}
		while (used + key.key.length > letters.length) {
			letters = grown(letters, Uint8Array);
			begins = grown(begins, Uint8Array);
		}
		for (const at of key.begins) {
			const letter = used + at;
			begins[letter >> 3] = (begins[letter >> 3] as number) | (1 << (letter & 7));
		}
		letters.set(toBytes(key.key), used);
		used += key.key.length;
		owners[size] = drama;
		kinds[size] = key.kind;
		starts[++size] = used;
	};
	dramas.forEach((drama, index) => {
		const seen = new Set<string>();
		for (const name of [drama.title, drama.hangul, drama.romanized, ...drama.aliases]) {
			for (const key of keysOfName(name)) {
				const mark = `${key.kind}${key.key}`;
				if (!seen.has(mark)) add(key, index);
				seen.add(mark);
			}
		}
	});
	const columns = {
		letters: letters.slice(0, used),
		starts: starts.slice(0, size + 1),
		owners: owners.slice(0, size),
		kinds: kinds.slice(0, size),
		begins: begins.slice(0, Math.ceil(used / 8)),
	};
	return tableOver(columns, reach);
}

/** Letters and digits only, lower case, without accents: what is left of a title when spelling does not matter. */
export function titleKey(title: string): string {
	return normalizeWord(title)
		.replace(/&/g, "and")
		.replace(/[^\p{L}\p{N}]/gu, "");
}

interface Key {
	readonly key: string;
	/** Position in {@link scripts}. */
	readonly kind: number;
	/** Where its words begin. */
	readonly begins: readonly number[];
}

/** The name's own keys; of a Korean one its initial consonants as well, with its figures and without. */
function keysOfName(name: string): Key[] {
	const bare = titleKey(name);
	if (bare.length < shortestName) return [];
	const key = keystrokes(bare);
	const isHangul = /[가-힣]/.test(bare);
	const keys: Key[] = [{ key, kind: isHangul ? 1 : 0, begins: wordsOf(name, key) }];
	if (!isHangul) return keys;
	for (const initials of new Set([initialsOf(bare), bare.replace(/[가-힣]/g, initialsOf)]))
		if (initials.length >= shortestInitials) keys.push({ key: keystrokes(initials), kind: 2, begins: [0] });
	return keys;
}

function wordsOf(name: string, key: string): number[] {
	const begins = [0];
	let at = 0;
	for (const word of name.split(/[\s:–-]+/)) {
		at += keystrokes(titleKey(word)).length;
		if (at > (begins.at(-1) ?? 0) && at < key.length) begins.push(at);
	}
	return at === key.length ? begins : [0];
}

interface Columns {
	readonly letters: Uint8Array;
	/** Where each name begins in the letters, and where the last one ends. */
	readonly starts: Uint32Array;
	readonly owners: Uint32Array;
	readonly kinds: Uint8Array;
	/** One bit a letter: whether a word of a name begins there. */
	readonly begins: Uint8Array;
}

/** So many letters of a key choose its place in the table of longest names. */
const firstLetters = 4;

/** Finds by open addressing over the hash of a whole key; names that are the same stand in a row. */
function tableOver({ letters, starts, owners, kinds, begins }: Columns, reach: Float32Array): NameTable {
	const size = owners.length;
	const slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 1.5 + 2))).fill(-1);
	const mask = slots.length - 1;
	const longest = new Uint8Array(65_536);
	const reachOf = (name: number): number => reach[owners[name] as number] ?? 0;
	const isAt = (name: number, key: Uint8Array): boolean => {
		const start = starts[name] as number;
		if ((starts[name + 1] as number) - start !== key.length) return false;
		for (let i = 0; i < key.length; i++) if (letters[start + i] !== key[i]) return false;
		return true;
	};
	// Names that are the same come in the order in which they were put in: the most widely watched first.
	const order = Uint32Array.from(owners, (_, name) => name).sort((a, b) => reachOf(b) - reachOf(a) || a - b);
	for (const name of order) {
		const start = starts[name] as number;
		const end = starts[name + 1] as number;
		let slot = hash(letters, start, end) & mask;
		while (slots[slot] !== -1) slot = (slot + 1) & mask;
		slots[slot] = name;
		const place = hash(letters, start, Math.min(end, start + firstLetters)) & 0xffff;
		longest[place] = Math.max(longest[place] as number, Math.min(255, end - start));
	}
	return {
		size,
		letters,
		starts,
		words: () => setBits(begins),
		scriptOf: (name) => scripts[kinds[name] as number] as Script,
		dramaOf: (name) => owners[name] as number,
		longestFrom: (key) => longest[hash(toBytes(key), 0, Math.min(key.length, firstLetters)) & 0xffff] as number,
		find(key, script) {
			const bytes = toBytes(key);
			const kind = scripts.indexOf(script);
			const found: number[] = [];
			for (let slot = hash(bytes, 0, bytes.length) & mask; slots[slot] !== -1; slot = (slot + 1) & mask) {
				const name = slots[slot] as number;
				if (kinds[name] === kind && isAt(name, bytes)) found.push(owners[name] as number);
			}
			return found;
		},
	};
}

/** The places of the bits that are set, in rising order. */
function setBits(bytes: Uint8Array): Uint32Array {
	let count = 0;
	for (let at = 0; at < bytes.length * 8; at++) count += ((bytes[at >> 3] as number) >> (at & 7)) & 1;
	const places = new Uint32Array(count);
	let place = 0;
	for (let at = 0; at < bytes.length * 8; at++)
		if ((((bytes[at >> 3] as number) >> (at & 7)) & 1) === 1) places[place++] = at;
	return places;
}

/** The 32-bit hash of some bytes. Source: Fowler, Noll and Vo, FNV-1a. */
function hash(bytes: Uint8Array, from: number, to: number): number {
	let value = 0x811c9dc5;
	for (let i = from; i < to; i++) value = Math.imul(value ^ (bytes[i] as number), 0x01000193);
	return (value ^ (value >>> 15)) >>> 0;
}

/** A key's letters, one byte each; the few that are neither Latin nor Korean share the upper half. */
export function toBytes(key: string): Uint8Array {
	const bytes = new Uint8Array(key.length);
	for (let i = 0; i < key.length; i++) {
		const code = key.charCodeAt(i);
		bytes[i] = code < 128 ? code : 128 + (code % 128);
	}
	return bytes;
}

function grown<Column extends Uint8Array | Uint32Array>(column: Column, kind: new (length: number) => Column): Column {
	const larger = new kind(column.length * 2);
	larger.set(column);
	return larger;
}
