import type { Article, Engine } from "goodcry";
import { readArticlePage, readGivenArticle } from "../articles/read-given-article.ts";
import { emptyReading, type Reading } from "./reading.ts";

/** Reads a list that somebody wrote in any layout, as read-article does. @throws AppError `too-large` above 200 kB, `not-text` for another file. */
export function readAnyArticle(text: string, engine: Engine): Reading {
	return readingOf(readGivenArticle(text.replace(/^\uFEFF/, ""), engine));
}

/** Reads the list in somebody's page, as read-article does. @throws AppError `too-large` or `not-text`, as {@link readArticlePage}. */
export function readAnyPage(html: string, engine: Engine): Reading {
	return readingOf(readArticlePage(html, engine));
}

function readingOf({ title, locale, entries, list, text }: Article): Reading {
	return {
		...emptyReading,
		title: title ?? "",
		locale,
		introduction: list.introduction,
		entries: entries.map(({ span, rank, slug, title: name, year, words }) => ({
			row: text.slice(0, span[0]).split("\n").length,
			...{ rank, slug, title: name, year, words },
		})),
		closing: list.closing,
		problems: entries.length > 0 ? [] : [{ row: 1, reason: "No list of titles is found in this text." }],
	};
}
