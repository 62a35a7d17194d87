/** Writes a line of plain text so that Markdown shows it as it is. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>&~|]/g, "\\$&").replace(/#+$/, (marks) => marks.replaceAll("#", "\\#"));
}

/** Takes the backslashes of {@link escapeMarkdown} off again, and those that a person wrote to the same end. */
export function unescapeMarkdown(text: string): string {
	return text.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}
