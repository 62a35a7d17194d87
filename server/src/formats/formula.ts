/** A cell that a spreadsheet would calculate, also behind the apostrophes that we put before it (OWASP, CSV injection). */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a cell that a spreadsheet would take for a formula. {@link unfuse} takes it off. */
export function defuse(cell: string): string {
	return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before {@link defuse}. */
export function unfuse(cell: string): string {
	return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
