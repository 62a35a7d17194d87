import type { Drama, Grade, Warning } from "../api/answers.ts";

/** A grade of a facet whose label is its id, for tests. */
export function gradeFor(facet: string, value: number): Grade {
	return { facet, label: facet, grade: value, means: "", text: "" };
}

/** A warning whose label is its id, for tests. */
export function warningFor(facet: string, level: "none" | "severe"): Warning {
	return { ...gradeFor(facet, level === "none" ? 0 : 5), level };
}

/** A made drama for tests, with what is given of it. */
export function dramaWith(
	given: Partial<Omit<Drama, "profile">> & { readonly profile?: Partial<Drama["profile"]> } = {},
): Drama {
	const none: readonly Grade[] = [];
	const families = { feeling: none, aftertaste: none, theme: none, bond: none, tone: none, pace: none };
	return {
		...{ slug: "x", title: "X", hangul: "엑스", romanized: "x", aliases: [], year: 2020, episodes: 16, network: [] },
		...{
			genres: [],
			leads: [],
			director: [],
			writer: [],
			names: {},
			ids: {},
			premise: "",
			why: "",
			leaves: "",
			safe: null,
		},
		...{ hurt: { peak: 0, recovery: 0, curve: [0, 0, 0, 0, 0, 0, 0, 0] }, warnings: [], ending: null },
		...given,
		profile: { ...families, setting: none, device: none, hurt: none, ...given.profile },
	};
}
