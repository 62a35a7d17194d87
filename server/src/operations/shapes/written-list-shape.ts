import { z } from "zod";

/** Ranked dramas with words, as they were written for a wish. */
export const writtenListShape = z.strictObject({
	title: z.string(),
	locale: z.enum(["en", "ko"]).describe("The language of its words."),
	introduction: z.string().describe("What stands before the first entry, as Markdown."),
	entries: z
		.array(
			z.strictObject({
				slug: z.string().nullable().describe("Null when the catalogue has no drama of that name."),
				title: z.string().describe("As the list writes it."),
				year: z.int().nullable(),
				words: z.string().describe("What the list says of it, as Markdown."),
			}),
		)
		.describe("In rank order; the first is rank 1."),
	closing: z.string().describe("What stands behind the last entry, as Markdown."),
});
