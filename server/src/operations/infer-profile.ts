import { families } from "goodcry";
import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { requireText } from "./require-text.ts";
import { gradeClaim } from "./shapes/claim-shape.ts";
import { fields } from "./shapes/fields.ts";
import { spanShape } from "./shapes/query-shape.ts";

/** What a text claims of the drama that it describes. */
export const inferProfile = defineOperation({
	name: "infer-profile",
	title: "Read a description",
	description:
		"Reads any text about one drama (a synopsis, a review, a comment, English or Korean) into graded facets, each with its confidence and the words that it rests on. Refused words (“nobody dies”, “not sad”) become known absences. What no phrase says is given as implied where the company that its words keep in the catalogue makes it rather likely than not. It reports what the text says, not what is true of the drama.",
	input: z.strictObject({ text: fields.text }),
	output: z.strictObject({
		facets: z
			.array(
				z.strictObject({
					...gradeClaim,
					family: z.enum(families),
					implied: z
						.literal(true)
						.exactOptional()
						.describe("No phrase says it: its words only suggest it by the company that they keep in the catalogue."),
					spans: z.array(spanShape).describe("All places that claim it."),
				}),
			)
			.describe("The surest and strongest first."),
	}),
	example: { text: "A quiet story about grief. I cried in every episode, but it leaves you comforted." },
	handle({ text }, { engine }) {
		requireText(text);
		const facets = engine
			.infer(text)
			.map((claim) => ({ ...claim, spans: [...claim.spans], family: engine.vocabulary.facet(claim.facet).family }));
		return { facets };
	},
});

/** The answer of infer-profile. */
export type InferProfileAnswer = AnswerOf<typeof inferProfile>;
