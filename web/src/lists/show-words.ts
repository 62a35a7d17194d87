import { renderMarkdown } from "@goodcry/server/markdown";
import { foldSpoilers } from "@goodcry/server/spoilers";

/** Words of a list ready to be shown, as HTML that runs nothing. */
export interface ShownWords {
	/** Without the sentences that spoil. */
	readonly html: string;
	/** Those sentences, each for itself. */
	readonly spoils: readonly string[];
}

/**
 * Words of a list with what spoils apart.
 * @param headingsFrom the level of their highest headings; by default as they are written
 */
export function showWords(words: string, spoilers: readonly string[], headingsFrom?: number): ShownWords {
	const { open, folded } = foldSpoilers(words, spoilers);
	const render = (text: string): string => renderMarkdown(text, headingsFrom === undefined ? {} : { headingsFrom });
	return { html: render(open), spoils: folded.map(render) };
}
