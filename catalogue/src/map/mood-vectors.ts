import {
	type DramaRecord,
	decodeCells,
	type Facet,
	type Family,
	gradeOf,
	mayNameCell,
	type VocabularyRecord,
} from "goodcry";

/** How much each family decides who stands near whom: what a drama does to one before what it is made of. */
const weights: Readonly<Record<Family, number>> = {
	feeling: 1,
	aftertaste: 1,
	tone: 1,
	bond: 0.7,
	theme: 0.6,
	setting: 0.5,
	pace: 0.4,
	device: 0.3,
	hurt: 0.8,
	ending: 0,
	warning: 0,
};

/**
 * One row a drama, one number a facet: its grade as far as it may be named at rung 0, so that a place on the map tells no secret;
 * a facet that many dramas have counts for less (inverse document frequency). Rows have length 1, so that distance is an angle.
 */
export function moodVectors(dramas: readonly DramaRecord[], { facets }: VocabularyRecord): number[][] {
	const used = facets.map((facet, column) => ({ facet, column })).filter(({ facet }) => weights[facet.family] > 0);
	const grades = dramas.map(({ cells }) => {
		const decoded = decodeCells(cells);
		return used.map(({ facet, column }) => openGrade(facet, decoded[column] ?? 7));
	});
	const factors = used.map(({ facet }, index) => {
		const having = grades.filter((row) => (row[index] ?? 0) >= 3).length;
		return weights[facet.family] * Math.log((1 + dramas.length) / (1 + having));
	});
	return grades.map((row) => ofLengthOne(row.map((grade, index) => (grade / 5) * (factors[index] ?? 0))));
}

function openGrade(facet: Facet, cell: number): number {
	return mayNameCell(facet, cell, 0) ? (gradeOf(cell) ?? 0) : 0;
}

function ofLengthOne(row: readonly number[]): number[] {
	const length = Math.hypot(...row) || 1;
	return row.map((value) => value / length);
}
