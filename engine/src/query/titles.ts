import type { Catalogue } from "../catalogue/catalogue.ts";
import { keystrokes } from "./keyboard.ts";
import { createNamePrefixes, type NamePrefixes } from "./name-prefixes.ts";
import { createNameTable, type NameTable, type Script, shortestInitials, titleKey } from "./name-table.ts";
import { createNearNames, type NearName, type NearNames } from "./near-names.ts";
import { editDistance } from "./spelling.ts";
import { normalizeWord, type Token } from "./tokenize.ts";

/** A title found in text. */
export interface TitleHit {
	/** Positions of the dramas of that name, the most widely watched first. */
	readonly dramas: readonly number[];
	/** How many tokens it takes; for Hangul how many characters from the token's start. */
	readonly length: number;
	/** True for a name that is also an ordinary word or phrase ("Mother", "Live"). */
	readonly risky: boolean;
	/** True for the title of a drama that many have seen: its words are known together, whatever they mean alone ("Squid Game"). */
	readonly famous: boolean;
	/** True for any name of a drama that many have seen: what is loved or hated by that word is mostly the drama. */
	readonly seen: boolean;
}

/** All names of all dramas. */
export interface TitleIndex {
	/** The longest Latin title that begins at the token. */
	latin(tokens: readonly Token[], from: number): TitleHit | null;
	/** The longest Hangul title that begins at that offset, spaces ignored; `length` counts characters of the text. */
	hangul(text: string, from: number): TitleHit | null;
	/**
	 * The dramas that are called exactly so, the most widely watched first: in any spelling, spacing and case, by their initial
	 * consonants, or typed with the keyboard switched the wrong way.
	 */
	exact(text: string): readonly number[];
	/** Whether a drama is called so by its own title, in either script, and not only by another name. */
	owns(drama: number, text: string): boolean;
	/** The dramas whose names are nearest, best first, at least so like (two thirds of the letters by default). */
	near(text: string, limit: number, least?: number): readonly NearName[];
	/** The dramas with a name that is one slip away: of the keyboard, or of a whole letter or syllable. */
	oneSlipAway(text: string): readonly number[];
	/** The dramas that somebody may mean who has typed so far, best first: exact names, then beginnings. */
	complete(typed: string, limit: number): readonly number[];
	/** The same with slips in what is typed. */
	completeMisspelt(typed: string, limit: number): readonly number[];
}

/** Indexes every title, alias and romanisation. `isWord` tells which names are ordinary words. */
export function createTitleIndex(catalogue: Catalogue, isWord: (tokens: readonly Token[]) => boolean): TitleIndex {
	const names = createNameTable(catalogue);
	const nearNames = createNearNames(names);
	let prefixes: NamePrefixes | undefined;
	const prefixesOf = (): NamePrefixes => {
		prefixes ??= createNamePrefixes(names, catalogue.reach);
		return prefixes;
	};
	return {
		oneSlipAway: (text) => oneSlipAway(text, catalogue, nearNames),
		complete: (typed, limit) => complete(typed, limit, names, prefixesOf()),
		completeMisspelt(typed, limit) {
			const bare = titleKey(typed);
			const found = prefixesOf().findMisspelt(keystrokes(bare), scriptOf(bare), limit);
			return found.length > 0 ? found : oneSlipAway(typed, catalogue, nearNames).slice(0, limit);
		},
		latin(tokens, from) {
			const found = longestLatin(names, tokens, from, isWord);
			const seen = (catalogue.reach[found?.dramas[0] ?? -1] ?? 0) >= seenFrom;
			return found && { ...found, famous: isFamous(found, tokens, from, catalogue), seen };
		},
		hangul: (text, from) => longestHangul(names, text, from),
		exact: (text) => exact(text, names),
		owns(drama, text) {
			const { title = "", hangul = "", romanized = "" } = catalogue.dramas[drama] ?? {};
			return [title, hangul, romanized].some((name) => titleKey(name) === titleKey(text));
		},
		near: (text, limit, least = leastLikeness) => near(text, nearNames, limit, least),
	};
}

/** By default a third of the letters may differ. */
const leastLikeness = 2 / 3;
/** So many tokens are tried as one title, and so many characters of Hangul. */
const mostTokens = 16;
const mostCharacters = 60;

function exact(text: string, names: NameTable): readonly number[] {
	const bare = titleKey(text);
	const key = keystrokes(bare);
	const tries: (() => readonly number[])[] = isKorean(bare)
		? [
				() => names.find(key, "hangul"),
				() => (bare.length < shortestInitials ? [] : names.find(key, "initials")),
				// Typed with the keyboard switched to Korean.
				() => names.find(key.toLowerCase(), "latin"),
			]
		: [
				() => names.find(key, "latin"),
				() => names.find(key.replace(/^the/, ""), "latin"),
				() => names.find(`the${key}`, "latin"),
				// Typed with the keyboard switched to Latin; shift makes other letters of Q, W, E, R, T, O and P.
				() => names.find(keystrokes(text), "hangul"),
				() => names.find(key, "hangul"),
			];
	for (const attempt of tries) {
		const found = attempt();
		if (found.length > 0) return found;
	}
	return [];
}

