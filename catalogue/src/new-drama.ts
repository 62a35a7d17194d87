import { existsSync, writeFileSync } from "node:fs";
import type { Family, VocabularyRecord } from "goodcry";
import { Document } from "yaml";
import { gradedFamilies, gradedKeys } from "./families.ts";
import { dramasFolder } from "./folders.ts";
import { romanizeTitle } from "./romanize.ts";

/** What is known of a drama when its file is begun. */
export interface GivenFacts {
	readonly title: string;
	readonly hangul?: string;
	readonly year?: number;
	readonly network?: string;
	readonly episodes?: number;
}

/** The slug of a title: lower-case letters and digits with single hyphens. Empty when the title has none of them. */
export function slugOf(title: string): string {
	return title
		.normalize("NFD")
		.replace(/[\u0300-\u036f'’.]/g, "")
		.toLowerCase()
		.replace(/&/g, " and ")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}

/**
 * Begins a drama's file: the facts that are given, and for each family the facets that there are to grade.
 * @returns the path of the new file, or null when there is a drama of that name already.
 */
export function newDrama(facts: GivenFacts, vocabulary: VocabularyRecord, folder = dramasFolder): string | null {
	const path = `${folder}${slugOf(facts.title)}.yaml`;
	if (existsSync(path)) return null;
	writeFileSync(path, draftOf(facts, vocabulary));
	return path;
}

/** The text of a new drama's file. */
function draftOf({ title, hangul, year, network, episodes }: GivenFacts, vocabulary: VocabularyRecord): string {
	const ids = (family: Family): string =>
		vocabulary.facets
			.filter((facet) => facet.family === family)
			.map(({ id }) => id)
			.join(" ");
	const grades = Object.fromEntries(gradedKeys.map((key) => [key, {}]));
	const document = new Document({
		facts: {
			title,
			hangul: hangul ?? "",
			romanized: hangul ? romanizeTitle(hangul) : "",
			other_titles: [],
			year: year ?? null,
			network: network ? [network] : [],
			episodes: episodes ?? null,
			minutes: null,
			genres: [],
			leads: [{ actor: "", role: "" }],
			director: [],
			writer: [],
			ids: {},
		},
		profile: {
			hurt: [],
			pace: { tempo: null, hook: null, "slow-burn": null, episodic: null },
			...grades,
			warnings: { none: [] },
			late: { warnings: { "death-of-lead": null } },
			ending: { kind: null, closure: null },
			complete: [],
		},
		words: { en: { premise: "", why: "", leaves: "" }, ko: { premise: "", why: "", leaves: "" } },
	});
	const comment = (path: readonly string[], text: string): void => {
		const node = document.getIn(path, true) as { commentBefore?: string } | undefined;
		if (node) node.commentBefore = wrapped(text);
	};
	document.commentBefore =
		" How to grade: docs/grading.md. Leave out what you do not know; 0 or none is what you know to be absent.";
	comment(["profile", "hurt"], "eight whole numbers from 0 to 5, one for each eighth of the run");
	comment(["profile", "pace"], "tempo and hook 1 to 5, slow-burn and episodic 0 to 5");
	for (const key of gradedKeys) comment(["profile", key], ids(gradedFamilies[key]));
	comment(["profile", "warnings"], `mild, moderate or severe each, or in none: ${ids("warning")}`);
	comment(["profile", "late"], "the same families; what the synopsis does not tell");
	comment(["profile", "ending"], "kind: happy, bittersweet, sad or open; closure 0 to 5");
	return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

/** Comment lines of about a hundred letters. */
function wrapped(text: string): string {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last === undefined || last.length + word.length > 100) lines.push(` ${word}`);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines.join("\n");
}
