import type { DramaRecord } from "goodcry";
import { peopleFile } from "./folders.ts";
import type { Problem } from "./problem.ts";
import { peopleSchema } from "./schema.ts";
import { readYaml } from "./yaml-file.ts";

/** Gives each drama the Hangul of its people, where it is known. Whoever is named has to be in a drama or have made one. */
export function compilePeople(dramas: readonly DramaRecord[]): {
	dramas: readonly DramaRecord[];
	problems: readonly Problem[];
} {
	const source = readYaml(peopleFile, peopleSchema);
	const hangul = new Map(Object.entries(source.value ?? {}));
	const strangers = new Set(hangul.keys());
	const named = dramas.map((drama) => {
		const known = peopleOf(drama).flatMap((name) => {
			strangers.delete(name);
			const inHangul = hangul.get(name);
			return inHangul ? [[name, inHangul] as const] : [];
		});
		return known.length > 0 ? { ...drama, names: Object.fromEntries(known) } : drama;
	});
	const unknown = [...strangers].map((name) => source.problem([name], `Nobody in the catalogue is called "${name}".`));
	return { dramas: named, problems: [...source.problems, ...unknown] };
}

function peopleOf({ leads, director, writer }: DramaRecord): string[] {
	return [...leads.map(({ actor }) => actor), ...director, ...writer];
}
