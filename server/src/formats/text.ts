import type { DramaList } from "goodcry";
import { emptyReading, type ReadEntry, type Reading } from "./reading.ts";
import { titleWithYear } from "./title-and-year.ts";

const entryLine = /^(?<rank>\d{1,6})\. (?<title>.*?)(?: \((?<year>\d{4})\))?$/;
/** How far the words of the list and those of an entry are set in. */
const [listIndent, entryIndent] = ["  ", "    "];

/**
 * A list as plain text: its title on the first line, its introduction and closing set in by two spaces, each entry on a line
 * with its rank and year, and its words under it, set in by four.
 */
export function writeText(list: DramaList): string {
	const entries = list.entries.flatMap(({ title, year, words }, index) => [
		`${index + 1}. ${titleWithYear(title, year)}`,
		setIn(words, entryIndent),
	]);
	const blocks = [list.title, setIn(list.introduction, listIndent), ...entries, setIn(list.closing, listIndent)];
	return `${blocks.filter((block, index) => index === 0 || block !== "").join("\n\n")}\n`;
}

/**
 * Whether a text is laid out as {@link writeText} does, with a title and with an empty line before every entry. Lists that
 * people write have entries one below the other, or begin with the first: those are read as articles are.
 */
export function isOurText(text: string): boolean {
	const [title = "", ...lines] = linesOf(text);
	const isEntry = (line: string): boolean => entryLine.test(line);
	return (
		lines.some(isEntry) &&
		lines.every((line, at) => /^(?: {2}|$)/.test(line) || (isEntry(line) && lines[at - 1] === "")) &&
		!comesBefore(title, lines.find(isEntry) ?? "")
	);
}

/** Whether both lines are entries, and the first has the rank before the other's. */
function comesBefore(line: string, other: string): boolean {
	const rankOf = (one: string): number => Number(entryLine.exec(one)?.groups?.rank ?? Number.NaN);
	return rankOf(line) > 0 && rankOf(line) + 1 === rankOf(other);
}

/** Reads what {@link writeText} wrote. The text knows neither its language nor the pages of its dramas. */
export function readText(text: string): Reading {
	const lines = linesOf(text);
	const heads = lines.flatMap((line, at) => (at > 0 && entryLine.test(line) ? [at] : []));
	const last = heads.at(-1) ?? 0;
	const found = lines.findIndex((line, at) => at > last && /^ {2}\S/.test(line));
	const end = heads.length > 0 && found >= 0 ? found : lines.length;
	return {
		...emptyReading,
		title: lines[0] ?? "",
		introduction: setOut(lines.slice(1, heads[0] ?? end), listIndent),
		entries: heads.map((at, index) => readEntry(lines, at, heads[index + 1] ?? end)),
		closing: setOut(lines.slice(end), listIndent),
	};
}

function readEntry(lines: readonly string[], at: number, end: number): ReadEntry {
	const { rank, title = "", year } = entryLine.exec(lines[at] ?? "")?.groups ?? {};
	return {
		row: at + 1,
		rank: Number(rank),
		slug: null,
		title,
		year: year ? Number(year) : null,
		words: setOut(lines.slice(at + 1, end), entryIndent),
	};
}

function linesOf(text: string): string[] {
	return text
		.replace(/^\uFEFF/, "")
		.replace(/\r\n?/g, "\n")
		.split("\n");
}

function setIn(words: string, indent: string): string {
	return words
		.split("\n")
		.map((line) => (line === "" ? "" : indent + line))
		.join("\n");
}

function setOut(lines: readonly string[], indent: string): string {
	return lines
		.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
		.join("\n")
		.trim();
}
