import { fileURLToPath } from "node:url";

/** Where the catalogue's data lies. */
export const catalogueFolder = fileURLToPath(new URL("..", import.meta.url));
export const vocabularyFolder = `${catalogueFolder}vocabulary/`;
export const dramasFolder = `${catalogueFolder}dramas/`;
/** People's names in Hangul. */
export const peopleFile = `${catalogueFolder}people.yaml`;
export const listsFolder = `${catalogueFolder}lists/`;
/** What compiles the index. */
export const sourcesFolder = `${catalogueFolder}src/`;
/** Where the compiled index is written. */
export const indexFile = `${catalogueFolder}dist/catalogue.json`;
