import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compileCatalogue } from "./compile-catalogue.ts";
import { indexFile } from "./folders.ts";
import { placeOnMap } from "./map/place-on-map.ts";
import { CatalogueError } from "./problem.ts";
import { withSpeltWords } from "./spelt-words.ts";

/**
 * Compiles the catalogue and writes the index, whole or not at all.
 * @throws CatalogueError when any file has a problem.
 */
export function buildIndex(): { dramas: number; bytes: number } {
	const { record: compiled, problems } = compileCatalogue();
	if (problems.length > 0) throw new CatalogueError(problems);
	const record = withSpeltWords(placeOnMap(compiled));
	const text = JSON.stringify(record);
	mkdirSync(dirname(indexFile), { recursive: true });
	const draft = `${indexFile}.${process.pid}`;
	writeFileSync(draft, text);
	renameSync(draft, indexFile);
	return { dramas: record.dramas.length, bytes: Buffer.byteLength(text) };
}