function complete(typed: string, limit: number, names: NameTable, prefixes: NamePrefixes): readonly number[] {
	const bare = titleKey(typed);
	const key = keystrokes(bare);
	if (key.length === 0) return [];
	const script = scriptOf(bare);
	const ways: (() => readonly number[])[] = [
		() => exact(typed, names),
		() => prefixes.find(key, script, limit),
		// A syllable that is only begun stands as single letters; or the keyboard is switched the wrong way.
		() => (script === "initials" ? prefixes.find(key, "hangul", limit) : []),
		() => (script === "latin" ? prefixes.find(keystrokes(typed), "hangul", limit) : []),
		() => (script === "latin" ? [] : prefixes.find(key.toLowerCase(), "latin", limit)),
	];
	const found = new Set<number>();
	for (const way of ways) {
		for (const drama of way()) found.add(drama);
		if (found.size >= limit) break;
	}
	return [...found].slice(0, limit);
}

/** In shorter names one slip makes another word. */
const fewestKeys = 5;
const keysOfSyllable = 5;

function oneSlipAway(text: string, { dramas }: Catalogue, nearNames: NearNames): readonly number[] {
	const bare = titleKey(text);
	const keys = keystrokes(bare);
	if (keys.length < fewestKeys) return [];
	if (!/[가-힣]/.test(bare)) return nearNames.oneKeyAway(keys, "latin");
	// A whole syllable is up to five keys; a key more or less makes one letter more or less at most.
	const isNear = (name: string): boolean => {
		if (name.length < bare.length - 1 || !/[가-힣]/.test(name)) return false;
		const other = titleKey(name);
		if (Math.abs(other.length - bare.length) > 1) return false;
		return editDistance(bare, other, 1) <= 1 || editDistance(keys, keystrokes(other), 1) <= 1;
	};
	return nearNames.sharing(keys, "hangul", keysOfSyllable).filter((index) => {
		const drama = dramas[index];
		return drama !== undefined && (isNear(drama.hangul) || isNear(drama.title) || drama.aliases.some(isNear));
	});
}

function scriptOf(bare: string): Script {
	if (/[가-힣]/.test(bare)) return "hangul";
	return isKorean(bare) ? "initials" : "latin";
}

/** A misspelt name is looked for among those of the same script. */
function near(text: string, nearNames: NearNames, limit: number, least: number): readonly NearName[] {
	const bare = titleKey(text);
	return nearNames.find(keystrokes(bare), isKorean(bare) ? "hangul" : "latin", limit, least);
}

function isKorean(text: string): boolean {
	return /[ㄱ-ㅣ가-힣]/.test(text);
}

function longestLatin(
	names: NameTable,
	tokens: readonly Token[],
	from: number,
	isWord: (tokens: readonly Token[]) => boolean,
): Omit<TitleHit, "famous" | "seen"> | null {
	let best: Omit<TitleHit, "famous" | "seen"> | null = null;
	let key = "";
	const words: Token[] = [];
	for (let at = from; at < tokens.length && words.length < mostTokens; at++) {
		const token = tokens[at] as Token;
		if (token.kind === "mark") {
			if (at > from && /[-:,'’!?.&]/.test(token.text)) continue;
			break;
		}
		words.push(token);
		key += keystrokes(token.norm);
		if (isBeyond(key, names)) break;
		const dramas = key.length > 1 ? names.find(key, "latin") : [];
		if (dramas.length > 0) best = { dramas, length: at - from + 1, risky: words.length === 1 || isWord(words) };
	}
	return best;
}

/** So widely watched that its title is heard in its words, on the scale of the catalogue's reach. */
const famousFrom = 0.8;
const seenFrom = 0.785;

/** Whether what the tokens say is the first drama's own title, not another name of it, and many have seen it. */
function isFamous(
	{ dramas, length }: Pick<TitleHit, "dramas" | "length">,
	tokens: readonly Token[],
	from: number,
	{ dramas: records, reach }: Catalogue,
): boolean {
	const first = dramas[0] ?? -1;
	const said = tokens.slice(from, from + length).map(({ text }) => text);
	return (reach[first] ?? 0) >= famousFrom && titleKey(said.join("")) === titleKey(records[first]?.title ?? "");
}

function longestHangul(names: NameTable, text: string, from: number): TitleHit | null {
	let best: TitleHit | null = null;
	let key = "";
	let letters = 0;
	const end = Math.min(text.length, from + mostCharacters);
	for (let at = from; at < end; at++) {
		const character = normalizeWord(text[at] as string);
		if (!/[\p{L}\p{N}]/u.test(character)) {
			if (at === from || character === "\n") break;
			continue;
		}
		letters++;
		key += keystrokes(character);
		if (isBeyond(key, names)) break;
		const dramas = letters > 1 ? names.find(key, "hangul") : [];
		if (dramas.length > 0) best = { dramas, length: at - from + 1, risky: letters <= 2, famous: false, seen: false };
	}
	return best;
}

/** Whether no name can begin so, or go on from there. */
function isBeyond(key: string, names: NameTable): boolean {
	return key.length >= 4 && key.length > names.longestFrom(key);
}
