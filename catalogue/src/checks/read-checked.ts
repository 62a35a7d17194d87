import { compileCatalogue } from "../compile-catalogue.ts";
import { dramasFolder } from "../folders.ts";
import { CatalogueError } from "../problem.ts";
import { dramaSchema } from "../schema.ts";
import { readYaml } from "../yaml-file.ts";
import type { CheckedCatalogue } from "./finding.ts";

/**
 * Reads the whole catalogue for the checks.
 * @throws CatalogueError when it does not compile.
 */
export function readChecked(): CheckedCatalogue {
	const { record, problems } = compileCatalogue();
	if (problems.length > 0) throw new CatalogueError(problems);
	const dramas = record.dramas.flatMap((drama) => {
		const file = readYaml(`${dramasFolder}${drama.slug}.yaml`, dramaSchema).value;
		return file ? [{ slug: drama.slug, file, record: drama }] : [];
	});
	return { dramas, record };
}
