import { z } from "zod";

/** Fields that several operations take, with one meaning everywhere. */
export const fields = {
	query: z
		.string()
		.max(10_000)
		.default("")
		.describe("The wish in the person's own words, such as “two lonely people, quiet, leaves me comforted”."),
	text: z.string().describe("The text, at most 200 kB."),
	limit: z.int().min(1).max(100).default(10).describe("How many dramas to return, 1–100."),
	cannotBear: z
		.array(z.string().min(1).max(80))
		.max(200)
		.default([])
		.describe(
			'Facet ids that must not be in a drama, such as ["suicide", "animal-death"]. They hold even where the fact is a secret of the plot, which is still not told.',
		),
	strictness: z
		.enum(["strict", "lenient"])
		.default("strict")
		.describe(
			"Where it is not known whether a limit is kept: strict withholds the drama, lenient returns it with a caution.",
		),
	locale: z.enum(["en", "ko"]).default("en").describe("The language of the answer."),
	spoilers: z
		.literal([0, 1, 2, 3])
		.default(0)
		.describe(
			"How much may be told: 0 nothing that the synopsis hides, 1 whether it keeps the limits, 2 late turns, 3 the ending. Leave 0 unless the person asks.",
		),
	slug: z.string().min(1).max(120).describe("A drama's slug, as every answer gives it, such as my-mister."),
} as const;
