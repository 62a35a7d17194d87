/** One claim: what speaks for it, and whether it is right. */
export interface Observed {
	readonly factors: readonly number[];
	readonly isRight: boolean;
}

const rounds = 15;
/** A little pull towards 0, so that what is hardly seen stays small (ridge). */
const pull = 1;

/**
 * The numbers of a logistic model that make what was observed likeliest, by Newton's method; 0 for what is not used.
 * Source: Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1.
 */
export function fitLogistic(rows: readonly Observed[], isUsed: readonly boolean[]): number[] {
	const used = isUsed.flatMap((one, at) => (one ? [at] : []));
	const numbers = isUsed.map(() => 0);
	for (let round = 0; round < rounds; round++) {
		const slope = used.map((at) => -pull * (numbers[at] as number));
		const curve = used.map((_, row) => used.map((__, column) => (row === column ? pull : 0)));
		for (const { factors, isRight } of rows) addTo(slope, curve, factors, used, numbers, isRight);
		solve(curve, slope).forEach((step, index) => {
			numbers[used[index] as number] = (numbers[used[index] as number] as number) + step;
		});
	}
	return numbers;
}

function addTo(
	slope: number[],
	curve: number[][],
	factors: readonly number[],
	used: readonly number[],
	numbers: readonly number[],
	isRight: boolean,
): void {
	const sum = used.reduce((total, at) => total + (numbers[at] as number) * (factors[at] as number), 0);
	const likely = 1 / (1 + Math.exp(-sum));
	const spread = likely * (1 - likely);
	used.forEach((at, row) => {
		const factor = factors[at] as number;
		if (factor === 0) return;
		slope[row] = (slope[row] as number) + ((isRight ? 1 : 0) - likely) * factor;
		const line = curve[row] as number[];
		used.forEach((other, column) => {
			line[column] = (line[column] as number) + spread * factor * (factors[other] as number);
		});
	});
}

/** Solves a positive definite system by Gauss and Jordan. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const rows = matrix.map((row, index) => [...row, right[index] as number]);
	rows.forEach((pivot, at) => {
		const scale = pivot[at] as number;
		for (let column = at; column < pivot.length; column++) pivot[column] = (pivot[column] as number) / scale;
		for (const row of rows) {
			const factor = row[at] as number;
			if (row === pivot || factor === 0) continue;
			for (let column = at; column < row.length; column++)
				row[column] = (row[column] as number) - factor * (pivot[column] as number);
		}
	});
	return rows.map((row) => row.at(-1) as number);
}
