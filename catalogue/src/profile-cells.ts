import {
	type Cell,
	encodeCells,
	type Grade,
	gradeOf,
	makeCell,
	peakOf,
	recoveryOf,
	turnOf,
	unknownCell,
	type VocabularyRecord,
} from "goodcry";
import { gradedFamilies, gradedKeys } from "./families.ts";
import type { Problem } from "./problem.ts";
import type { DramaFile, WarningEntry } from "./schema.ts";
import type { YamlFile } from "./yaml-file.ts";

const levelGrades = { mild: 1, moderate: 3, severe: 5 } as const;
/** `slow` for tempo 1–5. */
const slowByTempo: readonly Grade[] = [5, 4, 2, 1, 0];
/** `fast` for tempo 1–5. */
const fastByTempo: readonly Grade[] = [0, 1, 2, 4, 5];

/** `gripping` for hook 1–5: most dramas hook well enough, so that only the best are gripping. */
const grippingByHook: readonly Grade[] = [0, 1, 2, 3, 5];

type Profile = DramaFile["profile"];
type Cells = Map<string, Cell>;

/** A drama's grades as one string of cells in the vocabulary's order, with what is wrong in them. */
export function profileCells(
	source: YamlFile<DramaFile>,
	vocabulary: VocabularyRecord,
): { cells: string; problems: Problem[] } {
	const profile = (source.value as DramaFile).profile;
	const problems: Problem[] = [];
	const families = new Map(vocabulary.facets.map((facet) => [facet.id, facet]));
	const cells: Cells = new Map();
	const put = (id: string, family: string, cell: Cell, path: (string | number)[]): void => {
		const facet = families.get(id);
		if (facet?.family !== family) {
			const where = facet ? `it is a ${facet.family}` : "browse the vocabulary for the ids";
			problems.push(source.problem(path, `${path.join(".")}: there is no ${family} "${id}" (${where}).`));
		} else if (cells.has(id)) {
			problems.push(source.problem(path, `${path.join(".")}: graded twice; keep one.`));
		} else {
			cells.set(id, cell);
		}
	};
	for (const late of [false, true]) {
		const grades = late ? profile.late : profile;
		const prefix = late ? ["profile", "late"] : ["profile"];
		if (!grades) continue;
		for (const key of gradedKeys) {
			for (const [id, grade] of Object.entries(grades[key] ?? {})) {
				put(id, gradedFamilies[key], makeCell(grade as Grade, { late }), [...prefix, key, id]);
			}
		}
		for (const [id, grade, path] of warningGrades(grades.warnings)) {
			// A warning may be open and come back worse late: that it is there is no secret, so the open grade stands.
			if (late && grade > 0 && (gradeOf(cells.get(id) ?? unknownCell) ?? 0) > 0) continue;
			put(id, "warning", makeCell(grade, { late }), [...prefix, "warnings", ...path]);
		}
	}
	for (const [id, cell] of derivedCells(profile)) cells.set(id, cell);
	assumeAbsent(cells, profile, vocabulary);
	return { cells: encodeCells(vocabulary.facets.map((facet) => cells.get(facet.id) ?? unknownCell)), problems };
}

function warningGrades(warnings: Profile["warnings"]): [id: string, grade: Grade, path: string[]][] {
	if (!warnings) return [];
	const present = Object.entries(warnings)
		.filter(([id]) => id !== "none")
		.map(([id, entry]): [string, Grade, string[]] => [id, gradeOfWarning(entry as WarningEntry | "none"), [id]]);
	const absent = (warnings.none ?? []).map((id): [string, Grade, string[]] => [id, 0, ["none"]]);
	return [...present, ...absent];
}

function gradeOfWarning(entry: WarningEntry | "none"): Grade {
	if (entry === "none") return 0;
	return levelGrades[typeof entry === "string" ? entry : entry.level];
}

/** What follows from the hurt curve, the tempo and the ending. */
function derivedCells(profile: Profile): Cells {
	const { hurt, pace, ending } = profile;
	const peak = peakOf(hurt);
	const kinds = {
		happy: "happy-ending",
		bittersweet: "bittersweet-ending",
		sad: "sad-ending",
		open: "open-ending",
	} as const;
	const cells: Cells = new Map<string, Cell>([
		["hurts", makeCell(peak as Grade)],
		["gentle", makeCell((5 - peak) as Grade)],
		["mends", makeCell(recoveryOf(hurt) as Grade)],
		["turns", makeCell(turnOf(hurt) as Grade)],
		["slow", makeCell(slowByTempo[pace.tempo - 1] ?? 0)],
		["fast", makeCell(fastByTempo[pace.tempo - 1] ?? 0)],
		["gripping", makeCell(grippingByHook[pace.hook - 1] ?? 0)],
		["slow-burn", makeCell(pace["slow-burn"] as Grade)],
		["episodic", makeCell(pace.episodic as Grade)],
		["closure", makeCell(ending.closure as Grade)],
	]);
	for (const [kind, id] of Object.entries(kinds)) cells.set(id, makeCell(kind === ending.kind ? 5 : 0, { late: true }));
	return cells;
}

/** Absences that follow from the editor's word that a family was gone through whole. */
function assumeAbsent(cells: Cells, profile: Profile, vocabulary: VocabularyRecord): void {
	const complete = new Set((profile.complete ?? []).map((key) => gradedFamilies[key] as string));
	for (const facet of vocabulary.facets) {
		if (complete.has(facet.family) && !cells.has(facet.id)) cells.set(facet.id, makeCell(0, { assumed: true }));
	}
}
