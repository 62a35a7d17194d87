import type { Bounds, Range } from "./query.ts";

/** What of a drama is bounded by a range: episodes, year, minutes an episode, minutes in all. */
export type Measure = Exclude<keyof Bounds, "network" | "withoutNetwork">;

/** A form of words that bounds a measure. */
export interface BoundRule {
	readonly measure: Measure;
	readonly pattern: RegExp;
	/** What the words allow; null when they bound something only where they are refused ("nothing too long"). */
	range(match: RegExpMatchArray, thisYear: number): Range | null;
	/** What is left where the words are refused; without it, all that they do not allow. */
	refused?(thisYear: number): Range;
}

const numberWords: Readonly<Record<string, number>> = Object.fromEntries([
	..."three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
		.split(" ")
		.map((word, at) => [word, at + 3] as const),
	...[
		["twenty-four", 24],
		["thirty", 30],
		["forty", 40],
		["fifty", 50],
		["sixty", 60],
		["a hundred", 100],
	],
]);

/** A number in figures or in words, the longest word first. */
export const figure = String.raw`(?:\d{1,3}|\b(?:${Object.keys(numberWords)
	.sort((a, b) => b.length - a.length)
	.join("|")}))`;

const anyFigure = new RegExp(figure, "i");

/** Whether a text holds a number at all. */
export function hasFigure(text: string): boolean {
	return anyFigure.test(text);
}

/** The number that a group of the match holds, in figures or in words. */
export function numberIn(match: RegExpMatchArray, group: string): number {
	const written = (match.groups?.[group] ?? "").toLowerCase();
	return numberWords[written] ?? Number(written);
}

/** From the smaller to the larger, in whichever order they were said. */
export function between(one: number, other: number): Range {
	return { min: Math.min(one, other), max: Math.max(one, other) };
}

/** All that the range does not hold; what is bounded on both sides leaves no one range, and so no bound. */
export function beyond({ min, max }: Range): Range {
	if (min !== undefined && max !== undefined) return {};
	return { ...(max === undefined ? {} : { min: max + 1 }), ...(min === undefined ? {} : { max: min - 1 }) };
}
