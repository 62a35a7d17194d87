import { existsSync } from "node:fs";
import { basename } from "node:path";
import { dramasFolder, formatProblems, type Problem } from "@goodcry/catalogue";
import { compileCatalogue, compileDrama, compileVocabulary } from "@goodcry/catalogue/compiler";
import { AppError } from "goodcry";

/**
 * Checks the whole catalogue, or the dramas that are named by slug or by whole path; says how many are well.
 * @throws AppError whose message lists every problem with its file, line and mend.
 */
export function checkCatalogue(names: readonly string[]): string {
	const paths = names.map(pathOf);
	if (paths.length === 0) {
		const { record, problems } = compileCatalogue();
		failOn(problems);
		return `${record.dramas.length} dramas and ${record.vocabulary.facets.length} facets, no problem.`;
	}
	for (const path of paths) {
		if (!existsSync(path)) throw new AppError("bad-input", `There is no file ${path}.`, "Check the path.");
	}
	const { vocabulary, problems } = compileVocabulary();
	failOn([...problems, ...paths.flatMap((path) => compileDrama(path, basename(path, ".yaml"), vocabulary).problems)]);
	return paths.length === 1 ? "1 file, no problem." : `${paths.length} files, no problem.`;
}

/** A slug stands for the file of that drama in the catalogue. */
function pathOf(name: string): string {
	return name.includes("/") || name.endsWith(".yaml") ? name : `${dramasFolder}${name}.yaml`;
}

function failOn(problems: readonly Problem[]): void {
	if (problems.length === 0) return;
	const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
	throw new AppError("bad-input", `${count}:\n${formatProblems(problems)}`, "Mend the lines that are named.");
}
