import type { Span } from "../query/query.ts";
import { type Line, linesOf } from "./article-lines.ts";
import { wordsIn } from "./entry-text.ts";
import { formOf } from "./line-form.ts";
import { endsArticle } from "./sections.ts";

/** What stands around the entries of an article. */
export interface Frame {
	readonly title: string | null;
	readonly introduction: string;
	readonly closing: string;
	/** The parts of the text that belong to no entry. */
	readonly stretches: readonly Span[];
}

const longestTitle = 200;

/** The title, the introduction and the closing of an article, given its entries in the order of the text. */
export function frameOf(text: string, entries: readonly { readonly span: Span }[], given?: string): Frame {
	const starts = entries.map(({ span }) => span[0]);
	const first = starts.length > 0 ? Math.min(...starts) : text.length;
	const last = entries.length > 0 ? Math.max(...entries.map(({ span }) => span[1])) : text.length;
	const over = linesOf(text.slice(last)).find((one) => endsArticle(one.text));
	const end = over ? last + over.span[0] : text.length;
	const line = titleLine(linesOf(text.slice(0, first)));
	const found = line ? titleIn(line.text) : null;
	const isSame = given === undefined || found === null || found.toLowerCase() === given.trim().toLowerCase();
	const begin = line && isSame && found ? line.span[1] : 0;
	const inTable = text[first] === "|";
	const introduction = withoutHeadOfTable(wordsIn(text, [begin, first]), inTable);
	return {
		title: given?.trim() || found,
		introduction: entries.length > 0 ? introduction : "",
		closing: wordsIn(text, [last, end]),
		stretches: [[begin, first] as const, [last, end] as const].filter(([from, to]) => to > from),
	};
}

/** The first heading of the first level, else the first line. */
function titleLine(lines: readonly Line[]): Line | null {
	const top = lines.find(({ text }) => formOf(text).level === 1);
	const first = lines.find(({ text }) => text.length <= longestTitle);
	const line = top ?? (lines[0] === first ? first : undefined);
	return line && !/^\s*\|/.test(line.text) ? line : null;
}

function titleIn(line: string): string | null {
	const { from, to } = formOf(line);
	const text = (from < to && formOf(line).number === null ? line.slice(from, to) : line)
		.replace(/^[\s#*_]+|[\s*_]+$/gu, "")
		// The first post of a thread.
		.replace(/^1\s*\/(?:\s*\d{1,3})?\s+/, "")
		.trim();
	return text === "" || text.length > longestTitle ? null : text;
}

/** A table's own head is no part of what the article says. */
function withoutHeadOfTable(words: string, inTable: boolean): string {
	return inTable ? words.replace(/(?:\n?\|[^\n]*\|\s*)+$/u, "").trim() : words;
}
