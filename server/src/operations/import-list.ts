import { z } from "zod";
import { readFormats } from "../formats/format-names.ts";
import { readListFile } from "../formats/read-list-file.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";

/** A list from a file. */
export const importList = defineOperation({
	name: "import-list",
	title: "Read a list from a file",
	description:
		"Reads a ranked list of dramas from a file's content: whatever export-list writes, and lists of Trakt (JSON), Letterboxd and IMDb (CSV), and MyDramaList (copied from the page). The format is told by the content. Titles are linked to the catalogue; those that it does not hold are kept with slug null. Nothing is stored; create-list does that. For an article in prose use read-article.",
	input: z.strictObject({
		content: z.string().min(1).describe("The file's content, at most 2 MB."),
		format: z.enum(readFormats).exactOptional().describe("What it is; by default what the content shows."),
		partial: z
			.union([z.boolean(), z.enum(["true", "false"])])
			.default(false)
			.describe("Whether to read the rest when something cannot be read; else that is an error."),
	}),
	output: z.strictObject({
		list: z.strictObject({
			title: z.string().describe("Empty when the file has none."),
			locale: z.enum(["en", "ko"]),
			introduction: z.string().describe("Markdown."),
			entries: z
				.array(
					z.strictObject({
						slug: z.string().nullable().describe("The drama; null when the catalogue has none of that name."),
						title: z.string().describe("As the file writes it."),
						year: z.int().nullable(),
						words: z.string().describe("Markdown."),
					}),
				)
				.describe("In rank order, at most 200."),
			closing: z.string().describe("Markdown."),
		}),
		format: z.enum(readFormats),
		certainty: z.number().min(0).max(1).describe("How sure the format is; 1 where it was given."),
		problems: z
			.array(
				z.strictObject({
					row: z.int().min(1).describe("The line where it begins; in JSON the number of the entry."),
					reason: z.string(),
				}),
			)
			.describe("What could not be read; empty unless partial was asked for."),
	}),
	example: { content: "Position,Title,Year,Description\n1,My Mister,2018,Two lonely people.\n2,Move to Heaven,2021," },
	handle({ content, format, partial }, { engine }) {
		const isPartial = partial === true || partial === "true";
		return { ...readListFile(content, engine, { isPartial, ...(format ? { format } : {}) }) };
	},
});

/** The answer of import-list. */
export type ImportListAnswer = AnswerOf<typeof importList>;
