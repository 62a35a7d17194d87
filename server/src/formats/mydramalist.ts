import { emptyReading, type Problem, type ReadEntry, type Reading } from "./reading.ts";

/** “Korean Drama - 2018, 16 episodes”, which stands under each title of a list page. */
const kindLine =
	/^(?:[A-Z][\p{L} ]+?) (?<kind>Drama|Movie|Special|TV Show|TV Series) - (?<year>\d{4})(?:, (?<episodes>\d+) episodes?)?$/u;
const rankLine = /^#?(?<rank>\d{1,4})[.)]?$/;
const rating = /^(?:\d{1,2}(?:\.\d{1,2})?|N\/A)$/;

/** Whether a text was copied from a list page of MyDramaList. */
export function isMyDramaList(text: string): boolean {
	return text.split("\n").some((line) => kindLine.test(line.trim()));
}

/**
 * Reads a list as it is copied from a page of MyDramaList: for each title its number, its name, a line such as “Korean Drama -
 * 2018, 16 episodes”, its rating, and what the list says of it. Films are problems.
 */
export function readMyDramaList(text: string): Reading {
	const lines = text
		.replace(/\r\n?/g, "\n")
		.split("\n")
		.map((line) => line.trim());
	const kinds = lines.flatMap((line, at) => (kindLine.test(line) ? [at] : []));
	const heads = kinds.map((at) => headBefore(lines, at));
	const problems: Problem[] = [];
	const entries = kinds.flatMap((at, index): ReadEntry[] => {
		const head = heads[index];
		const { kind, year } = kindLine.exec(lines[at] ?? "")?.groups ?? {};
		const problem = problemOf(head?.title ?? "", kind ?? "");
		if (problem) {
			problems.push({ row: at + 1, reason: problem });
			return [];
		}
		const words = wordsOf(lines.slice(at + 1, heads[index + 1]?.from ?? lines.length));
		return [
			{
				row: (head?.from ?? at) + 1,
				rank: head?.rank ?? null,
				slug: null,
				title: head?.title ?? "",
				year: Number(year),
				words,
			},
		];
	});
	const before = lines.slice(0, heads[0]?.from ?? 0).filter(Boolean);
	return { ...emptyReading, title: before[0] ?? "", introduction: before.slice(1).join("\n\n"), entries, problems };
}

/** The title stands on the line before, its number on the same line or on the one before that. */
function headBefore(lines: readonly string[], at: number): { from: number; rank: number | null; title: string } {
	const titleAt = previous(lines, at);
	const line = lines[titleAt] ?? "";
	const numbered = /^#?(?<rank>\d{1,4})[.)]\s+(?<title>\S.*)$/.exec(line)?.groups;
	if (numbered) return { from: titleAt, rank: Number(numbered.rank), title: numbered.title ?? "" };
	const rankAt = previous(lines, titleAt);
	const rank = rankLine.exec(lines[rankAt] ?? "")?.groups?.rank;
	return { from: rank ? rankAt : titleAt, rank: rank ? Number(rank) : null, title: line };
}

/** The nearest line before that is not empty; -1 when there is none. */
function previous(lines: readonly string[], at: number): number {
	let found = at - 1;
	while (found >= 0 && lines[found] === "") found--;
	return found;
}

function problemOf(title: string, kind: string): string | null {
	if (title === "" || kindLine.test(title)) return "No title stands before it.";
	return kind === "Movie" ? `“${title.slice(0, 80)}” is a film; a list holds dramas.` : null;
}

/** A rating directly under the kind is the site's, not the list's. */
function wordsOf(lines: readonly string[]): string {
	const [first = "", ...rest] = lines.filter(Boolean);
	return (rating.test(first) ? rest : [first, ...rest]).filter(Boolean).join("\n\n");
}
