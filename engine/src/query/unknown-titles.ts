import type { Catalogue } from "../catalogue/catalogue.ts";
import { emptyWords, refusals } from "./cues.ts";
import type { Hit, Knowledge } from "./hit.ts";
import { latinSurname } from "./korean-names.ts";
import { judgedInKorean } from "./korean-title-cues.ts";
import { isNegated } from "./likeness.ts";
import type { Span } from "./query.ts";
import type { Token } from "./tokenize.ts";

/** A name that the wish likens to and that is no known title as it stands. */
export interface UnknownTitle {
	readonly text: string;
	/** The drama that it most likely misspells, or null. */
	readonly slug: string | null;
	readonly span: Span;
	/** 1 for "like X", -1 for "unlike X"; 0 where it is only named, or is no drama that is known. */
	readonly weight: -1 | 0 | 1;
	/** Slugs of the nearest titles. */
	readonly nearest: readonly string[];
}

/** Above this likeness a misspelt title is taken for the drama; below it, the drama is only offered. */
const sureLikeness = 0.8;
const longestTitle = 8;
/** More "like …" than this in one wish are not looked at. */
const mostCues = 5;

/**
 * Finds misspelt and unknown titles: the words after "like", "similar to", "than", or before 같은 and 처럼, and a short
 * wish of which nothing else could be read.
 */
export function unknownTitles(
	text: string,
	tokens: readonly Token[],
	hits: readonly Hit[],
	catalogue: Catalogue,
	known: Knowledge,
): UnknownTitle[] {
	const { titles } = known;
	const taken = new Set<number>();
	for (const hit of hits) {
		if (hit.title || hit.bound) for (let at = hit.from; at < hit.to; at++) taken.add(at);
	}
	const isTaken = (index: number): boolean => taken.has(index);
	const found: UnknownTitle[] = [];
	const consider = (
		from: number,
		to: number,
		weight: -1 | 0 | 1,
		force: boolean,
		end = tokens[to - 1]?.span[1],
	): boolean => {
		const first = tokens[from];
		if (!first || end === undefined) return false;
		const span: Span = [first.span[0], end];
		const named = text.slice(...span);
		// Most words after "like" are no name at all: only where one is surely meant are the others near it of interest.
		const least = leastLikeness(tokens.slice(from, to), known);
		if (!force && titles.near(named, 1, Math.max(sureLikeness, least)).length === 0) return false;
		const near = titles.near(named, 3).filter(({ likeness }) => likeness >= least);
		const slug = near[0] && near[0].likeness >= sureLikeness ? (catalogue.dramas[near[0].drama]?.slug ?? null) : null;
		if (!slug && !force) return false;
		found.push({
			text: named,
			slug,
			span,
			weight: slug === null ? 0 : weight,
			nearest: near.flatMap(({ drama }) => catalogue.dramas[drama]?.slug ?? []),
		});
		return true;
	};
	let cues = 0;
	tokens.forEach((token, at) => {
		if (!isLikeCue(tokens, at) || isTaken(at + 1) || !tokens[at + 1] || ++cues > mostCues) return;
		const end = nameEnd(tokens, at + 1);
		const weight = token.norm === "unlike" || isNegated(tokens, at) ? -1 : 1;
		for (let to = end; to > at + 1; to--) {
			if (hits.some((hit) => hit.title && hit.from < to && hit.to > at + 1)) continue;
			if (consider(at + 1, to, weight, false)) return;
		}
		const capitalEnd = capitalisedEnd(tokens, at + 1);
		if (token.kind === "latin" && capitalEnd > at + 1) consider(at + 1, capitalEnd, weight, true);
	});
	for (const { from, to, end } of koreanNames(tokens)) {
		for (let start = from; start < to; start++) {
			const isKnown = hits.some((hit) => hit.from <= start && hit.to >= to && (hit.meaning || hit.title || hit.person));
			if (isKnown || isTaken(start)) break;
			const length = end - (tokens[start] as Token).span[0];
			if (length > 3 && consider(start, to, judgedInKorean(text, end)?.stance === "unlike" ? -1 : 1, false, end)) break;
		}
	}
	const words = tokens.filter((token) => token.kind !== "mark");
	const capitals = words.filter(({ kind }) => kind === "latin");
	const isNamed =
		capitals.length > 1 &&
		capitals.length <= longestTitle &&
		words.every(({ text: written, norm }) => /^[\p{Lu}\d]/u.test(written) || smallInTitles.test(norm)) &&
		hits.every((hit) => hit.meaning && !hit.person) &&
		!capitals.some(({ text: written }) => written.length > 1 && written === written.toUpperCase()) &&
		capitals.some((token) => !latinSurname.test(capitals[0]?.norm ?? "") && !isWordTaken(tokens, hits, token));
	if (isNamed && found.length === 0) consider(0, tokens.length, 0, true);
	if (
		found.length === 0 &&
		hits.length === 0 &&
		words.length > 0 &&
		words.length <= longestTitle &&
		!words.every((token) => emptyWords.has(token.norm))
	) {
		const from = tokens.findIndex((token) => token.kind !== "mark");
		const isOffered = leastLikeness(tokens, known) === 0 && titles.near(text, 1).length > 0;
		if (!isTaken(from)) consider(from, tokens.length, 0, isOffered);
	}
	return found;
}

