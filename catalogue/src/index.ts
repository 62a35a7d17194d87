export { buildIndex } from "./build-index.ts";
export { compileCatalogue, dramaSlugs } from "./compile-catalogue.ts";
export { compileDrama } from "./compile-drama.ts";
export { compileVocabulary } from "./compile-vocabulary.ts";
export { dramasFolder } from "./folders.ts";
export { loadCatalogue } from "./load-catalogue.ts";
export { type GivenFacts, newDrama, slugOf } from "./new-drama.ts";
export { CatalogueError, formatProblems, type Problem } from "./problem.ts";
