import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { readStrength } from "./read-strength.ts";
import { fields } from "./shapes/fields.ts";
import { queryShape } from "./shapes/query-shape.ts";
import { strengthsField } from "./shapes/strength-shape.ts";

/** How a wish is read, without an answer to it. */
export const readQuery = defineOperation({
	name: "read-query",
	title: "Read a wish",
	description:
		"Shows how a wish is read, span by span, without searching: what it wants, softly avoids and refuses outright, whom it likens, which bounds, titles and people it names, and which words meant nothing. Use it to check or show an understanding before a search; find-dramas gives the same under read.",
	input: z.strictObject({ query: fields.query, strengths: strengthsField }),
	output: z.strictObject({ read: queryShape }),
	example: { query: "like Move to Heaven but lighter, under 12 episodes, nobody dies" },
	handle: ({ query, strengths }, { engine }) => ({ read: engine.read(query, strengths.map(readStrength)) }),
});

/** The answer of read-query. */
export type ReadQueryAnswer = AnswerOf<typeof readQuery>;
