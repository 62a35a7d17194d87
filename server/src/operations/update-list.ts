import { z } from "zod";
import type { KeptList } from "../storage/kept-list.ts";
import { changeOwnList } from "./change-own-list.ts";
import { giveContent } from "./give-content.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { exampleList } from "./shapes/example-list.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { givenList, keptListShape, listFields } from "./shapes/list-shape.ts";

/** Writes the whole content of a list anew. */
export const updateList = defineOperation({
	name: "update-list",
	title: "Rewrite a list",
	description:
		"Writes the whole content of a list: title, introduction, entries with their words in rank order, closing. Give the version that you read; when somebody changed the list meanwhile, nothing is written and the error brings both contents, theirs and yours. To move, add or remove single entries, change-list is safer. What was there before is kept: undo-list brings it back.",
	effect: "writes",
	input: z.strictObject({
		slug: listFields.slug,
		secret: listFields.secret,
		version: listFields.version,
		list: givenList.describe(
			"The whole content. Entries keep their ids; one without an id is new, one that is missing is removed.",
		),
	}),
	output: z.strictObject({ list: keptListShape }),
	example: {
		slug: exampleList.slug,
		secret: exampleList.secret,
		version: 1,
		list: { title: "Four for a quiet night" },
	},
	async handle({ list, ...which }, context) {
		const { engine } = context;
		const yours = (kept: KeptList) => giveContent(list, engine, kept.content);
		const changed = await changeOwnList({ ...which, yours }, context, (kept) => ({ content: yours(kept) }));
		return { list: toKeptList(changed) };
	},
});

/** The answer of update-list. */
export type UpdateListAnswer = AnswerOf<typeof updateList>;
