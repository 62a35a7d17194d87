import type { Catalogue } from "../catalogue/catalogue.ts";
import { emptyWords } from "./cues.ts";
import type { Hit, Knowledge } from "./hit.ts";
import type { Span } from "./query.ts";
import type { Token } from "./tokenize.ts";

/** A name that the wish likens to and that is no known title as it stands. */
export interface UnknownTitle {
	readonly text: string;
	/** The drama that it most likely misspells, or null. */
	readonly slug: string | null;
	readonly span: Span;
	readonly like: boolean;
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
	{ titles }: Knowledge,
): UnknownTitle[] {
	const taken = new Set<number>();
	for (const hit of hits) {
		if (hit.title || hit.bound) for (let at = hit.from; at < hit.to; at++) taken.add(at);
	}
	const isTaken = (index: number): boolean => taken.has(index);
	const found: UnknownTitle[] = [];
	const consider = (
		from: number,
		to: number,
		like: boolean,
		force: boolean,
		end = tokens[to - 1]?.span[1],
	): boolean => {
		const first = tokens[from];
		if (!first || end === undefined) return false;
		const span: Span = [first.span[0], end];
		const named = text.slice(...span);
		// Most words after "like" are no name at all: only where one is surely meant are the others near it of interest.
		if (!force && titles.near(named, 1, sureLikeness).length === 0) return false;
		const near = titles.near(named, 3);
		const slug = near[0] && near[0].likeness >= sureLikeness ? (catalogue.dramas[near[0].drama]?.slug ?? null) : null;
		if (!slug && !force) return false;
		found.push({
			text: named,
			slug,
			span,
			like: like && slug !== null,
			nearest: near.flatMap(({ drama }) => catalogue.dramas[drama]?.slug ?? []),
		});
		return true;
	};
	let cues = 0;
	tokens.forEach((token, at) => {
		if (!isLikeCue(tokens, at) || isTaken(at + 1) || !tokens[at + 1] || ++cues > mostCues) return;
		const end = nameEnd(tokens, at + 1);
		for (let to = end; to > at + 1; to--) {
			if (hits.some((hit) => hit.title && hit.from < to && hit.to > at + 1)) continue;
			if (consider(at + 1, to, true, false)) return;
		}
		const capitalEnd = capitalisedEnd(tokens, at + 1);
		if (token.kind === "latin" && capitalEnd > at + 1) consider(at + 1, capitalEnd, true, true);
	});
	for (const { from, to, end } of koreanNames(tokens)) {
		for (let start = from; start < to; start++) {
			const isKnown = hits.some((hit) => hit.from <= start && hit.to >= to && (hit.meaning || hit.title || hit.person));
			if (isKnown || isTaken(start)) break;
			const length = end - (tokens[start] as Token).span[0];
			if (length > 3 && consider(start, to, true, false, end)) break;
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
		capitals.some((token) => !surnames.test(capitals[0]?.norm ?? "") && !isWordTaken(tokens, hits, token));
	if (isNamed && found.length === 0) consider(0, tokens.length, false, true);
	if (
		found.length === 0 &&
		hits.length === 0 &&
		words.length > 0 &&
		words.length <= longestTitle &&
		!words.every((token) => emptyWords.has(token.norm))
	) {
		const from = tokens.findIndex((token) => token.kind !== "mark");
		if (!isTaken(from)) consider(from, tokens.length, false, titles.near(text, 1).length > 0);
	}
	return found;
}

const smallInTitles = /^(the|of|a|an|in|to|and|is|my|on|for|with|at|your|me)$/;
const surnames =
	/^(kim|lee|park|choi|jung|jeong|kang|cho|jo|yoon|jang|lim|im|han|oh|seo|shin|kwon|hwang|ahn|song|ryu|hong|jeon|ko|go|moon|yang|son|bae|baek|heo|nam|noh|ha|gong|hyun|yoo|byun|cha|joo|ji|woo|ok|gu|koo|do|ma|min|na|pyo|wi|uhm|ki|chae|ra|jin|yeo)$/;

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
	if (word === "like" || word === "than" || word === "unlike") return true;
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
