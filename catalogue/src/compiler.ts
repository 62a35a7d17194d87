// The second door: what reads and writes the catalogue's files. It needs a YAML reader and schemas, and a program that only
// asks the catalogue does not have to wait for them.
export { buildIndex } from "./build-index.ts";
export { compileCatalogue, dramaSlugs } from "./compile-catalogue.ts";
export { compileDrama } from "./compile-drama.ts";
export { compileVocabulary } from "./compile-vocabulary.ts";
export { type GivenFacts, newDrama, slugOf } from "./new-drama.ts";
