import { type Info, parse } from "csv-parse/sync";
import { AppError } from "goodcry";
import { columnName } from "./column-name.ts";
import type { Problem } from "./reading.ts";

/** A row of a table with the line where it begins. */
export interface TableRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** A table as text: its rows, and the lines that are none. */
export interface Table {
	readonly rows: readonly TableRow[];
	readonly problems: readonly Problem[];
}

interface Parsed {
	readonly record: string[];
	readonly info: Info;
}

/** How many rows are read, whole or broken; more than any list has. */
const mostRows = 2000;

/** How Excel says which mark parts the cells. */
const separatorLine = /^\uFEFF?sep=([,;\t])\r?\n/i;

/**
 * Reads comma, semicolon or tab separated values (RFC 4180), also behind the line “sep=;” that some spreadsheets write first.
 * A broken row is a problem, and the rest is read; a row without a word in it is none.
 * @throws AppError `too-large` above 2,000 rows
 */
export function readTable(text: string): Table {
	const problems: Problem[] = [];
	// Without `columns` a record is an array, so that no heading becomes a property.
	const parsed = parse(text, {
		bom: true,
		info: true,
		// The lines before it still count.
		from_line: separatorLine.test(text) ? 2 : 1,
		delimiter: delimiterOf(text),
		record_delimiter: ["\r\n", "\n", "\r"],
		relax_column_count: true,
		skip_empty_lines: true,
		skip_records_with_error: true,
		to: mostRows + 1,
		on_skip: (error) => {
			if (problems.length >= mostRows) throw tooManyRows();
			problems.push({ row: lineOf(error), reason: reasonOf(error?.code) });
			return undefined;
		},
	}) as unknown as readonly Parsed[];
	if (parsed.length > mostRows) throw tooManyRows();
	const rows = parsed
		.filter(({ record }) => record.some((cell) => cell.trim() !== ""))
		.map(({ record, info }) => {
			// The parser counts the lines to where a row ends.
			const breaks = record.reduce((sum, cell) => sum + (cell.match(/\n|\r(?!\n)/g)?.length ?? 0), 0);
			return { line: info.lines - breaks, cells: record };
		});
	return { rows, problems };
}

/** Gives a cell of a row by the English name of its column, in small letters; empty when there is none. */
export function cellsByName(heading: TableRow): (row: TableRow, ...names: readonly string[]) => string {
	const columns = new Map(heading.cells.map((name, index) => [columnName(name), index]));
	return (row, ...names) => {
		const index = names.map((name) => columns.get(name)).find((found) => found !== undefined);
		return index === undefined ? "" : (row.cells[index] ?? "");
	};
}

/** What keeps a row from being read, or null: more or fewer cells than headings. */
export function misfit(row: TableRow, heading: TableRow): Problem | null {
	const [has, wants] = [row.cells.length, heading.cells.length];
	if (has === wants) return null;
	return { row: row.line, reason: `It has ${has} cells where the heading has ${wants}.` };
}

function tooManyRows(): AppError {
	return new AppError("too-large", `The table has more than ${mostRows} rows.`, "Send it in pieces.");
}

function delimiterOf(text: string): string {
	const said = separatorLine.exec(text)?.[1];
	if (said) return said;
	const line = /^[^\n\r]*/.exec(text)?.[0] ?? "";
	const counts = [",", ";", "\t"].map((mark) => [mark, line.split(mark).length] as const);
	return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function lineOf(error: unknown): number {
	const { lines } = (error ?? {}) as { lines?: unknown };
	return typeof lines === "number" ? lines : 1;
}

function reasonOf(code: string | undefined): string {
	if (code === "CSV_QUOTE_NOT_CLOSED") return "A quotation mark opens a cell and none closes it.";
	if (code === "INVALID_OPENING_QUOTE") return "A quotation mark stands inside a cell that does not begin with one.";
	if (code === "CSV_INVALID_CLOSING_QUOTE") return "Something follows the quotation mark that closes a cell.";
	return "It is not a row of comma separated values.";
}
