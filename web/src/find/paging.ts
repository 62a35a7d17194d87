/** How many results a page shows, and how many the next one of the same ask. */
const pages = [10, 30, 100] as const;

/** How many results an address wants to see; anything odd is the first page. */
export function howManyIn(search: Pick<URLSearchParams, "get">): number {
	return pages.find((count) => String(count) === search.get("show")) ?? pages[0];
}

/** How many to show after so many; null when there are no more, or no more are shown. */
export function nextAfter(shown: number, total: number): number | null {
	return shown >= total ? null : (pages.find((count) => count > shown) ?? null);
}
