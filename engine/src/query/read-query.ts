import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Locale } from "../vocabulary/facet.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type BoundsReading, overlap, readBounds } from "./bounds.ts";
import { afterwardsWords, emptyKorean, emptyWords } from "./cues.ts";
import { createGlossary } from "./glossary.ts";
import { guessAt } from "./guess-at.ts";
import { limitsOn } from "./hard-limit.ts";
import { helpIn } from "./help.ts";
import type { Hit, Knowledge } from "./hit.ts";
import { findHits } from "./hits.ts";
import { lesserKnownSpans } from "./lesser-known.ts";
import { createLexicon, type Meaning } from "./lexicon.ts";
import { namingMakers } from "./makers.ts";
import type { Polarity } from "./meant.ts";
import { partUnspaced } from "./part-unspaced.ts";
import { createPeopleIndex } from "./people.ts";
import { polarities } from "./polarity.ts";
import type { Bounds, Clause, Likeness, Mood, Move, PersonMention, Query, Span, TitleMention } from "./query.ts";
import { withKin } from "./refused-kin.ts";
import { type NameStance, stancesTo } from "./refused-names.ts";
import { createSpeller } from "./spelling.ts";
import { createSuggester } from "./suggest.ts";
import { readTitles, slugByYear, softenReasons } from "./title-mentions.ts";
import { createTitleIndex } from "./titles.ts";
import { longestText, normalizeWord, type Token, tokenize, wordsAsWritten } from "./tokenize.ts";
import { unknownTitles } from "./unknown-titles.ts";
import { isAlsoWish, wholeTitle } from "./whole-title.ts";

/** Learns the words of the vocabulary and the names in the catalogue. */
export function createKnowledge(catalogue: Catalogue): Knowledge {
	const lexicon = createLexicon(catalogue.vocabulary);
	const isWord = (tokens: readonly Token[]): boolean => {
		const bare = /^(the|a|an)$/.test(tokens[0]?.norm ?? "") ? tokens.slice(1) : tokens;
		return [tokens, bare].some((words) => words.length > 0 && lexicon.latin(words, 0)?.length === words.length);
	};
	const titles = createTitleIndex(catalogue, isWord);
	let knownWords: ReadonlySet<string> | undefined;
	let suggest: Knowledge["suggest"] | undefined;
	return {
		lexicon,
		titles,
		people: createPeopleIndex(catalogue),
		speller: createSpeller(lexicon.stems),
		isSpeltRight(word) {
			knownWords ??= wordsIn(catalogue);
			return knownWords.has(word);
		},
		suggest(typed, limit, slips) {
			suggest ??= createSuggester(catalogue, titles);
			return suggest(typed, limit, slips);
		},
		networks: networksOf(catalogue),
		newestYear: catalogue.dramas.reduce((newest, { year }) => Math.max(newest, year), 0),
		glossary: createGlossary(catalogue.vocabulary),
	};
}

function networksOf({ dramas }: Catalogue): readonly string[] {
	const networks = new Set<string>();
	for (const { network } of dramas) for (const name of network) networks.add(name);
	return [...networks];
}

/** What is no slip: the words of the catalogue's own English texts, and those that it knows to be mistaken for one. */
function wordsIn(catalogue: Catalogue): ReadonlySet<string> {
	const written = new Set<string>();
	const add = (text: string): void => {
		for (const word of wordsAsWritten(text, "latin")) written.add(word);
	};
	for (const { words } of catalogue.dramas)
		for (const text of [words.en.premise, words.en.why, words.en.leaves]) add(text);
	for (const facet of catalogue.vocabulary.facets) add(facet.means.en);
	return new Set([...emptyWords, ...catalogue.spelt, ...[...written].map(normalizeWord)]);
}

/**
 * Reads a wish. Never throws; linear in the text's length; text beyond 100,000 characters is not read.
 * Spans are offsets into {@link Query.text}, which is the wish in Unicode composed form.
 */
