import { z } from "zod";

/** A place in a text: start and end offset in UTF-16 units, end exclusive. */
export const spanShape = z
	.tuple([z.int(), z.int()])
	.describe("Start and end offset of the words in the text (UTF-16 units, end exclusive).");

const clause = z.strictObject({
	facet: z.string().describe("A facet id of the vocabulary."),
	weight: z.number().describe("How much it counts; 1 is a plain mention."),
	span: spanShape,
	implied: z
		.literal(true)
		.exactOptional()
		.describe("The words only suggest it: they describe the person (“after a breakup”), or are guessed at."),
	measured: z
		.literal(true)
		.exactOptional()
		.describe("Some of it is wanted and not much: “a bit sad”, “sad, but not too sad”."),
	guessed: z
		.literal(true)
		.exactOptional()
		.describe("No phrase names the word; this is what it most likely stands for, and the weight is how likely."),
});

const bilingual = z.strictObject({ en: z.string(), ko: z.string() });
const range = z.strictObject({ min: z.number().exactOptional(), max: z.number().exactOptional() });

/** A wish as it was read. */
export const queryShape = z.strictObject({
	text: z.string().describe("The wish, as the spans count it."),
	wants: z.array(clause).describe("What is asked for."),
	avoids: z.array(clause).describe("What is softly refused (“not too sad”): it costs, it does not withhold."),
	limits: z.array(clause).describe("What is refused outright (“no suicide”): a drama that has it never comes back."),
	moods: z
		.array(z.strictObject({ span: spanShape, suggests: z.array(z.string()).describe("Facet ids.") }))
		.describe(
			"How the person is (“after a breakup”): what they go in with, apart from what a drama should do to them (wants of other families) and how it should leave them (wants of the family aftertaste). What it suggests stands in wants.",
		),
	like: z
		.array(z.strictObject({ slug: z.string(), weight: z.number(), span: spanShape }))
		.describe("“like X”; the weight is below 0 for “unlike X”. X itself does not come back."),
	moves: z
		.array(
			z.strictObject({
				facet: z.string(),
				step: z.number(),
				from: z
					.array(z.string())
					.exactOptional()
					.describe("The slugs of the dramas to step from; else those that are likened."),
				required: z
					.literal(true)
					.exactOptional()
					.describe(
						"Asked for as a critique, not in words (its span is empty): what has not moved does not come back.",
					),
				span: spanShape,
			}),
		)
		.describe("A step away from a drama: above 0 is more of it (“like X but lighter”)."),
	bounds: z
		.strictObject({
			episodes: range.exactOptional(),
			years: range.exactOptional(),
			minutes: range.exactOptional().describe("Minutes an episode."),
			total: range.exactOptional().describe("Minutes in all."),
			network: z.array(z.string()).exactOptional().describe("Any of these."),
			withoutNetwork: z.array(z.string()).exactOptional().describe("None of these (“not on Netflix”)."),
		})
		.describe("What must hold of the facts."),
	titles: z
		.array(
			z.strictObject({
				text: z.string(),
				slug: z.string().nullable().describe("Null when the catalogue has no drama of that name."),
				span: spanShape,
				nearest: z
					.array(z.string())
					.exactOptional()
					.describe("For an unknown title: the slugs of the nearest known ones."),
			}),
		)
		.describe("Titles that the wish names."),
	people: z
		.array(z.strictObject({ name: z.string(), span: spanShape }))
		.describe("Actors, writers and directors that the wish asks for."),
	withoutPeople: z
		.array(z.strictObject({ name: z.string(), span: spanShape }))
		.describe(
			"Actors, writers and directors that it refuses (“nothing with X”): what they are in or made never comes back.",
		),
	unread: z.array(z.string()).describe("Words that meant nothing to the reader."),
	lesserKnown: z.boolean().describe("Whether the wish asks for what few have seen (“a hidden gem”)."),
	language: z.enum(["en", "ko"]).describe("The language that most of the wish is written in."),
	help: z
		.strictObject({
			says: bilingual,
			lines: z.array(z.strictObject({ where: bilingual, number: z.string() })).describe("Who can be called."),
			elsewhere: z.string().describe("A site that finds such lines in every other country."),
		})
		.exactOptional()
		.describe("Only where somebody speaks of ending their life: say it before anything else."),
});
