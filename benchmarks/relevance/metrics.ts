/** Discounted gain of the first ten against the best possible order, gain = votes. Source: Järvelin and Kekäläinen, ACM TOIS 2002. */
export function ndcg10(ranked: readonly string[], votes: ReadonlyMap<string, number>): number {
	const gain = (values: readonly number[]): number =>
		values.slice(0, 10).reduce((sum, value, index) => sum + value / Math.log2(index + 2), 0);
	const ideal = gain([...votes.values()].sort((a, b) => b - a));
	return ideal === 0 ? 0 : gain(ranked.map((slug) => votes.get(slug) ?? 0)) / ideal;
}

/** The share of the wanted dramas among the first ten. */
export function recall10(ranked: readonly string[], wanted: readonly string[]): number {
	const top = new Set(ranked.slice(0, 10));
	return wanted.filter((slug) => top.has(slug)).length / Math.max(1, Math.min(10, wanted.length));
}

/** 1 when any wanted drama is among the first ten. */
export function hit10(ranked: readonly string[], wanted: readonly string[]): number {
	return ranked.slice(0, 10).some((slug) => wanted.includes(slug)) ? 1 : 0;
}

/** The inverse of the place of the first wanted drama. */
export function reciprocalRank(ranked: readonly string[], wanted: readonly string[]): number {
	const place = ranked.findIndex((slug) => wanted.includes(slug));
	return place < 0 ? 0 : 1 / (place + 1);
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
