import { Agent, get } from "node:http";
import type { ServedSite } from "./served-site.ts";

/** How many pages a server renders. */
export interface Throughput {
	readonly pagesPerSecond: number;
	/** The same for each second that the server's process had a core: what a busy machine changes least. */
	readonly pagesPerCoreSecond: number | null;
	readonly failed: number;
}

/** What is asked of a site. */
export interface Asked {
	readonly site: ServedSite;
	/** Addresses below the site, one after another. */
	readonly paths: Generator<string, never>;
	/** How the pages are taken, for the header accept-encoding. */
	readonly encoding: string;
}

const atOnce = 8;

/**
 * Asks for pages, eight at once, for so many seconds.
 * @param first so many at least, and for as long, are asked for before and not counted: code is compiled, pages are kept
 */
export async function throughputOf(asked: Asked, seconds: number, first: number): Promise<Throughput> {
	const { site } = asked;
	await askFor(asked, seconds, first);
	const before = site.coreSeconds();
	const began = performance.now();
	const { answered, failed } = await askFor(asked, seconds);
	const took = (performance.now() - began) / 1000;
	const after = site.coreSeconds();
	return {
		pagesPerSecond: Math.round(answered / took),
		pagesPerCoreSecond: before === null || after === null ? null : Math.round(answered / (after - before)),
		failed,
	};
}

async function askFor(
	{ site, paths, encoding }: Asked,
	seconds: number,
	atLeast = 0,
): Promise<{ answered: number; failed: number }> {
	const until = performance.now() + seconds * 1000;
	const counts = { answered: 0, failed: 0 };
	const headers = { "accept-encoding": encoding };
	const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
	let asked = 0;
	const asker = async (): Promise<void> => {
		while (performance.now() < until || asked < atLeast) {
			asked++;
			const isOk = await isAnswered(site.address + paths.next().value, { agent, headers });
			counts[isOk ? "answered" : "failed"]++;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, asker));
	agent.destroy();
	return counts;
}

/** Reads a page and throws it away: the less the asker works, the more of the machine the server has. */
function isAnswered(address: string, options: Parameters<typeof get>[1]): Promise<boolean> {
	return new Promise((resolve, reject) => {
		get(address, options, (response) => {
			response.resume();
			response.on("end", () => resolve(response.statusCode === 200));
			response.on("error", reject);
		}).on("error", reject);
	});
}
