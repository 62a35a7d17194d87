import type { Line } from "./article-lines.ts";
import type { Candidate } from "./candidate.ts";
import { namesIn } from "./names-in-heading.ts";

interface Cell {
	readonly text: string;
	/** Offset into the text. */
	readonly at: number;
}

interface Row {
	readonly line: Line;
	readonly cells: readonly Cell[];
}

const fewestColumns = 2;
const fewestRows = 2;
const rule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const titleLabel = /^(?:k-?drama|drama|title|name|show|series|제목|드라마|작품|작품명|드라마명|이름)/iu;
const rankLabel = /^(?:#|no\.?|rank|ranking|순위|번호|위)$/iu;
const yearLabel = /^(?:year|aired|released|연도|년도|방영|방송)/iu;

/** The rows of tables, in Markdown or parted by tabs, that name dramas; the column of titles is the one that the catalogue knows best. */
export function tableRows(lines: readonly Line[], isTitle: (name: string) => boolean): Candidate[] {
	return tablesIn(lines).flatMap((rows, table) => candidatesOf(rows, table, isTitle));
}

function tablesIn(lines: readonly Line[]): Row[][] {
	const tables: Row[][] = [];
	let current: Row[] = [];
	const close = (): void => {
		if (current.length >= fewestRows) tables.push(current);
		current = [];
	};
	for (const line of lines) {
		if (rule.test(line.text) && current.length > 0) continue;
		const cells = cellsOf(line);
		if (cells.length < fewestColumns || (current[0] && Math.abs(current[0].cells.length - cells.length) > 1)) close();
		if (cells.length >= fewestColumns) current.push({ line, cells });
	}
	close();
	return tables;
}

function cellsOf({ text, span }: Line): Cell[] {
	const isMarkdown = /^\s*\|.*\|\s*$/.test(text);
	if (!isMarkdown && !text.includes("\t")) return [];
	const cells: Cell[] = [];
	for (const match of text.matchAll(isMarkdown ? /(?<=\|)((?:\\\||[^|])*)(?=\|)/g : /[^\t]*/g)) {
		const cell = match[0];
		if (!isMarkdown && cell === "") continue;
		cells.push({ text: cell.trim(), at: span[0] + match.index + (cell.length - cell.trimStart().length) });
	}
	return cells;
}

function candidatesOf(rows: readonly Row[], table: number, isTitle: (name: string) => boolean): Candidate[] {
	const width = Math.max(...rows.map(({ cells }) => cells.length));
	const known = Array.from(
		{ length: width },
		(_, column) => rows.filter(({ cells }) => knows(cells[column]?.text ?? "", isTitle)).length,
	);
	const first = rows[0] as Row;
	const labels = labelsOf(first, known, isTitle);
	const best = known.indexOf(Math.max(...known));
	const named = labels.findIndex((label) => titleLabel.test(label));
	const title = (known[best] ?? 0) > 0 ? best : named;
	if (title < 0) return [];
	const body = labels.length > 0 ? rows.slice(1) : rows;
	const ranks = columnOf(labels, rankLabel, body, (text) => /^\W*\d{1,3}\s*위?\W*$/u.test(text), title);
	const years = columnOf(
		labels,
		yearLabel,
		body,
		(text) => /^\D*(?:19|20)\d\d\D*/u.test(text) && text.length < 16,
		title,
	);
	return body.flatMap(({ line, cells }): Candidate[] => {
		const cell = cells[title];
		if (!cell || cell.text === "") return [];
		const rank = /\d+/.exec(cells[ranks]?.text ?? "")?.[0];
		const year = /(?:19|20)\d\d/.exec(cells[years]?.text ?? "")?.[0];
		return [
			{
				look: `table ${table}`,
				trust: 0.25,
				number: rank ? Number(rank) : null,
				isTied: /tie|공동|=/iu.test(cells[ranks]?.text ?? ""),
				heading: cell.text,
				headingSpan: [cell.at, cell.at + cell.text.length],
				span: [line.span[0], cell.at + cell.text.length],
				isKnown: knows(cell.text, isTitle),
				cells: cells.flatMap(({ text }, column) =>
					text === "" || [title, ranks, years].includes(column) ? [] : [{ label: labels[column] ?? "", text }],
				),
				...(year ? { year: Number(year) } : {}),
			},
		];
	});
}

/** What stands over the columns: the first row, where it names no drama and its labels or its place say so. */
function labelsOf({ cells }: Row, known: readonly number[], isTitle: (name: string) => boolean): string[] {
	const best = known.indexOf(Math.max(...known));
	const isLabel = cells.some(({ text }) => titleLabel.test(text) || rankLabel.test(text));
	const isHead = isLabel || (best >= 0 && (known[best] ?? 0) > 0 && !knows(cells[best]?.text ?? "", isTitle));
	return isHead && !cells.some(({ text }) => /^\d{1,3}$/.test(text)) ? cells.map(({ text }) => text) : [];
}

function columnOf(
	labels: readonly string[],
	label: RegExp,
	rows: readonly Row[],
	fits: (text: string) => boolean,
	title: number,
): number {
	const named = labels.findIndex((text) => label.test(text));
	if (named >= 0) return named;
	const width = Math.max(...rows.map(({ cells }) => cells.length));
	for (let column = 0; column < width; column++) {
		if (column !== title && rows.every(({ cells }) => fits(cells[column]?.text ?? ""))) return column;
	}
	return -1;
}

function knows(text: string, isTitle: (name: string) => boolean): boolean {
	return text !== "" && text.length < 200 && namesIn(text).some((name) => isTitle(name.text));
}
