import { AppError } from "../app-error.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Range } from "../query/query.ts";
import { holdToBounds } from "../ranking/bounds.ts";
import { withhold } from "../ranking/limits.ts";
import { mayNameCell, rungOf } from "../ranking/secrecy.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import { peakOf } from "../vocabulary/curve.ts";
import type { Facet } from "../vocabulary/facet.ts";
import { inOrder } from "./in-order.ts";
import type { Shelf } from "./shelf.ts";

/** What stands on a shelf. */
export interface Browsed {
	/** Positions in the catalogue, in the order that was asked for. */
	readonly dramas: readonly number[];
	/** Of what would stand there, how many the limits removed, and how many of those only because something is unknown. */
	readonly withheld: { readonly count: number; readonly unknown: number };
}

/**
 * The dramas that have some facets and keep some bounds. A grade that may not be named at the shelf's rung counts as if it were
 * not known, so that standing there tells nothing that is kept back.
 * @throws AppError `bad-input` when a facet may not be named at the shelf's rung for any drama.
 */
export function browseDramas(catalogue: Catalogue, shelf: Shelf): Browsed {
	for (const facet of shelf.facets) refuseSecret(facet, shelf);
	const size = catalogue.dramas.length;
	const wanted = new Uint8Array(size).fill(1);
	holdToBounds(shelf.bounds, catalogue, wanted);
	holdToHurt(shelf.hurt, catalogue, wanted);
	for (const facet of shelf.facets) holdToFacet(facet, shelf, catalogue, wanted);
	const strict = withhold(catalogue, shelf.limits, "strict", new Uint8Array(size)).allowed;
	const lenient = withhold(catalogue, shelf.limits, "lenient", new Uint8Array(size)).allowed;
	const allowed = shelf.strictness === "strict" ? strict : lenient;
	const all = [...wanted.keys()].filter((drama) => wanted[drama] === 1);
	const removed = all.filter((drama) => allowed[drama] === 0);
	return {
		dramas: inOrder(
			catalogue,
			all.filter((drama) => allowed[drama] === 1),
			shelf,
		),
		withheld: { count: removed.length, unknown: removed.filter((drama) => lenient[drama] === 1).length },
	};
}

function refuseSecret(facet: Facet, { spoilers }: Shelf): void {
	const rung = rungOf(facet);
	if (rung <= spoilers) return;
	throw new AppError(
		"bad-input",
		`A shelf of ${facet.id} would tell of each drama on it what is kept back.`,
		`Ask with spoilers ${rung} if that is meant, or keep it out with cannotBear, which tells nothing.`,
	);
}

function holdToHurt({ min = 0, max = 5 }: Range, { dramas }: Catalogue, wanted: Uint8Array): void {
	dramas.forEach(({ hurt }, drama) => {
		const peak = peakOf(hurt);
		if (peak < min || peak > max) wanted[drama] = 0;
	});
}

function holdToFacet(facet: Facet, { least, spoilers }: Shelf, catalogue: Catalogue, wanted: Uint8Array): void {
	const column = catalogue.columns[catalogue.vocabulary.column(facet.id)] as Uint8Array;
	for (let drama = 0; drama < column.length; drama++) {
		const cell = column[drama] as number;
		if ((gradeOf(cell) ?? 0) < least || !mayNameCell(facet, cell, spoilers)) wanted[drama] = 0;
	}
}
