import type { DramaRecord, VocabularyRecord, WarningNote } from "goodcry";
import type { Problem } from "./problem.ts";
import { profileCells } from "./profile-cells.ts";
import { romanizeTitle } from "./romanize.ts";
import { type DramaFile, dramaSchema, type WarningEntry } from "./schema.ts";
import { readYaml } from "./yaml-file.ts";

/** Reads and compiles one drama's file; `record` is null when it has problems. */
export function compileDrama(
	path: string,
	slug: string,
	vocabulary: VocabularyRecord,
): { record: DramaRecord | null; problems: readonly Problem[] } {
	const source = readYaml(path, dramaSchema);
	if (!source.value) return { record: null, problems: source.problems };
	const { cells, problems } = profileCells(source, vocabulary);
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
		problems.push(
			source.problem([], `The file's name "${slug}" is not a slug; use lower-case letters, digits and single hyphens.`),
		);
	if (problems.length > 0) return { record: null, problems };
	return { record: toRecord(source.value, slug, cells), problems: [] };
}

function toRecord({ facts, profile, words }: DramaFile, slug: string, cells: string): DramaRecord {
	const { title, hangul, romanized, year, ended, network, episodes, minutes, watchers } = facts;
	const notes = warningNotes(profile);
	return {
		slug,
		title,
		hangul,
		romanized,
		aliases: aliasesOf(facts),
		year,
		...(ended && ended !== year ? { ended } : {}),
		network,
		episodes,
		...(minutes ? { minutes } : {}),
		genres: facts.genres ?? [],
		leads: facts.leads.map(({ actor, role }) => ({ actor, ...(role ? { role } : {}) })),
		director: facts.director ?? [],
		writer: facts.writer ?? [],
		ids: facts.ids ?? {},
		...(watchers ? { watchers } : {}),
		hurt: profile.hurt,
		cells,
		ending: profile.ending,
		...(Object.keys(notes).length > 0 ? { notes } : {}),
		words: { en: tidy(words.en), ko: tidy(words.ko) },
	};
}

function aliasesOf(facts: DramaFile["facts"]): string[] {
	const taken = new Set([facts.title, facts.hangul, facts.romanized]);
	const others = [...(facts.other_titles ?? []), romanizeTitle(facts.hangul)];
	return [...new Set(others.filter((name) => name && !taken.has(name)))];
}

function warningNotes(profile: DramaFile["profile"]): Record<string, WarningNote> {
	const notes: Record<string, WarningNote> = {};
	for (const warnings of [profile.warnings, profile.late?.warnings]) {
		for (const [id, entry] of Object.entries(warnings ?? {})) {
			const { part, note } =
				typeof entry === "object" && !Array.isArray(entry) ? (entry as Exclude<WarningEntry, string>) : {};
			if ((part || note) && !notes[id]) notes[id] = { ...(part ? { part } : {}), ...(note ? { note } : {}) };
		}
	}
	return notes;
}

function tidy<T extends Record<string, string>>(words: T): T {
	return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text.replace(/\s+/g, " ").trim()])) as T;
}
