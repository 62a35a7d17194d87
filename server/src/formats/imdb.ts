import { cellsByName, misfit, readTable, type TableRow } from "./csv-table.ts";
import { readYear } from "./read-year.ts";
import { emptyReading, type Problem, type ReadEntry, type Reading } from "./reading.ts";

/** Whether a heading is that of a list that IMDb exported. */
export function isImdb(heading: readonly string[]): boolean {
	return ["Position", "Const", "Created", "Modified", "Title"].every((name) => heading.includes(name));
}

/** Reads a list export of IMDb: Position, Const, Created, Modified, Description, Title, …, Title Type, …, Year. Films are problems. */
export function readImdb(text: string): Reading {
	const { rows, problems: broken } = readTable(text);
	const [heading, ...body] = rows;
	if (!heading || !isImdb(heading.cells)) {
		return {
			...emptyReading,
			problems: [{ row: 1, reason: "The first row has no headings Position, Const and Title." }],
		};
	}
	const cell = cellsByName(heading);
	const problems: Problem[] = [...broken];
	const entries = body.flatMap((row): ReadEntry[] => {
		const problem = misfit(row, heading) ?? unreadable(row, cell);
		if (problem) {
			problems.push(problem);
			return [];
		}
		const rank = cell(row, "position").trim();
		return [
			{
				row: row.line,
				rank: rank === "" ? null : Number(rank),
				slug: null,
				title: cell(row, "title"),
				year: readYear(cell(row, "year").trim()) ?? null,
				words: cell(row, "description"),
				ids: { imdb: cell(row, "const").trim() },
			},
		];
	});
	return { ...emptyReading, entries, problems };
}

function unreadable(row: TableRow, cell: (row: TableRow, name: string) => string): Problem | null {
	const problem = (reason: string): Problem => ({ row: row.line, reason });
	const [title, rank, type] = [cell(row, "title"), cell(row, "position").trim(), cell(row, "title type")];
	if (title.trim() === "") return problem("It has no title.");
	if (!/^\d{0,6}$/.test(rank)) return problem(`“${rank.slice(0, 40)}” is no position.`);
	if (readYear(cell(row, "year").trim()) === undefined) return problem("Its year is none.");
	return /movie|short|video game/i.test(type)
		? problem(`“${title.slice(0, 80)}” is a film; a list holds dramas.`)
		: null;
}
