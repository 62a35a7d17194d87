/** A line of a table in plain text: the first cell to the left, the others to the right. */
export function row(...cells: readonly (string | number)[]): string {
	return cells.map((cell, place) => (place === 0 ? String(cell).padEnd(26) : String(cell).padStart(14))).join("");
}

/** How many times another number, such as "2.31 x". */
export function times(number: number, other: number): string {
	return other === 0 ? "?" : `${(number / other).toFixed(2)} x`;
}

/** The number in the middle; of an even count the greater of the two. */
export function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