export function readQuery(wish: string, catalogue: Catalogue, known: Knowledge): Query {
	const text = wish.normalize("NFC").slice(0, longestText);
	const tokens = partUnspaced(text, tokenize(text), known);
	const { read, hits: understood } = readBoundsAndHits(text, tokens, known);
	const found = namingMakers(text, tokens, understood, catalogue);
	const whole = wholeTitle(text, tokens, found, known);
	const bounds = whole ? { bounds: {}, spans: [] } : read;
	const alias = whole && isAlsoWish(whole, text, tokens, found, known) ? [whole] : [];
	const hits = whole && alias.length === 0 ? [whole] : found;
	const meant = softenReasons(text, hits, polarities(text, tokens, hits));
	const clauses = readClauses(tokens, hits, meant, catalogue.vocabulary);
	const { like, titles } = readTitles(text, tokens, hits, catalogue);
	const unknown = unknownTitles(text, tokens, hits, catalogue, known);
	const lesserKnown = lesserKnownSpans(text);
	const taken = takenTokens(tokens, hits, [...unknown.map(({ span }) => span), ...lesserKnown]);
	const unread = unreadTokens(tokens, taken);
	const guessed = guessAt(text, tokens, hits, unread, clauses, known.glossary);
	const relative = like.length > 0;
	const language = languageOf(tokens);
	return {
		text,
		...clauses,
		avoids: [
			...(relative ? clauses.avoids.map((avoid) => beside(clauses.moves, avoid)) : clauses.avoids),
			...guessed.avoids,
		],
		moods: moodsIn(hits, meant),
		moves: relative ? clauses.moves : [],
		wants: [
			...(relative
				? clauses.wants.map(lessImplied)
				: [...clauses.wants, ...clauses.moves.filter((move) => move.step > 0).map(asWant)]),
			...guessed.wants,
		],
		like: [
			...like,
			...unknown.flatMap(({ slug, weight, span }): Likeness[] =>
				slug && weight !== 0 ? [{ slug, weight, span }] : [],
			),
		],
		titles: [
			...titles,
			...alias.map((hit) => ({ text, slug: slugByYear(text, hit, catalogue), span: hit.span })),
			...unknown.map(
				({ text: named, slug, span, nearest }): TitleMention => ({
					text: named,
					slug,
					span,
					...(nearest.length > 0 ? { nearest } : {}),
				}),
			),
		],
		bounds: { ...bounds.bounds, ...relativeLength(text, like, bounds.bounds, catalogue) },
		...readPeople(text, hits),
		lesserKnown: lesserKnown.length > 0,
		unread: [...new Set(unread.filter((at) => !guessed.tokens.has(at)).map((at) => (tokens[at] as Token).text))],
		...(isCrisis(hits, meant) ? { help: helpIn(language) } : {}),
		language,
	};
}

/** A year or a number inside a title ("Reply 1988") is none of the drama. */
function readBoundsAndHits(
	text: string,
	tokens: readonly Token[],
	known: Knowledge,
): { readonly read: BoundsReading; readonly hits: Hit[] } {
	const { networks, newestYear } = known;
	const read = readBounds(text, networks, newestYear);
	const hits = findHits(text, tokens, read, known);
	const titles = hits.filter(({ title }) => title).map(({ span }) => span);
	if (!read.spans.some((span) => titles.some((title) => overlap(span, title)))) return { read, hits };
	const outside = readBounds(text, networks, newestYear, titles);
	return { read: outside, hits: findHits(text, tokens, outside, known) };
}

/** Whether somebody speaks of ending their life. */
function isCrisis(hits: readonly Hit[], meant: ReadonlyMap<Hit, Polarity>): boolean {
	return hits.some((hit) => hit.meaning?.crisis && meant.get(hit)?.kind === "want");
}

/** How the person is, as the words say it. */
function moodsIn(hits: readonly Hit[], meant: ReadonlyMap<Hit, Polarity>): Mood[] {
	return hits.flatMap((hit) => {
		const polarity = meant.get(hit);
		if (!hit.meaning?.mood || !polarity || polarity.kind !== "want") return [];
		return [{ span: hit.span, suggests: hit.meaning.wants.flatMap(([facet, share]) => (share > 0 ? [facet] : [])) }];
	});
}

interface NamedPeople {
	readonly people: PersonMention[];
	readonly withoutPeople: PersonMention[];
}

/** Whom the wish asks for, and whom it refuses. */
function readPeople(text: string, hits: readonly Hit[]): NamedPeople {
	const named = hits.flatMap(({ person, span }): PersonMention[] => (person ? [{ name: person, span }] : []));
	const stances = stancesTo(
		text,
		named.map(({ span }) => span),
	);
	const taken = (stance: NameStance["kind"]): PersonMention[] => named.filter((_, at) => stances[at]?.kind === stance);
	return { people: taken("ask"), withoutPeople: taken("refuse") };
}

/** Beside a likeness, what only the mood suggests counts little. */
function lessImplied(want: Clause): Clause {
	return want.implied ? { ...want, weight: want.weight / 4 } : want;
}

/** "like Signal but with less murder": the step from there says it; without it at all, little would be left that is like it. */
function beside(moves: readonly Move[], avoid: Clause): Clause {
	const isStep = moves.some(({ facet, step }) => facet === avoid.facet && step < 0);
	return isStep ? { ...avoid, weight: avoid.weight * besideStep } : avoid;
}

const besideStep = 0.3;

function asWant({ facet, step, span }: Move): Clause {
	return { facet, weight: step, span };
}

/** However many facets a phrase implies, together they count at most as much as this many plainly wanted ones. */
const mostOfPhrase = 2;

