import type { Catalogue } from "../catalogue/catalogue.ts";
import { type Cell, cellKinds, gradeOf } from "../vocabulary/cell.ts";
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

const isUnsure = 1;
const isBroken = 2;

/**
 * Applies hard limits. A drama known to have a limited facet is never allowed; an unknown one only when lenient.
 * @param room one byte a drama, to be written over
 */
export function withhold(
	catalogue: Catalogue,
	limits: readonly string[],
	strictness: Strictness,
	room: Uint8Array,
): Withheld {
	if (limits.length === 0) return { allowed: room.fill(1), count: 0, unknown: 0 };
	const found = findBreaks(catalogue, limits, room.fill(0));
	const isAllowed = Uint8Array.of(1, strictness === "lenient" ? 1 : 0, 0, 0);
	let count = 0;
	let unsure = 0;
	for (let i = 0; i < found.length; i++) {
		const state = found[i] as number;
		const allowed = isAllowed[state] as number;
		count += 1 - allowed;
		unsure += state === isUnsure ? 1 : 0;
		found[i] = allowed;
	}
	return { allowed: found, count, unknown: strictness === "strict" ? unsure : 0 };
}

/** For each drama whether any limit is broken, or may be. */
function findBreaks(catalogue: Catalogue, limits: readonly string[], found: Uint8Array): Uint8Array {
	for (const id of limits) {
		const facet = catalogue.vocabulary.facet(id);
		const column = catalogue.columns[catalogue.vocabulary.column(id)] as Uint8Array;
		const states = Uint8Array.from({ length: cellKinds }, (_, cell) =>
			gradeOf(cell) === null ? isUnsure : breaksLimit(facet, cell) ? isBroken : 0,
		);
		for (let i = 0; i < found.length; i++) found[i] = (found[i] as number) | (states[column[i] as number] as number);
	}
	return found;
}
