import type { Facet, Family } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { toJamo } from "./hangul.ts";
import { createPhraseTrie, type PhraseNode, type PhraseTrie } from "./phrase-trie.ts";
import { hasHangul, type Token, writtenTokens } from "./tokenize.ts";

/** What a phrase means: facets and how much it asks for each (1: plainly). */
export interface Meaning {
	readonly wants: readonly (readonly [facet: string, weight: number])[];
	/** What a refusal of the words rules out. */
	readonly refuses: readonly string[];
	/** The words describe the person rather than the drama. */
	readonly mood: boolean;
	/** What whoever says so is spared, as if they had refused it. */
	readonly spares?: readonly string[];
	/** The person speaks of ending their life. */
	readonly crisis?: boolean;
	/** True when it is a phrase of one facet, not a compound. */
	readonly single: boolean;
	/** True for what has a comparative ("lighter", "sadder"): feelings, tones, pace. */
	readonly isQuality: boolean;
}

const qualities: ReadonlySet<Family> = new Set(["feeling", "aftertaste", "tone", "pace", "hurt"]);

function meaningOf({ id, family }: Facet): Meaning {
	return { wants: [[id, 1]], refuses: [id], mood: false, single: true, isQuality: qualities.has(family) };
}

/** A Korean phrase's meaning. */
interface HangulPhrase {
	readonly meaning: Meaning;
	/** Whether the phrase may be found across a space; short words that are written as one may not. */
	readonly spaced: boolean;
}

/** Words of so many syllables and fewer, written without a space, stand in one word of the text: 좀비 is not in "좀 비슷한". */
const longestTight = 3;

/** A Korean phrase found in text. */
export interface HangulMatch {
	readonly meaning: Meaning;
	/** Where it ends in the text. */
	readonly end: number;
	/** How many letters it has. */
	readonly jamo: number;
	/** True when 안 or 못 stands inside it ("강아지 안 죽는"). */
	readonly refused: boolean;
}

/** The phrases of both languages, ready to be found in text. */
export interface Lexicon {
	/** The longest English phrase that begins at the token, and how many tokens it takes. */
	latin(tokens: readonly Token[], from: number): { meaning: Meaning; length: number } | null;
	/** The meaning of one stem by itself. */
	word(stem: string): Meaning | null;
	/** The longest Korean phrase that begins there and ends before `until`, and where it ends in the text. */
	hangul(text: string, from: number, until?: number): HangulMatch | null;
	/** Whether any phrase holds the stem. */
	holds(stem: string): boolean;
	/** The single-word stems that typing slips are mended to. */
	readonly stems: ReadonlySet<string>;
}

/** Builds the lexicon of a vocabulary. A compound's phrase wins over a single facet's. */
export function createLexicon(vocabulary: Vocabulary): Lexicon {
	const latin = createPhraseTrie<Meaning>();
	const korean: [phrase: string, meaning: Meaning][] = [];
	let hangul: PhraseTrie<HangulPhrase> | undefined;
	const stems = new Set<string>();
	const named = new Set<string>();
	const add = (phrase: string, meaning: Meaning): void => {
		if (hasHangul.test(phrase)) {
			korean.push([phrase, meaning]);
			return;
		}
		const path = writtenTokens(phrase).map((token) => token.stem);
		for (const step of path) stems.add(step);
		if (path.length > 0) latin.add(path, meaning);
	};
	for (const facet of vocabulary.facets) {
		const meaning = meaningOf(facet);
		// Single words are phrases only where the vocabulary lists them: "hope" and "wonder" are words of asking, too.
		const names = [facet.label.en, facet.id.replace(/-/g, " ")].filter((name) => name.includes(" "));
		for (const phrase of names) {
			const key = writtenTokens(phrase)
				.map((token) => token.stem)
				.join(" ");
			if (!named.has(key)) add(phrase, meaning);
			named.add(key);
		}
		if (facet.label.ko.length > 1) add(facet.label.ko, meaning);
	}
	const { en, ko } = vocabulary.record.phrases;
	for (const facet of vocabulary.facets) {
		const meaning = meaningOf(facet);
		for (const phrase of [...(en[facet.id] ?? []), ...(ko[facet.id] ?? [])]) add(phrase, meaning);
	}
	for (const { phrases, wants, refuses, mood, spares, crisis } of vocabulary.compounds) {
		const meaning: Meaning = {
			wants: Object.entries(wants),
			refuses: refuses ?? [],
			mood: mood ?? false,
			spares: spares ?? [],
			crisis: crisis ?? false,
			single: false,
			isQuality: false,
		};
		for (const phrase of [...phrases.en, ...phrases.ko]) add(phrase, meaning);
	}
	return {
		stems,
		holds: (stem) => stems.has(stem),
		word: (stem) => latin.root.next(stem)?.value ?? null,
		latin: (tokens, from) => longestMood(latin, tokens, from) ?? longestLatin(latin, tokens, from),
		hangul(text, from, until) {
			// Taken apart for the first Korean text; an English wish has no use for it.
			hangul ??= jamoTrie(korean);
			return longestJamo(hangul, text, from, until);
		},
	};
}