function sumOf({ wants }: Meaning): number {
	return wants.reduce((sum, [, share]) => sum + Math.abs(share), 0);
}

interface Clauses {
	wants: Clause[];
	avoids: Clause[];
	limits: Clause[];
	moves: Move[];
}

function readClauses(
	tokens: readonly Token[],
	hits: readonly Hit[],
	meant: ReadonlyMap<Hit, Polarity>,
	vocabulary: Vocabulary,
): Clauses {
	const clauses: Clauses = { wants: [], avoids: [], limits: [], moves: [] };
	const softened: Pick<Clause, "facet" | "span">[] = [];
	for (const hit of hits) {
		const polarity = meant.get(hit);
		if (!hit.meaning || !polarity) continue;
		const { mood, single, refuses, spares = [] } = hit.meaning;
		// Words that are a refusal themselves are no weaker for a refusal about them.
		if (polarity.kind !== "drop" || !mood)
			for (const id of spares) clauses.limits.push(...limitsOn(id, hit.span, vocabulary));
		if (polarity.kind === "drop") continue;
		if (polarity.kind === "refuse" && refuses.length > 0) {
			for (const id of refuses) clauses.limits.push(...limitsOn(id, hit.span, vocabulary));
			if (!single) {
				const rest = hit.meaning.wants.filter(([id, share]) => share > 0 && !refuses.includes(id));
				clauses.avoids.push(...rest.map(([facet, share]): Clause => ({ facet, weight: share / 2, span: hit.span })));
			}
			continue;
		}
		const fullness = Math.min(1, mostOfPhrase / sumOf(hit.meaning));
		for (const [id, share] of hit.meaning.wants) {
			const span = hit.span;
			const facet = single ? afterwards(id, tokens, hit, vocabulary) : id;
			const weight = Math.abs(share) * polarity.weight * fullness;
			if (share < 0) pushOpposite(clauses, facet, weight, span, polarity, hit.meaning);
			else if (polarity.kind === "refuse") clauses.avoids.push({ facet, weight, span });
			else if (polarity.kind === "soften") {
				pushSoft(clauses, facet, weight, span, polarity);
				if (single) softened.push({ facet, span });
			} else if (polarity.step !== 0 && !mood)
				clauses.moves.push({ facet, step: polarity.step * (single ? 1 : share * fullness), span });
			else {
				const marks = {
					...(mood ? { implied: true as const } : {}),
					...(polarity.measured ? { measured: true as const } : {}),
				};
				clauses.wants.push({ facet, weight, span, ...marks });
			}
		}
	}
	const limits = strongest(clauses.limits);
	const isLimited = ({ facet }: Clause | Move): boolean => limits.some((limit) => limit.facet === facet);
	const kin = [...withKin(clauses.limits, 1, clauses.wants), ...withKin(clauses.avoids, softKin, clauses.wants)];
	const avoids = strongest([...clauses.avoids, ...kin]).filter((avoid) => !isLimited(avoid));
	const wants = strongest(clauses.wants);
	const inMeasure = wants.flatMap((want) => inMeasureOf(want, softened, clauses.moves));
	const isMeasured = ({ facet }: Clause): boolean => inMeasure.some((want) => want.facet === facet);
	// "덜 어두운 복수극": what is asked to be less is not wanted because revenge is dark.
	const isAvoided = ({ facet, weight }: Clause): boolean =>
		avoids.some((avoid) => avoid.facet === facet && avoid.weight >= weight);
	return {
		wants: [...inMeasure, ...wants.filter((want) => !isMeasured(want) && !isAvoided(want))].filter(
			(want) => !isLimited(want),
		),
		avoids: avoids.filter((avoid) => !isMeasured(avoid)),
		limits,
		moves: clauses.moves.filter((move) => !isLimited(move)),
	};
}

/** What is hardly less than plainly asked for. */
const leastPlain = 0.6;

/** "Sad, but not too sad": what is asked for plainly and softly refused by its own name is wanted in measure. */
function inMeasureOf(
	want: Clause,
	softened: readonly Pick<Clause, "facet" | "span">[],
	moves: readonly Move[],
): Clause[] {
	const { facet, weight, implied, span } = want;
	if (implied || weight < leastPlain || moves.some((move) => move.facet === facet)) return [];
	const isRefused = softened.some((avoid) => avoid.facet === facet && !overlap(avoid.span, span));
	return isRefused ? [{ ...want, measured: true }] : [];
}

/**
 * A compound that implies little of something ("easy watch": dark -1). One that says nothing but what is missing
 * ("predictable": quirky -1) asks for that where it is refused itself.
 */
function pushOpposite(
	clauses: Clauses,
	facet: string,
	weight: number,
	span: Span,
	{ kind }: Polarity,
	{ wants }: Meaning,
): void {
	if (kind === "want") clauses.avoids.push({ facet, weight, span });
	else if (wants.every(([, share]) => share < 0)) clauses.wants.push({ facet, weight, span });
}

