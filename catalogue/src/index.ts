export { dramasFolder } from "./folders.ts";
export { loadCatalogue } from "./load-catalogue.ts";
export { oftenRefused } from "./often-refused.ts";
export { CatalogueError, formatProblems, type Problem } from "./problem.ts";
