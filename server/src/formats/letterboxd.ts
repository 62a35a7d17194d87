import { cellsByName, misfit, readTable, type TableRow } from "./csv-table.ts";
import { readYear } from "./read-year.ts";
import { emptyReading, type Problem, type ReadEntry, type Reading } from "./reading.ts";

const signature = /^\uFEFF?Letterboxd list export v\d+/;

/** Whether a text is a list that Letterboxd exported. */
export function isLetterboxd(text: string): boolean {
	return signature.test(text);
}

/**
 * Reads a list export of Letterboxd (version 7): a line that names the version, a block with the list's own name and
 * description, and after an empty line the titles with Position, Name, Year, URL, Description.
 */
export function readLetterboxd(text: string): Reading {
	const { rows, problems: broken } = readTable(text.replace(signature, (line) => line.trim()));
	const at = rows.findIndex(({ cells }) => cells[0] === "Position" && cells.includes("Name"));
	const heading = rows[at];
	if (!heading) {
		return { ...emptyReading, problems: [{ row: 1, reason: "No row has the headings Position and Name." }] };
	}
	const whole = rows.slice(0, at).findIndex(({ cells }) => cells[0] === "Date" && cells.includes("Name"));
	const about = rows[whole];
	const named = (name: string): string =>
		about && rows[whole + 1] ? cellsByName(about)(rows[whole + 1] as TableRow, name) : "";
	const problems: Problem[] = [...broken];
	const cell = cellsByName(heading);
	const entries = rows.slice(at + 1).flatMap((row): ReadEntry[] => {
		const year = readYear(cell(row, "year").trim());
		const problem = misfit(row, heading) ?? unreadable(row, cell(row, "name"), cell(row, "position"), year);
		if (problem) problems.push(problem);
		if (problem || year === undefined) return [];
		const rank = cell(row, "position").trim();
		return [
			{
				row: row.line,
				rank: rank === "" ? null : Number(rank),
				slug: null,
				title: cell(row, "name"),
				year,
				words: cell(row, "description"),
			},
		];
	});
	return { ...emptyReading, title: named("name"), introduction: named("description"), entries, problems };
}

function unreadable(row: TableRow, name: string, position: string, year: number | null | undefined): Problem | null {
	const problem = (reason: string): Problem => ({ row: row.line, reason });
	if (name.trim() === "") return problem("It has no name.");
	if (!/^\d{0,6}$/.test(position.trim())) return problem(`“${position.slice(0, 40)}” is no position.`);
	return year === undefined ? problem("Its year is none.") : null;
}