function pushSoft(clauses: Clauses, facet: string, weight: number, span: Span, polarity: Polarity): void {
	clauses.avoids.push({ facet, weight, span });
	if (polarity.step !== 0) clauses.moves.push({ facet, step: polarity.step, span });
}

/** How much of a soft refusal holds for what goes with it: "an ending that isn't too sad" may well be bittersweet. */
const softKin = 0.4;

/** "leaves me hopeful" is about afterwards: the feeling's twin among the aftertastes. */
function afterwards(id: string, tokens: readonly Token[], hit: Hit, vocabulary: Vocabulary): string {
	const twin = vocabulary.facet(id).after;
	if (!twin) return id;
	for (let at = hit.from - 1, words = 0; at >= Math.max(0, hit.from - 12) && words < 6; at--) {
		const token = tokens[at] as Token;
		if (/[.;!?,]/.test(token.text) || token.norm === "but") return id;
		if (token.kind !== "mark") words++;
		if (afterwardsWords.has(token.stem) || afterwardsWords.has(token.norm)) return twin;
	}
	const next = tokens.slice(hit.to, hit.to + 3).map((token) => token.norm);
	return next.includes("afterwards") || next.includes("afterward") ? twin : id;
}

/** One clause a facet: the strongest mention, a little stronger for being said again. */
function strongest(clauses: readonly Clause[]): Clause[] {
	const best = new Map<string, Clause>();
	for (const clause of clauses) {
		const before = best.get(clause.facet);
		if (!before) best.set(clause.facet, clause);
		else {
			const strong = clause.weight > before.weight ? clause : before;
			best.set(clause.facet, { ...strong, weight: Math.min(2, Math.max(clause.weight, before.weight) + 0.15) });
		}
	}
	return [...best.values()];
}

/** More spans than this outside the hits are no wish. */
const mostSpans = 20;

/** Which tokens were understood, by their position. */
function takenTokens(tokens: readonly Token[], hits: readonly Hit[], spans: readonly Span[]): ReadonlySet<number> {
	const taken = new Set<number>();
	for (const { from, to } of hits) for (let at = from; at < to; at++) taken.add(at);
	for (const [start, end] of spans.slice(0, mostSpans)) {
		tokens.forEach((token, at) => {
			if (token.span[0] < end && token.span[1] > start) taken.add(at);
		});
	}
	return taken;
}

/** "ㅠㅠ", "ㅋㅋ", "ㄱㅊ": what is typed without a syllable is a face or a shorthand. */
const onlyLetters = /^(?:[ㄱ-ㅣ]{1,3}|([ㄱ-ㅣ])\1*)$/;
/** What may stand apart from its word by a slip of the thumb ("암 이나"), and what refuses by itself. */
const particle = /^(?:이나|이랑|하고|이고|에서|한테|부터|까지|이라도|라도|이제|그만|노노|질린다|질려|패스)$/;
/** One syllable that says something ("욕 안 나오는"). */
const shortContent = /^[욕술돈칼총빚]$/;

/** The positions of the words that say something and were not understood. */
function unreadTokens(tokens: readonly Token[], taken: ReadonlySet<number>): number[] {
	return tokens.flatMap((token, at) => (!taken.has(at) && isContent(token) ? [at] : []));
}

function isContent({ kind, norm }: Token): boolean {
	if (kind === "latin") return norm.length > 1 && !emptyWords.has(norm) && !emptyWords.has(norm.replace(/'.*$/, ""));
	if (kind !== "hangul") return false;
	if (norm.length === 1) return shortContent.test(norm);
	return !onlyLetters.test(norm) && !particle.test(norm) && !emptyKorean.some((word) => norm.startsWith(word));
}

function languageOf(tokens: readonly Token[]): Locale {
	const hangul = tokens.filter((token) => token.kind === "hangul").length;
	const latin = tokens.filter((token) => token.kind === "latin").length;
	return hangul > latin ? "ko" : "en";
}

/** "shorter than X": fewer episodes than the shortest of the likenesses; "longer" the other way round. */
function relativeLength(text: string, like: readonly Likeness[], { episodes }: Bounds, catalogue: Catalogue): Bounds {
	const lengths = like
		.filter(({ weight }) => weight > 0)
		.map(({ slug }) => catalogue.dramas[catalogue.indexOf(slug)]?.episodes ?? 0);
	if (lengths.length === 0 || episodes) return {};
	if (/\bshorter\b|더 짧|짧은 거|짧은 것/i.test(text)) return { episodes: { max: Math.min(...lengths) - 1 } };
	return /\blonger\b|더 긴|더 길/i.test(text) ? { episodes: { min: Math.max(...lengths) + 1 } } : {};
}
