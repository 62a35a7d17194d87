import type { Hit } from "./hit.ts";

/** A Korean mention and the words around it, with runs of space as one space. */
export interface Words {
	readonly mention: string;
	readonly before: string;
	readonly behind: string;
}

/** How far behind a mention its refusal may stand, in characters. */
export const longestCue = 40;

/** As much of the text before a mention as is looked at. */
const looked = 8;

/** What stands around a mention; "막장 일일드라마 말고": how long it is may stand between it and its refusal. */
export function wordsAround(text: string, { span: [start, from] }: Hit, bounds: readonly Hit[]): Words {
	const bound = bounds.find(
		({ span }) => span[0] >= from && span[0] <= from + 6 && leadsOn.test(text.slice(from, span[0])),
	);
	const end = bound ? bound.span[1] : from;
	return {
		mention: text.slice(start, from),
		before: plainSpace(text.slice(Math.max(0, start - looked), start)),
		behind: plainSpace(text.slice(end, end + longestCue)),
	};
}

/** What may stand between a mention and how long the drama is that it is said of. */
const leadsOn = /^\s?(?:나오는|있는|같은|하는)?\s*$/;

export function plainSpace(text: string): string {
	return text.replace(/\s+/g, " ");
}
