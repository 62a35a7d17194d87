/** The first place in a sorted column that is not below a number. */
export function firstAtLeast(sorted: ArrayLike<number>, number: number): number {
	let from = 0;
	let to = sorted.length;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((sorted[middle] as number) < number) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** The last place in a sorted column that is not above a number. */
export function lastAtMost(sorted: Uint32Array, number: number): number {
	let from = 0;
	let to = sorted.length;
	while (to - from > 1) {
		const middle = (from + to) >>> 1;
		if ((sorted[middle] as number) <= number) from = middle;
		else to = middle;
	}
	return from;
}
