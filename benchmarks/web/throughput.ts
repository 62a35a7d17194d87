import type { ServedSite } from "./served-site.ts";

/** How many pages a server renders. */
export interface Throughput {
	readonly pagesPerSecond: number;
	/** The same for each second that the server's process had a core: what a busy machine does not change. */
	readonly pagesPerCoreSecond: number | null;
	readonly failed: number;
}

const atOnce = 8;
/** Seconds before counting begins: enough for 181 pages to have been rendered once. */
const warming = 8;

/** Asks for the paths in turn, eight at once, for so many seconds after some that are not counted. */
export async function throughputOf(site: ServedSite, paths: readonly string[], seconds: number): Promise<Throughput> {
	await askFor(site, paths, warming);
	const before = site.coreSeconds();
	const began = performance.now();
	const { answered, failed } = await askFor(site, paths, seconds);
	const took = (performance.now() - began) / 1000;
	const after = site.coreSeconds();
	return {
		pagesPerSecond: Math.round(answered / took),
		pagesPerCoreSecond: before === null || after === null ? null : Math.round(answered / (after - before)),
		failed,
	};
}

async function askFor(
	{ address }: ServedSite,
	paths: readonly string[],
	seconds: number,
): Promise<{ answered: number; failed: number }> {
	const until = performance.now() + seconds * 1000;
	const counts = { answered: 0, failed: 0 };
	let next = 0;
	const asker = async (): Promise<void> => {
		while (performance.now() < until) {
			const response = await fetch(address + (paths[next++ % paths.length] ?? "/"));
			await response.arrayBuffer();
			counts[response.ok ? "answered" : "failed"]++;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, asker));
	return counts;
}
