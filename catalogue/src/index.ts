export { buildIndex } from "./build-index.ts";
export { compileCatalogue, dramaSlugs } from "./compile-catalogue.ts";
export { compileDrama } from "./compile-drama.ts";
export { compileVocabulary } from "./compile-vocabulary.ts";
export { loadCatalogue } from "./load-catalogue.ts";
export { CatalogueError, formatProblems, type Problem } from "./problem.ts";
