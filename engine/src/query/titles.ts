import type { Catalogue } from "../catalogue/catalogue.ts";
import { initialsOf } from "./hangul.ts";
import { editDistance } from "./spelling.ts";
import { normalizeWord, type Token, tokenize } from "./tokenize.ts";

/** A title found in text. */
export interface TitleHit {
	/** Positions of the dramas of that name, the most widely watched first. */
	readonly dramas: readonly number[];
	/** How many tokens it takes; for Hangul how many characters from the token's start. */
	readonly length: number;
	/** True for a name that is also an ordinary word or phrase ("Mother", "Live"). */
	readonly risky: boolean;
}

/** A near match of a name. */
export interface NearTitle {
	readonly drama: number;
	/** 0–1; 1 is the same letters. */
	readonly likeness: number;
}

/** All names of all dramas. */
export interface TitleIndex {
	/** The longest Latin title that begins at the token. */
	latin(tokens: readonly Token[], from: number): TitleHit | null;
	/** The longest Hangul title that begins at that offset, spaces ignored; `length` counts characters of the text. */
	hangul(text: string, from: number): TitleHit | null;
	/** The dramas that are called exactly so, in any spelling, spacing and case, or by their initial consonants. */
	exact(text: string): readonly number[];
	/** The dramas whose names are nearest, best first; empty when nothing is near. */
	near(text: string, limit: number): readonly NearTitle[];
}

interface Node {
	readonly next: Map<string, Node>;
	dramas?: number[];
}

/** Indexes every title, alias and romanisation. `isWord` tells which names are ordinary words. */
export function createTitleIndex(catalogue: Catalogue, isWord: (tokens: readonly Token[]) => boolean): TitleIndex {
	const latinRoot: Node = { next: new Map() };
	const hangulRoot: Node = { next: new Map() };
	const keys = new Map<string, number[]>();
	const initials = new Map<string, number[]>();
	const grams = new Map<string, Set<string>>();
	const byReach = (a: number, b: number): number => (catalogue.reach[b] ?? 0) - (catalogue.reach[a] ?? 0);
	const put = (map: Map<string, number[]>, key: string, drama: number): void => {
		const list = map.get(key) ?? [];
		if (!list.includes(drama)) map.set(key, [...list, drama].sort(byReach));
	};
	catalogue.dramas.forEach((drama, index) => {
		for (const name of [drama.title, drama.hangul, drama.romanized, ...drama.aliases]) {
			const key = titleKey(name);
			if (key.length < 2) continue;
			put(keys, key, index);
			for (const gram of gramsOf(key)) (grams.get(gram) ?? grams.set(gram, new Set()).get(gram))?.add(key);
			const tokens = wordsOf(name);
			if (/[가-힣]/.test(key)) {
				addPath(hangulRoot, [...key], index, byReach);
				const letters = initialsOf(name);
				if (letters.length > 2) put(initials, letters, index);
			} else {
				addPath(
					latinRoot,
					tokens.map((token) => token.norm),
					index,
					byReach,
				);
			}
		}
	});
	const exact = (text: string): readonly number[] => {
		const key = titleKey(text);
		return (
			keys.get(key) ??
			keys.get(key.replace(/^the/, "")) ??
			keys.get(`the${key}`) ??
			initials.get(text.replace(/\s/g, "")) ??
			[]
		);
	};
	return {
		exact,
		latin: (tokens, from) => longestLatin(latinRoot, tokens, from, isWord),
		hangul: (text, from) => longestHangul(hangulRoot, text, from),
		near: (text, limit) => nearest(titleKey(text), keys, grams, limit),
	};
}

/** Letters and digits only, lower case, without accents: what is left of a title when spelling does not matter. */
function titleKey(title: string): string {
	return normalizeWord(title)
		.replace(/&/g, "and")
		.replace(/[^\p{L}\p{N}]/gu, "");
}

function wordsOf(text: string): Token[] {
	return tokenize(text).filter((token) => token.kind !== "mark");
}

function addPath(root: Node, path: readonly string[], drama: number, order: (a: number, b: number) => number): void {
	if (path.length === 0) return;
	let node = root;
	for (const step of path) {
		let next = node.next.get(step);
		if (!next) {
			next = { next: new Map() };
			node.next.set(step, next);
		}
		node = next;
	}
	const dramas = node.dramas ?? [];
	if (!dramas.includes(drama)) node.dramas = [...dramas, drama].sort(order);
}

function longestLatin(
	root: Node,
	tokens: readonly Token[],
	from: number,
	isWord: (tokens: readonly Token[]) => boolean,
): TitleHit | null {
	let node: Node | undefined = root;
	let best: TitleHit | null = null;
	for (let at = from; at < tokens.length && node; at++) {
		const token = tokens[at] as Token;
		if (token.kind === "mark") {
			if (at > from && /[-:,'’!?.&]/.test(token.text)) continue;
			break;
		}
		node = node.next.get(token.norm);
		if (node?.dramas) {
			const words = tokens.slice(from, at + 1).filter((part) => part.kind !== "mark");
			best = { dramas: node.dramas, length: at - from + 1, risky: words.length === 1 || isWord(words) };
		}
	}
	return best;
}

function longestHangul(root: Node, text: string, from: number): TitleHit | null {
	let node: Node | undefined = root;
	let best: TitleHit | null = null;
	let letters = 0;
	for (let at = from; at < text.length && node; at++) {
		const character = normalizeWord(text[at] as string);
		if (!/[\p{L}\p{N}]/u.test(character)) {
			if (at === from || character === "\n") break;
			continue;
		}
		node = node.next.get(character);
		letters++;
		if (node?.dramas && letters > 1) best = { dramas: node.dramas, length: at - from + 1, risky: letters <= 2 };
	}
	return best;
}

function gramsOf(key: string): string[] {
	const padded = `^${key}$`;
	const size = /[가-힣]/.test(key) ? 2 : 3;
	return Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, i) => padded.slice(i, i + size));
}

function nearest(
	key: string,
	keys: ReadonlyMap<string, number[]>,
	grams: ReadonlyMap<string, ReadonlySet<string>>,
	limit: number,
): NearTitle[] {
	if (key.length < 2) return [];
	const shared = new Map<string, number>();
	const own = gramsOf(key);
	for (const gram of own)
		for (const candidate of grams.get(gram) ?? []) shared.set(candidate, (shared.get(candidate) ?? 0) + 1);
	const promising = [...shared]
		.map(([candidate, count]) => ({ candidate, dice: (2 * count) / (own.length + candidate.length) }))
		.sort((a, b) => b.dice - a.dice)
		.slice(0, 24);
	const best = new Map<number, number>();
	for (const { candidate } of promising) {
		const longest = Math.max(key.length, candidate.length);
		const slips = Math.max(1, Math.floor(longest / 3));
		const distance = editDistance(key, candidate, slips);
		if (distance > slips) continue;
		const likeness = 1 - distance / longest;
		for (const drama of keys.get(candidate) ?? []) best.set(drama, Math.max(best.get(drama) ?? 0, likeness));
	}
	return [...best]
		.map(([drama, likeness]) => ({ drama, likeness }))
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, limit);
}
