import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { requireDrama } from "./require-drama.ts";
import { rankedShape } from "./shapes/drama-shape.ts";
import { fields } from "./shapes/fields.ts";
import { toRanked } from "./shapes/ranked.ts";

/** Dramas like one. */
export const similarDramas = defineOperation({
	name: "similar-dramas",
	title: "Dramas like one",
	description:
		"Dramas that do to one what a given drama does, the nearest first, with the traits that they share. For “like X but …” use find-dramas with those words instead. Limits in cannotBear hold here too.",
	input: z.strictObject({
		slug: fields.slug,
		limit: fields.limit,
		cannotBear: fields.cannotBear,
		strictness: fields.strictness,
		locale: fields.locale,
		spoilers: fields.spoilers,
	}),
	output: z.strictObject({ ...rankedShape }),
	example: { slug: "move-to-heaven", limit: 3, cannotBear: ["child-abuse"] },
	handle({ slug, ...options }, { engine }) {
		requireDrama(engine, slug);
		return toRanked(engine.similar(slug, options), engine);
	},
});

/** The answer of similar-dramas. */
export type SimilarDramasAnswer = AnswerOf<typeof similarDramas>;
