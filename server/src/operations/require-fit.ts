import { AppError, type KeptEntry } from "goodcry";
import type { KeptContent } from "../storage/kept-list.ts";
import { listLimits } from "./shapes/list-shape.ts";

/**
 * A list's new content, where it is not more than is kept. A list that already is larger, from before there was such a bound,
 * may still be changed as long as it does not grow.
 * @param before what the list said
 * @throws AppError `bad-input` when two entries have one id; `too-large` above 200 entries, or above 256 kB of text in all
 */
export function requireFit(content: KeptContent, before: KeptContent | null = null): KeptContent {
	requireOneOfEachId(content.entries);
	const count = content.entries.length;
	if (count > Math.max(listLimits.entries, before?.entries.length ?? 0)) {
		throw new AppError(
			"too-large",
			`The list would have ${count} entries; at most ${listLimits.entries} are kept.`,
			"Nothing was changed. Remove some, or begin a second list.",
		);
	}
	const size = sizeOf(content);
	if (size > Math.max(listLimits.whole, before ? sizeOf(before) : 0)) {
		throw new AppError(
			"too-large",
			`The list would have ${Math.ceil(size / 1000)} kB of text in all; at most ${listLimits.whole / 1000} kB are kept.`,
			"Nothing was changed. Shorten some of its words, or go on in a second list.",
		);
	}
	return content;
}

function requireOneOfEachId(entries: readonly KeptEntry[]): void {
	const seen = new Set<string>();
	for (const { id } of entries) {
		if (seen.has(id)) {
			throw new AppError(
				"bad-input",
				`Two entries have the id ${id}.`,
				"Leave the id out for an entry that is new; the server gives it one.",
			);
		}
		seen.add(id);
	}
}

/** All that the list says, in bytes of UTF-8. */
function sizeOf({ title, introduction, entries, closing }: KeptContent): number {
	const texts = [title, introduction, closing, ...entries.flatMap((entry) => [entry.title, entry.words])];
	return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
