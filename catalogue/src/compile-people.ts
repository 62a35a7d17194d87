import type { DramaRecord } from "goodcry";
import { peopleFile } from "./folders.ts";
import type { Problem } from "./problem.ts";
import { type People, peopleSchema } from "./schema.ts";
import { readYaml } from "./yaml-file.ts";

/**
 * Gives each drama the Hangul of its people, where it is known. Whoever is named has to be in a drama or have made one, and one
 * person is written in one way: who asks for Lim Ji-yeon would not find what has Im Ji-yeon.
 */
export function compilePeople(dramas: readonly DramaRecord[]): {
	dramas: readonly DramaRecord[];
	problems: readonly Problem[];
} {
	const source = readYaml(peopleFile, peopleSchema);
	const people = source.value ?? {};
	const hangul = new Map(Object.entries(people).map(([name, person]) => [name, person.hangul]));
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
	const twice = namedTwice(people).map(([first, name]) =>
		source.problem(
			[name],
			`"${first}" and "${name}" are called the same in Hangul. If they are one person, write the name in one way in all dramas; if not, say \`namesake: true\` of the lesser known.`,
		),
	);
	return { dramas: named, problems: [...source.problems, ...unknown, ...twice] };
}

/** The names that are the same in Hangul and of which no namesake is told: each with the first that is called so. */
export function namedTwice(people: People): readonly (readonly [first: string, name: string])[] {
	const firsts = new Map<string, string>();
	return Object.entries(people).flatMap(([name, { hangul, namesake }]) => {
		const first = namesake ? undefined : firsts.get(hangul);
		if (!namesake && first === undefined) firsts.set(hangul, name);
		return first === undefined ? [] : [[first, name] as const];
	});
}

function peopleOf({ leads, director, writer }: DramaRecord): string[] {
	return [...leads.map(({ actor }) => actor), ...director, ...writer];
}
