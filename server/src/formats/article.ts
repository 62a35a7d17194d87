import type { Engine } from "goodcry";
import { requireText } from "../operations/require-text.ts";
import { emptyReading, type Reading } from "./reading.ts";

/** Reads a list that somebody wrote in any layout, as read-article does. @throws AppError `too-large` above 200 kB, `not-text` for another file. */
export function readAnyArticle(text: string, engine: Engine): Reading {
	requireText(text);
	const { title, entries, text: composed } = engine.readArticle(text.replace(/^\uFEFF/, ""));
	const starts = entries.map(({ span }) => span[0]);
	const ends = entries.map(({ span }) => span[1]);
	const before = composed.slice(0, Math.min(...starts, composed.length));
	return {
		...emptyReading,
		title: title ?? "",
		introduction: title === null ? before : before.slice(before.indexOf("\n", before.search(/\S/)) + 1),
		entries: entries.map((entry) => ({
			row: composed.slice(0, entry.span[0]).split("\n").length,
			rank: entry.rank,
			slug: entry.slug,
			title: entry.title,
			year: entry.year,
			words: wordsOf(composed.slice(...entry.span), entry.title),
		})),
		closing: entries.length > 0 ? composed.slice(Math.max(...ends)) : "",
		problems: entries.length > 0 ? [] : [{ row: 1, reason: "No list of titles is found in this text." }],
	};
}

/** What stands under the heading, and what follows the title and its year on the same line. */
function wordsOf(block: string, title: string): string {
	const [heading = "", ...rest] = block.split("\n");
	const at = heading.indexOf(title);
	const tail =
		at < 0 ? "" : heading.slice(at + title.length).replace(/^[^\p{L}\p{N}]*(?:(?:19|20)\d\d)?[^\p{L}\p{N}“"‘']*/u, "");
	return [tail, ...rest].join("\n");
}
