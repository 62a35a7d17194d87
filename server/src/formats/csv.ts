import { stringify } from "csv-stringify/sync";
import type { DramaList } from "goodcry";
import { columnName } from "./column-name.ts";
import { cellsByName, misfit, readTable, type TableRow } from "./csv-table.ts";
import { dramaAddress } from "./drama-address.ts";
import { defuse, unfuse } from "./formula.ts";
import { readYear } from "./read-year.ts";
import { emptyReading, type Problem, type ReadEntry, type Reading, type WriteContext } from "./reading.ts";

/** Position, Const, Title, Year, URL and Description are the columns that list imports of Letterboxd and IMDb know; the rest is ours. */
const columns = [
	"Position",
	"Const",
	"Title",
	"Year",
	"URL",
	"Description",
	"Slug",
	"List Title",
	"List Locale",
	"List Introduction",
	"List Closing",
] as const;

/** Whether a heading is that of {@link writeCsv}. */
export function isOurCsv(heading: readonly string[]): boolean {
	return ["Title", "Slug", "List Title"].every((name) => heading.includes(name));
}

/**
 * A list as comma separated values (RFC 4180), a drama a row; what belongs to the whole list stands in the first row. No cell
 * is a formula to a spreadsheet.
 * @param imdbOf what IMDb calls a drama, by its slug; empty when that is not known
 */
export function writeCsv(list: DramaList, { site }: WriteContext, imdbOf: (slug: string) => string): string {
	const whole = [list.title, list.locale, list.introduction, list.closing];
	const rows = list.entries.map(({ slug, title, year, words }, index) => [
		...[String(index + 1), slug ? imdbOf(slug) : "", title, year === null ? "" : String(year)],
		...[slug ? dramaAddress(slug, list.locale, site) : "", words, slug ?? ""],
		...(index === 0 ? whole : ["", "", "", ""]),
	]);
	const all = rows.length > 0 ? rows : [[...Array<string>(7).fill(""), ...whole]];
	return stringify([[...columns], ...all.map((row) => row.map(defuse))], {
		record_delimiter: "\r\n",
		quoted_match: /[\r\n]/,
	});
}

/** Reads what {@link writeCsv} wrote, also when columns are in another order or missing, and any table with a column Title or Name, or one that says so in Korean. */
export function readCsv(text: string): Reading {
	const { rows, problems: broken } = readTable(text);
	const [heading, ...body] = rows;
	if (!heading) return { ...emptyReading, problems: [...broken, { row: 1, reason: "The table has no heading." }] };
	const cell = cellsByName(heading);
	if (!heading.cells.some((name) => /^(?:title|name)$/.test(columnName(name)))) {
		return {
			...emptyReading,
			problems: [...broken, { row: heading.line, reason: "No column is called Title or Name." }],
		};
	}
	const mend = isOurCsv(heading.cells) ? unfuse : (text: string): string => text;
	const problems: Problem[] = [...broken];
	const isWholeOnly = (row: TableRow): boolean =>
		(cell(row, "title") + cell(row, "position")).trim() === "" && cell(row, "list locale") !== "";
	const entries = body
		.filter((row) => !isWholeOnly(row))
		.flatMap((row): ReadEntry[] => {
			const problem = misfit(row, heading) ?? rowProblem(row, cell);
			if (problem) {
				problems.push(problem);
				return [];
			}
			return [readRow(row, (...names) => mend(cell(row, ...names)))];
		});
	const first = body.find((row) => cell(row, "list locale") !== "");
	const whole = (name: string): string => (first ? mend(cell(first, name)) : "");
	return {
		title: whole("list title"),
		locale: first ? (whole("list locale") === "ko" ? "ko" : "en") : null,
		introduction: whole("list introduction"),
		entries,
		closing: whole("list closing"),
		problems: problems.sort((a, b) => a.row - b.row),
	};
}

function rowProblem(row: TableRow, cell: (row: TableRow, ...names: readonly string[]) => string): Problem | null {
	const problem = (reason: string): Problem => ({ row: row.line, reason });
	if (cell(row, "title", "name").trim() === "") return problem("It has no title.");
	const position = cell(row, "position", "rank").trim();
	if (!/^\d{0,6}$/.test(position)) return problem(`“${position.slice(0, 40)}” is no position.`);
	const year = cell(row, "year").trim();
	return readYear(year) === undefined ? problem(`“${year.slice(0, 40)}” is no year.`) : null;
}

function readRow(row: TableRow, cell: (...names: readonly string[]) => string): ReadEntry {
	const position = cell("position", "rank").trim();
	const imdb = /^tt\d+$/.exec(cell("const", "imdbid").trim())?.[0];
	return {
		row: row.line,
		rank: position === "" ? null : Number(position),
		slug: cell("slug").trim() || null,
		title: cell("title", "name"),
		year: readYear(cell("year").trim()) ?? null,
		words: cell("description", "review", "notes", "comments"),
		...(imdb ? { ids: { imdb } } : {}),
	};
}
