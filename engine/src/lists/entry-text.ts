import type { Span } from "../query/query.ts";
import { linesOf } from "./article-lines.ts";
import type { Headings } from "./headings.ts";
import { formOf } from "./line-form.ts";
import { isNoise } from "./noise.ts";
import { isClosing } from "./sections.ts";

/** A remark behind the title that is longer than this is words about the drama, not a year or a network. */
const fewestWords = 5;
const fewestHangul = 12;

/**
 * Where an entry's own words begin: behind the title, when the line goes on with a sentence; else behind the line. Numbers are
 * offsets into the heading.
 */
export function wordsBeginAt(heading: string, nameEnd: number): number {
	const details = /^[\s*_"”’'』》〉>」]*(?:[([（［【][^)\]）］】]{0,80}[)\]）］】]\s*)?[\s*_]*[:：|,.!?…–—-]*\s*/u.exec(
		heading.slice(nameEnd),
	);
	const at = nameEnd + (details?.[0].length ?? 0);
	const rest = heading.slice(at);
	const isSentence = /[가-힣]/.test(rest)
		? rest.replace(/[^가-힣]/g, "").length >= fewestHangul
		: rest.split(/\s+/).length >= fewestWords;
	return isSentence || (/\s[–—-]\s+$/u.test(heading.slice(0, at)) && isOpinion(rest)) ? at : heading.length;
}

/** A short remark behind a spaced dash is what somebody says of the drama ("the best"), unless it names a network, a year or people. */
function isOpinion(remark: string): boolean {
	if (/\d/.test(remark)) return false;
	if (/[가-힣]/.test(remark))
		return !/넷플릭스|티빙|웨이브|디즈니|쿠팡|왓챠|방송|채널|감독|연출|극본|주연|출연|시즌/.test(remark);
	return /^\p{Ll}/u.test(remark) && !/^(?:with|starring|by|on|from|directed|season)\b/.test(remark);
}

/**
 * The text of each entry, given where each one's words begin: up to the next heading. The last one ends at a heading that
 * closes the article or ranks above the entries', and where it would have more paragraphs than any before it.
 */
export function bodiesOf(text: string, { headings, end }: Headings, begins: readonly number[]): Span[] {
	const level = formOf(lineAt(text, headings[0]?.span[0] ?? 0)).level;
	const bodies = headings.map(({ cells }, index): Span => {
		const start = begins[index] ?? 0;
		const next = headings[index + 1]?.span[0] ?? end;
		return [start, cells ? lineEnd(text, start) : beforeHigherHeading(text, [start, next], level)];
	});
	const last = bodies.at(-1);
	if (!last || headings[0]?.cells) return bodies;
	const closed: Span = [last[0], closingIn(text, last)];
	return [...bodies.slice(0, -1), withoutFarewell(text, withoutSurplus(text, closed, bodies.slice(0, -1)))];
}

/** Sentences by which an article turns to its readers when it is done. */
const farewell =
	/\b(?:agree or disagree|agree\? disagree|do you agree|tell (?:us|me)|write to us|let (?:us|me) know|in the comments|which (?:one|of these|drama) (?:would|did|will|is)|what (?:do|did|are) you|happy watching|thanks for reading|come back (?:next|soon)|these (?:k-?)?(?:dramas|shows|series))\b|댓글로|여러분|지금까지|도움이 (?:되|됐)|추천 눌러|즐거운 시청|감사합니다/iu;

function withoutFarewell(text: string, span: Span): Span {
	const paragraphs = paragraphsIn(text, span);
	const at = paragraphs.findIndex(([from, to], index) => index > 0 && farewell.test(text.slice(from, to)));
	const before = paragraphs[at - 1];
	return before ? [span[0], before[1]] : span;
}

function withoutSurplus(text: string, last: Span, others: readonly Span[]): Span {
	if (others.length < 2) return last;
	const most = Math.max(...others.map((span) => paragraphsIn(text, span).length));
	const own = paragraphsIn(text, last);
	return own.length > most ? [last[0], own[most - 1]?.[1] ?? last[0]] : last;
}

/** "## For a good cry" between entries of level 3 belongs to neither. */
function beforeHigherHeading(text: string, span: Span, level: number): number {
	if (level < 2) return span[1];
	const higher = linesIn(text, span).find(({ text: line }) => {
		const found = formOf(line).level;
		return found > 0 && found < level;
	});
	return higher ? higher.span[0] : span[1];
}

function closingIn(text: string, span: Span): number {
	const closing = linesIn(text, span).find(({ text: line }) => {
		const form = formOf(line);
		return (form.level > 0 || form.isBold || line.length < 40) && isClosing(line);
	});
	return closing ? closing.span[0] : span[1];
}

/** What an entry or the frame of a list says, as Markdown: without advertising, credits and rules, one empty line between paragraphs. */
export function wordsIn(text: string, span: Span): string {
	const lines = text
		.slice(...span)
		.split("\n")
		.filter((line) => !isNoise(line) && !/^\s*(?:[-*_=]\s*){3,}$/.test(line));
	const [first = "", ...rest] = lines;
	return [withoutSeam(first), ...rest]
		.join("\n")
		.replace(/[ \t]+$/gm, "")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

/** Words that go on behind a title on its line begin with what parts them from it: the end of its bold, a stroke, a colon. */
function withoutSeam(line: string): string {
	const marks = line.match(/\*{2,3}|_{2,3}/g)?.length ?? 0;
	const unpaired = marks % 2 === 1 ? line.replace(/\*{2,3}|_{2,3}/, "") : line;
	return unpaired.replace(/^\s*[:：|–—-]?\s*/u, "");
}

function paragraphsIn(text: string, span: Span) {
	return linesIn(text, span)
		.filter(({ text: line }) => !isNoise(line))
		.map(({ span: own }) => own);
}

function linesIn(text: string, [start, end]: Span) {
	return linesOf(text.slice(start, end)).map((line) => ({
		text: line.text,
		span: [line.span[0] + start, line.span[1] + start] as const,
	}));
}

function lineAt(text: string, start: number): string {
	return text.slice(start, lineEnd(text, start));
}

function lineEnd(text: string, start: number): number {
	const end = text.indexOf("\n", start);
	return end < 0 ? text.length : end;
}
