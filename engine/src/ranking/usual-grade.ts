import type { Grade } from "../vocabulary/facet.ts";

/** How a facet is usually graded, over the dramas of which it is known. */
export interface UsualGrade {
	/** 0–5; 0 where it is known of none. */
	readonly mean: number;
	/** The standard deviation, in grades. */
	readonly deviation: number;
}

/** Of a larger catalogue so many dramas tell it, evenly taken. */
const mostSampled = 2000;

/** The positions of so many dramas, evenly taken from all. */
export function sampleOf(count: number): Uint32Array {
	const every = Math.max(1, Math.ceil(count / mostSampled));
	return Uint32Array.from({ length: Math.ceil(count / every) }, (_, at) => at * every);
}

/**
 * @param sample the positions of the dramas that tell it
 * @param gradeAt the grade that a cell gives; null where it tells nothing
 */
export function usualGrade(
	cells: Uint8Array,
	sample: Uint32Array,
	gradeAt: (cell: number) => Grade | null,
): UsualGrade {
	const grades = [...sample].flatMap((drama): number[] => {
		const grade = gradeAt(cells[drama] as number);
		return grade === null ? [] : [grade];
	});
	const count = Math.max(1, grades.length);
	const mean = grades.reduce((sum, grade) => sum + grade, 0) / count;
	const variance = grades.reduce((sum, grade) => sum + (grade - mean) ** 2, 0) / count;
	return { mean, deviation: Math.sqrt(variance) };
}
