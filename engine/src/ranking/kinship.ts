import type { Catalogue } from "../catalogue/catalogue.ts";
import { cellKinds, gradeOf } from "../vocabulary/cell.ts";
import type { Family } from "../vocabulary/facet.ts";
import { mayNameCell } from "./secrecy.ts";

/** Which facets keep company with which, over the dramas of a catalogue. */
export interface Kinship {
	/**
	 * How far each cell of a column stands above the usual grade, in standard deviations; 0 for what is unknown or may not be told
	 * at rung 0, so that nothing that comes late moves a drama.
	 */
	readonly standing: readonly Float32Array[];
	/**
	 * How much company each column keeps with one of them, -1–1: Pearson's correlation of the standings, raised to a power that
	 * lets a few near ones count more than many far ones; 0 where it may be chance.
	 */
	companyOf(column: number): Float32Array;
}

/** Of a larger catalogue so many dramas tell it, evenly taken. */
const mostSampled = 2000;
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
	const count = catalogue.dramas.length;
	const every = Math.max(1, Math.ceil(count / mostSampled));
	const sample = Uint32Array.from({ length: Math.ceil(count / every) }, (_, at) => at * every);
	const standing = catalogue.columns.map((_, column) => standingOf(catalogue, column, sample));
	const standings = catalogue.columns.map((cells, column) =>
		Float32Array.from(sample, (drama) => standing[column]?.[cells[drama] as number] as number),
	);
	const companies = new Map<number, Float32Array>();
	const companyOf = (column: number): Float32Array => {
		const own = standings[column] as Float32Array;
		const company =
			companies.get(column) ?? Float32Array.from(standings, (other) => sharpened(meanProduct(own, other)));
		companies.set(column, company);
		return company;
	};
	return { standing, companyOf };
}

function standingOf(catalogue: Catalogue, column: number, sample: Uint32Array): Float32Array {
	const facet = catalogue.vocabulary.facets[column];
	const cells = catalogue.columns[column];
	if (!facet || !cells || apart.has(facet.family)) return new Float32Array(cellKinds);
	const gradeAt = (cell: number): number | null => (mayNameCell(facet, cell, 0) ? gradeOf(cell) : null);
	const grades = [...sample].flatMap((drama) => gradeAt(cells[drama] as number) ?? []);
	const mean = grades.reduce((sum, grade) => sum + grade, 0) / Math.max(1, grades.length);
	const variance = grades.reduce((sum, grade) => sum + (grade - mean) ** 2, 0) / Math.max(1, grades.length);
	if (variance === 0) return new Float32Array(cellKinds);
	return Float32Array.from({ length: cellKinds }, (_, cell) => {
		const grade = gradeAt(cell);
		if (grade === null) return 0;
		return Math.max(-mostStanding, Math.min(mostStanding, (grade - mean) / Math.sqrt(variance)));
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