/** Hyphens between the words of a phrase are passed over, other marks end it. */
function longestLatin(
	{ root }: PhraseTrie<Meaning>,
	tokens: readonly Token[],
	from: number,
): { meaning: Meaning; length: number } | null {
	let node: PhraseNode<Meaning> | undefined = root;
	let best: { meaning: Meaning; length: number } | null = null;
	for (let at = from; at < tokens.length && node; at++) {
		const token = tokens[at] as Token;
		if (token.kind === "mark") {
			if (at > from && (token.text === "-" || token.text === "‑")) continue;
			break;
		}
		node = node.next(token.stem);
		if (node?.value) best = { meaning: node.value, length: at - from + 1 };
	}
	return best;
}

/** Whoever tells of themselves begins so. */
const oneself = /^(?:i|my|we|our)$/;
/** What may stand among the words of telling of oneself and changes nothing of what they say. */
const inPassing =
	/^(?:am|have|been|feel|feeling|so|too|very|really|just|already|still|super|also|recently|currently|now|honestly|actually|pretty|quite|totally|completely|extremely|always|constantly|kinda|a|bit|little|all)$/;
/** No more tokens than these are gone through. */
const mostOfMood = 12;

/** "I've just been so sad" is "I'm sad": the longest mood that begins with "I" or "my", with what is said in passing left out. */
function longestMood(
	{ root }: PhraseTrie<Meaning>,
	tokens: readonly Token[],
	from: number,
): { meaning: Meaning; length: number } | null {
	if (!oneself.test(tokens[from]?.stem ?? "")) return null;
	const found = farthest(root, tokens.slice(from, from + mostOfMood), 0);
	return found?.meaning.mood ? found : null;
}

/** The phrase that ends last of those that go on at the node, over what is said in passing and without. */
function farthest(
	node: PhraseNode<Meaning> | undefined,
	tokens: readonly Token[],
	at: number,
): { meaning: Meaning; length: number } | null {
	const token = tokens[at];
	if (!node || !token) return null;
	if (token.kind === "mark") return token.text === "-" ? farthest(node, tokens, at + 1) : null;
	const next = node.next(token.stem);
	const here = next?.value ? { meaning: next.value, length: at + 1 } : null;
	const said = farthest(next, tokens, at + 1) ?? here;
	const passed = at > 0 && inPassing.test(token.norm) ? farthest(node, tokens, at + 1) : null;
	return passed && passed.length > (said?.length ?? 0) ? passed : said;
}

function jamoTrie(phrases: readonly (readonly [phrase: string, meaning: Meaning])[]): PhraseTrie<HangulPhrase> {
	const trie = createPhraseTrie<HangulPhrase>((before, after) => ({ ...after, spaced: before.spaced || after.spaced }));
	for (const [phrase, meaning] of phrases) trie.add(jamoOf(phrase), { meaning, spaced: isSpaced(phrase) });
	return trie;
}

function jamoOf(phrase: string): string {
	return toJamo(phrase.toLowerCase().normalize("NFC").replace(/\s+/g, ""));
}

function isSpaced(phrase: string): boolean {
	const trimmed = phrase.trim();
	return /\s/.test(trimmed) || trimmed.length > longestTight;
}

/** The longest phrase in jamo, then to the end of the syllable in which it ends; single spaces are passed over. */
function longestJamo(
	trie: PhraseTrie<HangulPhrase>,
	text: string,
	from: number,
	until = text.length,
): HangulMatch | null {
	const plain = walkJamo(trie, text, from, until, false);
	const refused = walkJamo(trie, text, from, until, true);
	return refused && refused.jamo > (plain?.jamo ?? 0) ? refused : plain;
}

/** "회사 안에서", "궁 안의": inside, and no refusal. */
const inside = /[에의으을]/;

/** @param overRefusal whether to step over one 안 or 못 before a word, with a space behind it or without ("누가 안죽는") */
function walkJamo(
	trie: PhraseTrie<HangulPhrase>,
	text: string,
	from: number,
	until: number,
	overRefusal: boolean,
): HangulMatch | null {
	let node: PhraseNode<HangulPhrase> | undefined = trie.root;
	let best: HangulMatch | null = null;
	let jamo = 0;
	let crossed = false;
	let refused = false;
	for (let at = from; at < until && node; at++) {
		const character = text[at] as string;
		if (character === " ") {
			crossed = true;
			if (overRefusal && !refused && /[안못]/.test(text[at + 1] ?? "") && !inside.test(text[at + 2] ?? "")) {
				refused = true;
				at += text[at + 2] === " " ? 2 : 1;
			}
			continue;
		}
		for (const letter of toJamo(character.toLowerCase())) {
			node = node?.next(letter);
			if (!node) break;
			jamo++;
			if (node.value && (!crossed || node.value.spaced))
				best = { meaning: node.value.meaning, end: at + 1, jamo, refused };
		}
	}
	return best;
}
