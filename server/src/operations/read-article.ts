import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { requireText } from "./require-text.ts";
import { gradeClaim } from "./shapes/claim-shape.ts";
import { fields } from "./shapes/fields.ts";

/** A list article, read into ranked, linked entries. */
export const readArticle = defineOperation({
	name: "read-article",
	title: "Read a list article",
	description:
		"Reads a list article about dramas (plain text or Markdown, “10 K-dramas that …”) into its entries in rank order: each linked to the catalogue in whatever spelling it is named, or said to be unknown, with the facets that the article's own words claim for it and the place of those words. A text without a list gives no entries.",
	input: z.strictObject({
		text: fields.text.describe("The article, as plain text or Markdown, at most 200 kB."),
		title: z.string().max(500).exactOptional().describe("Its title, where the text does not begin with it."),
	}),
	output: z.strictObject({
		title: z.string().nullable(),
		entries: z
			.array(
				z.strictObject({
					rank: z.int().describe("1 is the first; as the article numbers it, else by its place."),
					title: z.string().describe("As the article writes it."),
					slug: z.string().nullable().describe("The drama; null when the catalogue has none of that name."),
					confidence: z.number().min(0).max(1).describe("How sure the link is."),
					alternatives: z.array(z.string()).describe("Slugs that it might be as well."),
					facets: z.array(z.strictObject(gradeClaim)).describe("What the article's own words claim of it."),
				}),
			)
			.describe("In rank order."),
	}),
	example: { text: "3 dramas for a good cry\n\n1. My Mister\nTwo lonely people.\n\n2. Move to Heaven\nGrief, gently." },
	handle({ text, title }, { engine }) {
		requireText(text);
		const article = engine.readArticle(text);
		const entries = article.entries.map(({ rank, title: name, slug, confidence, alternatives, facets }) => ({
			...{ rank, title: name, slug, confidence, alternatives },
			facets: facets.map(({ facet, grade, confidence: belief, span }) => ({ facet, grade, confidence: belief, span })),
		}));
		return { title: title ?? article.title, entries };
	},
});

/** The answer of read-article. */
export type ReadArticleAnswer = AnswerOf<typeof readArticle>;
