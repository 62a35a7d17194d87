import { z } from "zod";
import { gradeClaim } from "./claim-shape.ts";
import { spanShape } from "./query-shape.ts";

/** One drama of an article, as it was read. */
export const articleEntryShape = z.strictObject({
	rank: z
		.int()
		.describe("1 is the first; as the article numbers it, else by its place. Dramas that share a rank have the same."),
	title: z.string().describe("As the article writes it."),
	year: z.int().nullable().describe("As the article says."),
	slug: z.string().nullable().describe("The drama; null unless the link is sure."),
	confidence: z
		.number()
		.min(0)
		.max(1)
		.describe("How sure the link is; of an unsure one, how likely its first alternative is."),
	alternatives: z
		.array(z.strictObject({ slug: z.string(), title: z.string(), hangul: z.string(), year: z.int() }))
		.describe("Dramas that it might be as well, the likeliest first."),
	status: z
		.enum(["matched", "unsure", "unknown"])
		.describe(
			"matched: linked. unsure: ask the person to choose among the alternatives. unknown: not in the catalogue.",
		),
	reason: z.string().describe("Why, in one sentence for the person."),
	facets: z
		.array(
			z.strictObject({
				...gradeClaim,
				stands: z
					.enum(["agrees", "differs"])
					.nullable()
					.describe("Whether the catalogue agrees; null where it does not know or may not tell."),
			}),
		)
		.describe("What the article's own words claim of it, the surest and strongest first."),
	spoils: z
		.array(
			z.strictObject({
				span: spanShape,
				facets: z.array(z.string()).describe("What it tells, as far as that may be named; empty at spoilers 0."),
			}),
		)
		.describe("Sentences that tell a late turn or the ending of this drama. Keep them folded until the person asks."),
	words: z.string().describe("What the article says of it, as Markdown."),
});

/** Ranked dramas with words, as they are kept and sent out. */
export const dramaListShape = z.strictObject({
	title: z.string(),
	locale: z.enum(["en", "ko"]).describe("The language of its words."),
	introduction: z.string().describe("As Markdown; may be empty."),
	entries: z
		.array(
			z.strictObject({
				slug: z.string().nullable(),
				title: z.string(),
				year: z.int().nullable(),
				words: z.string().describe("As Markdown; may be empty."),
			}),
		)
		.describe("In rank order, the first is rank 1."),
	closing: z.string().describe("As Markdown; may be empty."),
});
