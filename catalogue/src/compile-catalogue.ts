import { existsSync, readdirSync } from "node:fs";
import type { CatalogueRecord, DramaRecord } from "goodcry";
import { compileDrama } from "./compile-drama.ts";
import { compileLists } from "./compile-lists.ts";
import { compilePeople } from "./compile-people.ts";
import { compileVocabulary } from "./compile-vocabulary.ts";
import { dramasFolder } from "./folders.ts";
import type { Problem } from "./problem.ts";

/** Compiles every file of the catalogue. The record leaves out files with problems. */
export function compileCatalogue(): { record: CatalogueRecord; problems: readonly Problem[] } {
	const { vocabulary, problems } = compileVocabulary();
	const dramas: DramaRecord[] = [];
	if (problems.length > 0) return { record: { version: 1, vocabulary, dramas }, problems };
	for (const slug of dramaSlugs()) {
		const compiled = compileDrama(`${dramasFolder}${slug}.yaml`, slug, vocabulary);
		problems.push(...compiled.problems);
		if (compiled.record) dramas.push(compiled.record);
	}
	const compiled = compileLists(new Set(dramas.map(({ slug }) => slug)));
	const people = compilePeople(dramas);
	// A drama that does not compile is named once, not in every list that has it.
	if (problems.length === 0) problems.push(...compiled.problems, ...people.problems);
	return { record: { version: 1, vocabulary, dramas: people.dramas, lists: compiled.lists }, problems };
}

/** The slugs of all dramas, in alphabetical order. */
export function dramaSlugs(): string[] {
	if (!existsSync(dramasFolder)) return [];
	return readdirSync(dramasFolder)
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => name.slice(0, -5))
		.sort();
}
