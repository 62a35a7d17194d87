/** How many dramas an address asks a list to have; null when it leaves that to the wish. */
export function readListCount(search: Pick<URLSearchParams, "get">): number | null {
	const text = search.get("count") ?? "";
	const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
	return count >= 1 && count <= 50 ? count : null;
}

/** The same as an address carries it. */
export function listCountIn(count: number | null): Record<string, string> {
	return count === null ? {} : { count: String(count) };
}
