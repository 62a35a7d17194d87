import type { Candidate } from "./candidate.ts";
import { candidatesIn } from "./candidates.ts";
import { isSection } from "./sections.ts";

/** The line that opens an entry of a list article, with its rank. */
export interface Heading extends Candidate {
	/** As the article numbers it, else by its place. */
	readonly rank: number;
}

/** The headings of a list in the order of the text, and where the list is over at the latest. */
export interface Headings {
	readonly headings: readonly Heading[];
	readonly end: number;
}

/**
 * Finds the headings of a list: the lines of one look (numbered, Markdown headings of one level, bold, bulleted, rows of a
 * table, or lines that begin with a title) that are most likely the entries. What counts for a look: titles that the
 * catalogue knows, numbers that run up or down, and words behind the headings.
 */
export function findHeadings(text: string, isTitle: (name: string) => boolean): Headings {
	const { candidates, end } = candidatesIn(text, isTitle);
	const byLook = [...Map.groupBy(candidates, ({ look }) => look).values()];
	const numbered = candidates.filter(({ number, look }) => number !== null && look.startsWith("number"));
	const best = [...byLook, numbered]
		.map((group) => entriesOf(group))
		.map((entries) => ({ entries, score: scoreOf(entries, end) }))
		.sort((a, b) => b.score - a.score)[0];
	return { headings: best && best.score > 0 ? withRanks(best.entries) : [], end };
}

/** Those of a look that are entries. */
function entriesOf(group: readonly Candidate[]): Candidate[] {
	if (isNumbered(group)) {
		const run = withoutFrame(longestRun(group));
		const known = group.filter(({ isKnown }) => isKnown).length;
		// Numbers that begin anew are two lists below each other; then what is known counts.
		if (run.filter(({ isKnown }) => isKnown).length >= 0.7 * known) return run;
	}
	const first = group.findIndex(({ isKnown }) => isKnown);
	if (first < 0) return [];
	const times = Map.groupBy(group, ({ heading }) => heading.trim().toLowerCase());
	return group.filter(
		({ isKnown, heading }) =>
			isKnown || ((times.get(heading.trim().toLowerCase())?.length ?? 0) < 2 && looksLikeTitle(heading)),
	);
}

/** Without a number that only opens or closes the list, as the posts of a thread do. */
function withoutFrame(run: readonly Candidate[]): Candidate[] {
	const isFrame = ({ isKnown, heading }: Candidate): boolean =>
		!isKnown && (isSection(heading) || heading.trim().split(/\s+/).length > mostWords);
	const entries = run.filter((candidate, index) => !((index === 0 || index === run.length - 1) && isFrame(candidate)));
	const shift = run[0] !== entries[0] && run[0]?.number === 1 ? 1 : 0;
	return entries.map((entry) => ({ ...entry, number: (entry.number ?? 0) - shift }));
}

/** A title has no more words. */
const mostWords = 9;

function looksLikeTitle(heading: string): boolean {
	const text = heading.trim();
	return (
		!isSection(text) &&
		text.split(/\s+/).length <= mostWords &&
		!/[.!?…]["”]?$/.test(text.replace(/\([^)]*\)$/, "").trim())
	);
}

function isNumbered(group: readonly Candidate[]): boolean {
	const numbers = new Set(group.map(({ number }) => number));
	return !numbers.has(null) && (numbers.size > 1 || group.length === 1);
}

/** What a heading of no known title weighs beside a known one. */
const unknownWeight = 0.3;
/** So far may a number jump where the one between was forgotten. */
const longestJump = 2;

/** The heaviest run of numbers that goes up by one, or down by one; a rank that is shared stands twice. */
function longestRun(group: readonly Candidate[]): Candidate[] {
	const up = heaviestRun(group, 1);
	const down = heaviestRun(group, -1);
	return up.weight >= down.weight ? up.run : down.run;
}

function heaviestRun(group: readonly Candidate[], step: 1 | -1): { weight: number; run: Candidate[] } {
	// The heaviest run so far that ends with each number.
	const runs = new Map<number, { weight: number; last: Candidate; index: number }>();
	const chain: { candidate: Candidate; before: number | null }[] = [];
	let best = -1;
	let bestWeight = 0;
	group.forEach((candidate, index) => {
		const number = candidate.number ?? 0;
		const own = candidate.isKnown ? 1 : unknownWeight;
		let before: { weight: number; index: number } | undefined;
		for (let jump = 0; jump <= longestJump; jump++) {
			const run = runs.get(number - step * jump);
			if (jump === 0 && !candidate.isTied && !(candidate.isKnown && run?.last.isKnown)) continue;
			const cost = jump === 2 ? 0.2 : 0;
			if (run && run.weight - cost > (before?.weight ?? 0)) before = { weight: run.weight - cost, index: run.index };
		}
		const weight = own + (before?.weight ?? 0);
		chain.push({ candidate, before: before?.index ?? null });
		if (weight > (runs.get(number)?.weight ?? 0)) runs.set(number, { weight, last: candidate, index });
		if (weight > bestWeight) [best, bestWeight] = [index, weight];
	});
	const run: Candidate[] = [];
	for (let at: number | null = best; at !== null && at >= 0; at = chain[at]?.before ?? null) {
		const { candidate } = chain[at] as { candidate: Candidate };
		run.unshift(candidate);
	}
	return { weight: bestWeight, run };
}

/** So many characters behind a heading are words about its drama. */
const someWords = 40;

function scoreOf(entries: readonly Candidate[], end: number): number {
	if (entries.length === 0) return 0;
	const known = entries.filter(({ isKnown }) => isKnown).length;
	const runs = entries.length >= 3 && isNumbered(entries);
	const single = entries.length === 1 && known === 0;
	if ((known === 0 && !runs) || single) return 0;
	const lengths = entries.map(({ span, cells }, index) =>
		cells ? cells.reduce((sum, { text }) => sum + text.length, 0) : (entries[index + 1]?.span[0] ?? end) - span[1],
	);
	const median = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) / 2)] ?? 0;
	return (
		known +
		(runs ? 0.4 * entries.length : 0) +
		(median >= someWords ? 0.6 * known : 0) -
		0.05 * (entries.length - known) +
		(entries[0]?.trust ?? 0)
	);
}

function withRanks(entries: readonly Candidate[]): Heading[] {
	const numbers = entries.map(({ number }) => number);
	const way = (numbers.at(-1) ?? 0) >= (numbers[0] ?? 0) ? 1 : -1;
	const isRun =
		isNumbered(entries) &&
		numbers.every((number, index) => index === 0 || ((number ?? 0) - (numbers[index - 1] ?? 0)) * way >= 0);
	return entries.map((entry, index) => ({ ...entry, rank: isRun ? (entry.number ?? index + 1) : index + 1 }));
}
