import { josa } from "../../ranking/korean-particle.ts";
import type { Locale } from "../../vocabulary/facet.ts";

/** What stands in the slots of a line. */
export type Slots = Readonly<Record<string, string>>;

/**
 * Fills a line: `{title}` by the slot of that name; in Korean `{title:을/를}` adds the particle that fits.
 * @throws RangeError when a slot is not filled, which would leave a hole in the sentence.
 */
export function fill(line: string, slots: Slots, locale: Locale): string {
	const filled = line.replace(
		/\{([\w]+)(?::([^/{}]+)\/([^{}]+))?\}/g,
		(_, name: string, closed?: string, open?: string) => {
			const word = slots[name];
			if (word === undefined || word === "") throw new RangeError(`The line "${line}" wants ${name}.`);
			return closed !== undefined && open !== undefined ? word + particle(word, closed, open) : word;
		},
	);
	return locale === "ko" ? filled : filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** After ㄹ (and 1, 7 and 8, which end in it) it is 로, not 으로. */
function particle(word: string, closed: string, open: string): string {
	const last = word.replace(/[^\p{L}\p{N}]+$/u, "").at(-1) ?? "";
	const code = last.charCodeAt(0);
	const endsInRieul = /[178]/.test(last) || (code >= 0xac00 && code <= 0xd7a3 && (code - 0xac00) % 28 === 8);
	return closed === "으로" && endsInRieul ? open : josa(word, closed, open);
}

/** The slots that a line wants. */
export function slotsIn(line: string): string[] {
	return [...line.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map(([, name]) => name ?? "");
}
