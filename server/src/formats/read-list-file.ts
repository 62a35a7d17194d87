import { AppError, type DramaList, type Engine } from "goodcry";
import { listLimits } from "../operations/shapes/list-shape.ts";
import { readAnyArticle } from "./article.ts";
import { readCsv } from "./csv.ts";
import { detectFormat } from "./detect-format.ts";
import type { ReadFormat } from "./format-names.ts";
import { readHtml } from "./html.ts";
import { readImdb } from "./imdb.ts";
import { readJson } from "./json.ts";
import { readJsonLd } from "./json-ld.ts";
import { readLetterboxd } from "./letterboxd.ts";
import { linkEntry } from "./link-entry.ts";
import { largestList } from "./list-limits.ts";
import { isOurMarkdown, readMarkdown } from "./markdown.ts";
import { readMyDramaList } from "./mydramalist.ts";
import { normalList, normalTitle } from "./normal-form.ts";
import { readFeed } from "./read-feed.ts";
import type { Problem, ReadEntry, Reading } from "./reading.ts";
import { isOurText, readText } from "./text.ts";
import { readTrakt } from "./trakt.ts";

/** How to read a list. */
export interface ReadOptions {
	/** By default what the content shows. */
	readonly format?: ReadFormat;
	/** Whether to go on where something cannot be read; else any problem is an error. */
	readonly isPartial?: boolean;
}

/** A list from a file, and what could not be read of it. */
export interface ReadAnswer {
	readonly list: DramaList;
	readonly format: ReadFormat;
	/** 0–1: how sure the format is; 1 where it was told. */
	readonly certainty: number;
	readonly problems: readonly Problem[];
}

const readers: Readonly<Record<ReadFormat, (text: string, engine: Engine) => Reading>> = {
	markdown: (text, engine) => (isOurMarkdown(text) ? readMarkdown(text) : readAnyArticle(text, engine)),
	html: readHtml,
	json: readJson,
	csv: readCsv,
	rss: readFeed,
	atom: readFeed,
	"json-ld": readJsonLd,
	text: (text, engine) => (isOurText(text) ? readText(text) : readAnyArticle(text, engine)),
	trakt: readTrakt,
	letterboxd: readLetterboxd,
	imdb: readImdb,
	mydramalist: readMyDramaList,
};

/**
 * Reads a list from a file's content and links it to the catalogue; an entry whose drama is not there is kept with slug null.
 * @throws AppError `too-large` above 2 MB or 200 entries, `bad-input` when something cannot be read and `isPartial` is not asked for
 */
export function readListFile(
	content: string,
	engine: Engine,
	{ format, isPartial = false }: ReadOptions = {},
): ReadAnswer {
	const bytes = Buffer.byteLength(content);
	if (bytes > largestList) {
		const message = `The file has ${Math.ceil(bytes / 1000)} kB; at most ${largestList / 1000} kB are read.`;
		throw new AppError("too-large", message, "Send the list without pictures or in pieces.");
	}
	const detected = format === undefined ? detectFormat(content) : { format, certainty: 1 };
	const reading = readers[detected.format](content, engine);
	if (reading.entries.length > listLimits.entries) {
		throw new AppError(
			"too-large",
			`The list has ${reading.entries.length} entries; at most ${listLimits.entries} are read.`,
			"Send it in pieces.",
		);
	}
	const long = reading.entries.flatMap(tooLong);
	const problems = [...reading.problems, ...wholeTooLong(reading), ...long].sort((a, b) => a.row - b.row);
	if (problems.length > 0 && !isPartial) throw unreadable(problems, reading.entries.length - long.length);
	return { list: listOf(reading, engine), ...detected, problems };
}

function listOf(reading: Reading, engine: Engine): DramaList {
	const { title, introduction, closing } = reading;
	const locale = reading.locale ?? engine.read(`${title} ${introduction}`.slice(0, 1000)).language;
	const entries = inRankOrder(reading.entries.filter((entry) => tooLong(entry).length === 0)).map((entry) => {
		const { words, year } = entry;
		return { slug: linkEntry({ ...entry, title: normalTitle(entry.title) }, engine), title: entry.title, year, words };
	});
	const whole = wholeTooLong(reading).length > 0 ? { introduction: "", closing: "" } : { introduction, closing };
	return normalList({ title: title.slice(0, listLimits.title), locale, ...whole, entries });
}

/** As the file numbers them, when it numbers all and each differently; else as they stand. */
function inRankOrder(entries: readonly ReadEntry[]): readonly ReadEntry[] {
	const ranks = new Set(entries.map(({ rank }) => rank));
	if (ranks.has(null) || ranks.size < entries.length) return entries;
	return entries.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

function tooLong({ row, title, words }: ReadEntry): Problem[] {
	if (title.length > listLimits.title)
		return [{ row, reason: `Its title has ${title.length} characters; at most ${listLimits.title}.` }];
	const bytes = Buffer.byteLength(words);
	return bytes > listLimits.words
		? [{ row, reason: `Its words have ${bytes} bytes; at most ${listLimits.words}.` }]
		: [];
}

function wholeTooLong({ introduction, closing, title }: Reading): Problem[] {
	const problem = (what: string, most: number): Problem => ({
		row: 1,
		reason: `The ${what} has more than ${most} bytes.`,
	});
	return [
		...(title.length > listLimits.title ? [problem("list's title", listLimits.title)] : []),
		...(Buffer.byteLength(introduction) > listLimits.words ? [problem("introduction", listLimits.words)] : []),
		...(Buffer.byteLength(closing) > listLimits.words ? [problem("closing", listLimits.words)] : []),
	];
}

function unreadable(problems: readonly Problem[], read: number): AppError {
	const shown = problems.slice(0, 5).map(({ row, reason }) => `${row}: ${reason}`);
	const more = problems.length > shown.length ? ` And ${problems.length - shown.length} more.` : "";
	const rest =
		read > 0 ? ` Or ask for partial: the other ${read} ${read === 1 ? "entry" : "entries"} can be read.` : "";
	return new AppError(
		"bad-input",
		`Not all of this list can be read. ${shown.join(" ")}${more}`,
		`The number is the line, or in JSON the entry, where each problem begins. Mend ${problems.length === 1 ? "it" : "them"} there.${rest}`,
	);
}
