import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Cell, gradeOf } from "../vocabulary/cell.ts";
import type { Facet, Family } from "../vocabulary/facet.ts";

/** Whether an unknown grade withholds a drama (strict) or only earns a caution (lenient). */
export type Strictness = "strict" | "lenient";

/**
 * From which grade on a facet counts as present for a limit: any sign of a warning, device or ending; more than a trace of a theme,
 * bond or setting; for what is felt or how it is told, what one would say of it ("clearly there"). Less than that costs, see `avoided`.
 */
const presentFrom: Readonly<Record<Family, number>> = {
	warning: 1,
	device: 1,
	ending: 1,
	feeling: 3,
	aftertaste: 4,
	theme: 2,
	bond: 2,
	tone: 3,
	pace: 3,
	setting: 2,
	hurt: 3,
};

/** What limits took out of a catalogue. */
export interface Withheld {
	/** One byte a drama: 1 when it may come back. */
	readonly allowed: Uint8Array;
	/** How many dramas are withheld. */
	readonly count: number;
	/** How many of them only because something is unknown. */
	readonly unknown: number;
}

/** Whether a cell breaks a limit on its facet. */
export function breaksLimit(facet: Facet, cell: Cell): boolean {
	const grade = gradeOf(cell);
	return grade !== null && grade >= presentFrom[facet.family];
}

/** Applies hard limits. A drama known to have a limited facet is never allowed; an unknown one only when lenient. */
export function withhold(catalogue: Catalogue, limits: readonly string[], strictness: Strictness): Withheld {
	const size = catalogue.dramas.length;
	const known = new Uint8Array(size);
	const unsure = new Uint8Array(size);
	for (const id of limits) {
		const facet = catalogue.vocabulary.facet(id);
		const column = catalogue.columns[catalogue.vocabulary.column(id)] as Uint8Array;
		const breaks = Uint8Array.from({ length: 32 }, (_, cell) => (breaksLimit(facet, cell) ? 1 : 0));
		for (let i = 0; i < size; i++) {
			const cell = column[i] as number;
			known[i] = (known[i] as number) | (breaks[cell] as number);
			if (gradeOf(cell) === null) unsure[i] = 1;
		}
	}
	const allowed = new Uint8Array(size);
	let count = 0;
	let unknown = 0;
	for (let i = 0; i < size; i++) {
		const onlyUnknown = known[i] === 0 && unsure[i] === 1 && strictness === "strict";
		allowed[i] = known[i] === 1 || onlyUnknown ? 0 : 1;
		if (allowed[i] === 0) count++;
		if (onlyUnknown) unknown++;
	}
	return { allowed, count, unknown };
}
