import { existsSync, readdirSync } from "node:fs";
import type { StarterListRecord } from "goodcry";
import { listsFolder } from "./folders.ts";
import type { Problem } from "./problem.ts";
import { starterListSchema } from "./schema.ts";
import { readYaml } from "./yaml-file.ts";

/** Reads the starter lists. Each has to name dramas of the catalogue, none twice. */
export function compileLists(slugs: ReadonlySet<string>): {
	lists: readonly StarterListRecord[];
	problems: readonly Problem[];
} {
	const lists: StarterListRecord[] = [];
	const problems: Problem[] = [];
	for (const name of listNames()) {
		const source = readYaml(`${listsFolder}${name}.yaml`, starterListSchema);
		problems.push(...source.problems);
		if (!source.value) continue;
		const { entries, ...rest } = source.value;
		const dramas = entries.map(({ drama }) => drama);
		dramas.forEach((drama, index) => {
			if (!slugs.has(drama))
				problems.push(source.problem(["entries", index, "drama"], `There is no drama "${drama}".`));
			if (dramas.indexOf(drama) < index)
				problems.push(source.problem(["entries", index, "drama"], `"${drama}" stands in the list twice.`));
		});
		lists.push({
			slug: name,
			...rest,
			entries: entries.map(({ drama, ...words }) => ({ slug: drama, words })),
		});
	}
	return { lists, problems };
}

function listNames(): string[] {
	if (!existsSync(listsFolder)) return [];
	return readdirSync(listsFolder)
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => name.slice(0, -5))
		.sort();
}
