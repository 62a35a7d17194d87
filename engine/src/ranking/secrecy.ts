import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Cell, isLate } from "../vocabulary/cell.ts";
import type { Facet, Rung } from "../vocabulary/facet.ts";

/**
 * Whether a drama's grade of a facet may be named at a rung: late turns from rung 2 on, endings and who dies at rung 3.
 * The one place where the spoiler rule is decided.
 */
export function mayName(catalogue: Catalogue, drama: number, facet: string, rung: Rung): boolean {
	return mayNameCell(catalogue.vocabulary.facet(facet), catalogue.cell(drama, facet), rung);
}

/** The same of a cell in the facet's column. */
export function mayNameCell(facet: Facet, cell: Cell, rung: Rung): boolean {
	return rungOf(facet) <= rung && (rung >= 2 || !isLate(cell));
}

/** The lowest rung at which any drama's grade of a facet may be named; how a drama ends is rung 3, whatever the facet says. */
export function rungOf({ family, rung }: Facet): Rung {
	return family === "ending" ? 3 : rung;
}
