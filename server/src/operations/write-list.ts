import { z } from "zod";
import { documentFormats, writeDocument } from "../text/write-document.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { rankedShape } from "./shapes/drama-shape.ts";
import { fields } from "./shapes/fields.ts";
import { queryShape } from "./shapes/query-shape.ts";
import { writtenListShape } from "./shapes/written-list-shape.ts";

const sentence = z.strictObject({
	text: z.string(),
	sources: z
		.array(z.string())
		.describe(
			"What it rests on: words.premise, words.why or words.leaves for the drama's own words, “grade: grief 5”, hurt for the curve, “fact: episodes”, “wish: grief”, “limit: suicide”, withheld, “like: my-mister”, rank, count, “rung: 0”.",
		),
});

/** From a wish to a list article about the dramas that answer it. */
export const writeList = defineOperation({
	name: "write-list",
	title: "Write a list",
	description:
		"Writes a ranked list article for a wish (“ten emotional dramas that will break your heart”, “힐링 드라마 5편”): a title, an introduction, a paragraph for each drama and a closing, in English or Korean, without spoilers and without a language model. Each sentence is the drama's own words or rests on a grade; the trace says which. The same wish gives the same words. A drama that has what was asked for only as a late turn is passed over, since its place in the list would tell.",
	input: z.strictObject({
		query: fields.query.describe("The wish in the person's own words; it may say how many (“ten”, “top 3”, “5편”)."),
		count: z
			.int()
			.min(1)
			.max(50)
			.exactOptional()
			.describe("How many dramas, 1–50; by default what the wish says, else 10."),
		cannotBear: fields.cannotBear,
		strictness: fields.strictness,
		locale: z.enum(["en", "ko"]).exactOptional().describe("The language of the list; by default that of the wish."),
		format: z
			.enum(documentFormats)
			.default("markdown")
			.describe("What the document is written in; the list itself is in the answer in any case."),
	}),
	output: z.strictObject({
		read: queryShape.describe("How the wish was read, without the words that say how many."),
		list: writtenListShape,
		trace: z
			.strictObject({
				title: sentence,
				introduction: z.array(sentence),
				entries: z.array(z.array(sentence)).describe("One paragraph an entry, in rank order."),
				closing: z.array(sentence),
			})
			.describe("Every sentence of the list with what it rests on."),
		document: z.string().describe("The whole list in the format that was asked for."),
		withheld: rankedShape.withheld,
		total: rankedShape.total,
	}),
	example: { query: "five quiet dramas about grief, nobody terminally ill" },
	handle({ format, ...wish }, { engine }) {
		const written = engine.writeList(wish);
		return { ...written, document: writeDocument(written.list, format) };
	},
});

/** The answer of write-list. */
export type WriteListAnswer = AnswerOf<typeof writeList>;
