import type { Article, Engine, ReadArticleOptions } from "goodcry";
import { longestPage, requireText } from "../operations/require-text.ts";
import { isHtml, readPage } from "./read-page.ts";

/**
 * Reads an article that is plain text, Markdown or a whole page of HTML.
 * @throws AppError `too-large` or `not-text`, as {@link requireText} and reading a page do.
 */
export function readGivenArticle(text: string, engine: Engine, options: ReadArticleOptions = {}): Article {
	if (isHtml(text)) return readArticlePage(text, engine, options);
	requireText(text);
	return engine.readArticle(text, options);
}

/**
 * Reads the article in a page of HTML, whole or a piece of one. Of the ways to read a page the one counts that finds more of
 * the list.
 * @throws AppError `too-large` or `not-text`, as {@link requireText} and {@link readPage} do.
 */
export function readArticlePage(html: string, engine: Engine, options: ReadArticleOptions = {}): Article {
	requireText(html, longestPage);
	const readings = readPage(html).map((reading) => {
		requireText(reading.text);
		const title = options.title ?? reading.title;
		return engine.readArticle(reading.text, { ...options, ...(title ? { title } : {}) });
	});
	return readings.toSorted((a, b) => found(b) - found(a))[0] ?? engine.readArticle("", options);
}

/** How much of a list a reading holds. */
function found({ entries }: Article): number {
	return entries.reduce((sum, { status }) => sum + (status === "matched" ? 1 : 0.2), 0);
}
