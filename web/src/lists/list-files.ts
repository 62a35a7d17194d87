/** The files that a list's page offers: the end of each file's name, and what export-list calls its format. */
export const listFiles = {
	md: "markdown",
	html: "html",
	json: "json",
	csv: "csv",
	rss: "rss",
	atom: "atom",
	txt: "text",
	card: "embed",
} as const;

/** The end of the name of a file that is offered. */
export type ListFile = keyof typeof listFiles;

/** Whether a file of that ending is offered. */
export function isListFile(ending: string): ending is ListFile {
	return Object.hasOwn(listFiles, ending);
}
