import type { Catalogue } from "../catalogue/catalogue.ts";
import { emptyWords } from "./cues.ts";
import type { Hit, Knowledge } from "./hits.ts";
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
	const consider = (from: number, to: number, like: boolean, force: boolean): boolean => {
		const first = tokens[from];
		const last = tokens[to - 1];
		if (!first || !last) return false;
		const span: Span = [first.span[0], last.span[1]];
		const named = text.slice(...span);
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
	const words = tokens.filter((token) => token.kind !== "mark");
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
