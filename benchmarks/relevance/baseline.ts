import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The scores that a change may not fall below. Kept with `npm run bench:relevance -- --keep`. */
export interface Baseline {
	readonly pooled: number;
	readonly lists: number;
	readonly requests: number;
	readonly mrr: number;
}

export const baselineFile = fileURLToPath(new URL("baseline.json", import.meta.url));

export function readBaseline(): Baseline {
	return JSON.parse(readFileSync(baselineFile, "utf8")) as Baseline;
}
