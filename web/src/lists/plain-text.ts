import { beginningOf } from "@goodcry/server/beginning";
import { renderMarkdown } from "@goodcry/server/markdown";

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** The words of a Markdown text without their marks, for a description; what is more than `most` characters is cut at a word. */
export function plainText(markdown: string, most = 200): string {
	const text = renderMarkdown(markdown)
		.replace(/<(?:br|hr)>|<\/(?:p|h\d|li|blockquote|pre)>/g, " ")
		.replace(/<[^>]*>/g, "")
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => characters[name] ?? "")
		.replace(/\s+/g, " ")
		.trim();
	return beginningOf(text, most);
}
