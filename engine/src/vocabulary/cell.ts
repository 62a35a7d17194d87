import type { Grade } from "./facet.ts";

/**
 * A cell is one drama's grade of one facet in half a byte: bits 0–2 the grade (7: unknown; 6: absent, which is assumed because
 * the editor went through the whole family), bit 3 set when it is a late turn.
 * A column is one byte a drama, so that a query reads only the facets that it names.
 */
export type Cell = number;

export const unknownCell: Cell = 7;
/** The number of distinct cells: the length of a table that maps each to a number. */
export const cellKinds = 16;

const lateBit = 8;
const gradeBits = 7;
const assumedAbsent = 6;

/** Makes a cell; only an absence can be assumed. @example makeCell(4, { late: true }) */
export function makeCell(grade: Grade, marks: { late?: boolean; assumed?: boolean } = {}): Cell {
	return (marks.assumed ? assumedAbsent : grade) | (marks.late ? lateBit : 0);
}

/** The grade, or null when it is unknown. */
export function gradeOf(cell: Cell): Grade | null {
	const grade = cell & gradeBits;
	if (grade === assumedAbsent) return 0;
	return grade > 5 ? null : (grade as Grade);
}

export function isLate(cell: Cell): boolean {
	return (cell & lateBit) !== 0;
}

/** Whether the grade is an absence that nobody wrote down one by one. */
export function isAssumed(cell: Cell): boolean {
	return (cell & gradeBits) === assumedAbsent;
}

const alphabet = ".012345";

/** One character a cell, so that a profile is a short string in the index: `.` unknown, `0`–`5`, `a`–`f` late, `-` assumed absent. */
export function encodeCells(cells: ArrayLike<Cell>): string {
	let text = "";
	for (let i = 0; i < cells.length; i++) {
		const cell = cells[i] ?? unknownCell;
		const grade = gradeOf(cell);
		if (grade === null) text += alphabet[0];
		else if (isAssumed(cell)) text += "-";
		else if (isLate(cell)) text += String.fromCharCode(97 + grade);
		else text += String(grade);
	}
	return text;
}

/** The inverse of {@link encodeCells}. @throws RangeError on a character that is not one of a cell. */
export function decodeCells(text: string): Uint8Array {
	const cells = new Uint8Array(text.length);
	decodeInto(cells, 0, text);
	return cells;
}

/** The same into a place that is there already, from an offset on. */
export function decodeInto(cells: Uint8Array, from: number, text: string): void {
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const cell = code < codes ? (cellOfCode[code] as number) : noCell;
		if (cell === noCell)
			throw new RangeError(`A profile holds the character code ${code}, which is not a grade; build the index again.`);
		cells[from + i] = cell;
	}
}

const codes = 128;
const noCell = 255;
const cellOfCode = Uint8Array.from({ length: codes }, (_, code) => cellOf(code));

function cellOf(code: number): Cell {
	if (code === 46) return unknownCell;
	if (code === 45) return assumedAbsent;
	if (code >= 48 && code <= 53) return code - 48;
	if (code >= 97 && code <= 102) return (code - 97) | lateBit;
	return noCell;
}
