import type { Catalogue } from "../catalogue/catalogue.ts";
import { cellKinds, gradeOf } from "../vocabulary/cell.ts";
import type { Family, Grade } from "../vocabulary/facet.ts";
import { mayNameCell } from "./secrecy.ts";
import { sampleOf, usualGrade } from "./usual-grade.ts";

/** Which facets keep company with which, over the dramas of a catalogue. */
export interface Kinship {
	/**
	 * How far a drama stands above the usual grade of a column, in standard deviations; 0 where the grade is unknown or may not be
	 * told at rung 0, so that nothing that comes late moves a drama.
	 */
	standing(column: number, drama: number): number;
	/** The same of every drama, kept once it was made: for a catalogue of some thousands. */
	standings(column: number): Float32Array;
	/**
	 * How much company each column keeps with one of them, -1–1: Pearson's correlation of the standings, raised to a power that
	 * lets a few near ones count more than many far ones; 0 where it may be chance.
	 */
	companyOf(column: number): Float32Array;
}

/** Traits that stand out more than this say nothing more. */
const mostStanding = 2.5;
const leastCompany = 0.05;
const companyPower = 1.5;
/** How a story ends is a secret, and what harms is no company. */
const apart: ReadonlySet<Family> = new Set<Family>(["ending", "warning"]);

const known = new WeakMap<Catalogue, Kinship>();

/** The kinship of a catalogue's facets, kept as long as the catalogue is; each column's is found when it is first asked for. */
export function kinshipOf(catalogue: Catalogue): Kinship {
	const before = known.get(catalogue);
	if (before) return before;
	const made = makeKinship(catalogue);
	known.set(catalogue, made);
	return made;
}

function makeKinship(catalogue: Catalogue): Kinship {
	const { columns } = catalogue;
	const sample = sampleOf(catalogue.dramas.length);
	const tables = columns.map((_, column) => tableOf(catalogue, column, sample));
	const standing = (column: number, drama: number): number =>
		tables[column]?.[columns[column]?.[drama] as number] as number;
	const sampled = columns.map((_, column) => Float32Array.from(sample, (drama) => standing(column, drama)));
	return {
		standing,
		standings: onceEach((column) => Float32Array.from(catalogue.dramas, (_, drama) => standing(column, drama))),
		companyOf: onceEach((column) =>
			Float32Array.from(sampled, (other) => sharpened(meanProduct(sampled[column] as Float32Array, other))),
		),
	};
}

/** The same function, which keeps what it gives for each column. */
function onceEach(make: (column: number) => Float32Array): (column: number) => Float32Array {
	const made: Float32Array[] = [];
	return (column) => {
		const before = made[column];
		if (before) return before;
		const fresh = make(column);
		made[column] = fresh;
		return fresh;
	};
}

/** The standing of each cell of a column. */
function tableOf(catalogue: Catalogue, column: number, sample: Uint32Array): Float32Array {
	const facet = catalogue.vocabulary.facets[column];
	const cells = catalogue.columns[column];
	if (!facet || !cells || apart.has(facet.family)) return new Float32Array(cellKinds);
	const gradeAt = (cell: number): Grade | null => (mayNameCell(facet, cell, 0) ? gradeOf(cell) : null);
	const { mean, deviation } = usualGrade(cells, sample, gradeAt);
	if (deviation === 0) return new Float32Array(cellKinds);
	return Float32Array.from({ length: cellKinds }, (_, cell) => {
		const grade = gradeAt(cell);
		if (grade === null) return 0;
		return Math.max(-mostStanding, Math.min(mostStanding, (grade - mean) / deviation));
	});
}

function sharpened(correlation: number): number {
	const near = Math.abs(correlation);
	return near < leastCompany ? 0 : Math.sign(correlation) * near ** companyPower;
}

function meanProduct(a: Float32Array, b: Float32Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
	return a.length === 0 ? 0 : sum / a.length;
}