/** Of two words that are spelt right so much must be those of a title; no single one is a slip, nor are words that say nothing or refuse. */
const likenessOfTwo = 0.9;
/** More words that say nothing make a name after all (“it's okay to not be ok”). */
const mostEmpty = 3;

/** How like a title the words must be to be a slip of it: words that are spelt right are mostly meant as they stand. */
export function leastLikeness(tokens: readonly Token[], { isSpeltRight, lexicon }: Knowledge): number {
	const words = tokens.filter(({ kind }) => kind !== "mark");
	const isRight = ({ kind, norm, stem }: Token): boolean =>
		kind === "number" || (kind === "latin" && (isSpeltRight(norm) || lexicon.holds(stem)));
	if (!words.every(isRight)) return 0;
	const sayNothing = words.length <= mostEmpty && words.every(({ norm }) => emptyWords.has(norm));
	const refuses = refusals.has(words[0]?.norm ?? "");
	if (words.length === 1 || sayNothing || refuses) return Number.POSITIVE_INFINITY;
	return words.length === 2 ? likenessOfTwo : sureLikeness;
}

const smallInTitles = /^(the|of|a|an|in|to|and|is|my|on|for|with|at|your|me)$/;

/** Whether the word is part of what was understood, or means nothing by itself. */
function isWordTaken(tokens: readonly Token[], hits: readonly Hit[], token: Token): boolean {
	const at = tokens.indexOf(token);
	return emptyWords.has(token.norm) || hits.some((hit) => hit.from <= at && hit.to > at);
}

interface KoreanName {
	readonly from: number;
	readonly to: number;
	/** Where it ends in the text: a particle may follow in the same word. */
	readonly end: number;
}

/** The up to four words before 같은, 처럼 and their kin, where a misspelt title may stand. */
function koreanNames(tokens: readonly Token[]): KoreanName[] {
	const names: KoreanName[] = [];
	for (let at = 0; at < tokens.length && names.length < mostCues; at++) {
		const token = tokens[at] as Token;
		if (token.kind !== "hangul") continue;
		const stands = at > 0 && /^(?:같은|같이|비슷한|비슷하|느낌|급|스타일|만큼)/.test(token.norm);
		const leans = /^(.{2,}?)(?:이랑|랑)?(?:처럼|같은|같이|만큼|보다|느낌)/.exec(token.text)?.[1];
		if (!stands && !leans) continue;
		const to = stands ? at : at + 1;
		const end = stands ? (tokens[at - 1] as Token).span[1] : token.span[0] + (leans?.length ?? 0);
		let from = to - 1;
		while (from > 0 && to - from < 4 && tokens[from - 1]?.kind !== "mark") from--;
		names.push({ from, to, end });
	}
	return names;
}

function isLikeCue(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.norm ?? "";
	if (/^(?:like|liek|than|unlike)$/.test(word)) return true;
	if (word === "to") return tokens[at - 1]?.norm === "similar";
	return /^(loved|enjoyed|adored|liked|finished)$/.test(word);
}

/** A name goes on to a mark or to "but", "and", "with". */
function nameEnd(tokens: readonly Token[], from: number): number {
	let to = from;
	while (to < tokens.length && to - from < longestTitle) {
		const token = tokens[to] as Token;
		if (/[,.;!?()]/.test(token.text) || /^(but|with|without|only|except|because)$/.test(token.norm)) break;
		to++;
	}
	return to;
}

function capitalisedEnd(tokens: readonly Token[], from: number): number {
	let to = from;
	while (to < tokens.length && to - from < longestTitle && /^[\p{Lu}\d]/u.test((tokens[to] as Token).text)) to++;
	return to;
}
