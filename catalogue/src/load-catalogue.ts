import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import type { CatalogueRecord } from "goodcry";
import { dramasFolder, indexFile, listsFolder, sourcesFolder, vocabularyFolder } from "./folders.ts";

/**
 * The compiled catalogue. In a checkout the index is built first when it is absent or older than a file of the catalogue;
 * `CATALOGUE_INDEX` names an index to use as it stands.
 * @throws CatalogueError when the index has to be built and a file has a problem.
 */
export function loadCatalogue(): CatalogueRecord {
	const given = process.env.CATALOGUE_INDEX;
	if (!given && isStale()) compiler().buildIndex();
	return JSON.parse(readFileSync(given ?? indexFile, "utf8")) as CatalogueRecord;
}

/** The compiler is loaded when there is something to compile: an index that is fresh needs no YAML reader. */
function compiler(): typeof import("./build-index.ts") {
	return createRequire(import.meta.url)("./build-index.ts");
}

function isStale(): boolean {
	if (!existsSync(indexFile)) return true;
	const built = statSync(indexFile).mtimeMs;
	const folders = [
		sourcesFolder,
		dramasFolder,
		listsFolder,
		vocabularyFolder,
		`${vocabularyFolder}facets/`,
		`${vocabularyFolder}phrases/en/`,
		`${vocabularyFolder}phrases/ko/`,
	];
	return folders.some((folder) => newestIn(folder) > built);
}

/** When the folder or a file right in it last changed, in milliseconds. */
function newestIn(folder: string): number {
	if (!existsSync(folder)) return 0;
	const files = readdirSync(folder).map((name) => statSync(`${folder}${name}`).mtimeMs);
	return Math.max(statSync(folder).mtimeMs, ...files);
}
