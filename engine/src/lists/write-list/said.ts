import type { Sentence } from "./sentence.ts";

/** What a list has said so far, so that it is not said again. */
export interface Said {
	/** Generated sentences, word for word. */
	readonly texts: Set<string>;
	/** How often each line was used. */
	readonly lines: Map<string, number>;
	/** How often each shape was used. */
	readonly shapes: Map<string, number>;
	/** The first three words of each paragraph. */
	readonly openings: Set<string>;
	/** All runs of four words of generated sentences. */
	readonly runs: Set<string>;
	/** The first two words of generated sentences, and how often. */
	readonly starts: Map<string, number>;
	lastShape: string;
}

/** Nothing said yet. */
export function nothingSaid(): Said {
	return {
		...{ texts: new Set(), lines: new Map(), shapes: new Map(), openings: new Set() },
		...{ runs: new Set(), starts: new Map(), lastShape: "" },
	};
}

/** Whether a sentence is the drama's own. */
export function isOwn({ sources }: Sentence): boolean {
	return sources.every((source) => source.startsWith("words."));
}

/** The first words of a text, without what is no letter. */
export function firstWords(text: string, count: number): string {
	return wordsOf(text).slice(0, count).join(" ");
}

/** All runs of four words of a text; names that are given do not count. */
export function fourWordRuns(text: string, names: readonly string[]): string[] {
	const plain = names.reduce((rest, name) => rest.replaceAll(name, " · "), text);
	return plain.split("·").flatMap((part) => {
		const words = wordsOf(part);
		return words.slice(3).map((_, index) => words.slice(index, index + 4).join(" "));
	});
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

/** One more in a count. */
export function countUp(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
