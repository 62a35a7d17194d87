import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { readCritique } from "./read-critique.ts";
import { readStrength } from "./read-strength.ts";
import { critiquesField } from "./shapes/critique-shape.ts";
import { rankedShape } from "./shapes/drama-shape.ts";
import { fields } from "./shapes/fields.ts";
import { queryShape } from "./shapes/query-shape.ts";
import { toRanked } from "./shapes/ranked.ts";
import { strengthsField } from "./shapes/strength-shape.ts";

/** From a wish to the dramas that answer it. */
export const findDramas = defineOperation({
	name: "find-dramas",
	title: "Find dramas by feeling",
	description:
		"Finds Korean dramas from a wish in a person's own words, English or Korean, and says why each fits and what to know before watching, without spoilers. Pass the wish as it was said. It understands feelings (“ugly cry”, “힐링”), how it should leave one (“comforted”), refusals (“nobody dies”, “not a romance”), likeness (“like My Mister but lighter”), length, years, networks, people and titles in any spelling. An empty wish browses. To mean one facet more or less strongly than the words say, use strengths. To step on from an answer (“less dark than this one”), ask again with critiques; each answer offers some. Put what the person can never bear into cannotBear. Tell them when dramas were withheld.",
	input: z.strictObject({
		query: fields.query,
		limit: fields.limit,
		cannotBear: fields.cannotBear,
		strictness: fields.strictness,
		locale: z.enum(["en", "ko"]).exactOptional().describe("The language of the answer; by default that of the wish."),
		spoilers: fields.spoilers,
		strengths: strengthsField,
		critiques: critiquesField,
	}),
	output: z.strictObject({
		read: queryShape.describe("How the wish was read; show it, so that a misreading can be mended."),
		...rankedShape,
	}),
	example: { query: "two lonely people, not a romance, quiet, leaves me comforted", limit: 3 },
	handle(input, { engine }) {
		const critiques = input.critiques.map((given) => readCritique(given, engine));
		const found = engine.find({ ...input, strengths: input.strengths.map(readStrength), critiques });
		return { read: found.read, ...toRanked(found, engine) };
	},
});

/** The answer of find-dramas. */
export type FindDramasAnswer = AnswerOf<typeof findDramas>;
