import { z } from "zod";
import { changeOwnList } from "./change-own-list.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { exampleList } from "./shapes/example-list.ts";
import { listFields } from "./shapes/list-shape.ts";

const daysToUndo = 30;

/** Deletes a list. */
export const deleteList = defineOperation({
	name: "delete-list",
	title: "Delete a list",
	description:
		"Deletes a list: nobody reads it from now on. For 30 days undo-list brings it back as it was; then it is gone for good. Ask the person before you delete.",
	effect: "deletes",
	input: z.strictObject({ slug: listFields.slug, secret: listFields.secret }),
	output: z.strictObject({ slug: z.string(), undoUntil: z.string().describe("Until then undo-list brings it back.") }),
	example: { slug: exampleList.slug, secret: exampleList.secret },
	async handle(which, context) {
		const { slug, deletedAt } = await changeOwnList(which, context, () => ({ isDeleted: true }));
		const until = new Date(deletedAt ?? Date.now());
		until.setUTCDate(until.getUTCDate() + daysToUndo);
		return { slug, undoUntil: until.toISOString() };
	},
});

/** The answer of delete-list. */
export type DeleteListAnswer = AnswerOf<typeof deleteList>;
