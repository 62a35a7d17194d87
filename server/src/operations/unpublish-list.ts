import { z } from "zod";
import { changeOwnList } from "./change-own-list.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { exampleList } from "./shapes/example-list.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { keptListShape, listFields } from "./shapes/list-shape.ts";

/** Closes a list to everyone but its owner. */
export const unpublishList = defineOperation({
	name: "unpublish-list",
	title: "Take a list back",
	description:
		"Closes a published list: from now on it is read with its secret only and stands on no shelf. Nothing of it is lost; publish-list opens it again. Copies that others have made stay theirs.",
	effect: "writes",
	input: z.strictObject({ slug: listFields.slug, secret: listFields.secret }),
	output: z.strictObject({ list: keptListShape }),
	example: { slug: exampleList.slug, secret: exampleList.secret },
	async handle(which, context) {
		return { list: toKeptList(await changeOwnList(which, context, () => ({ state: "private" }))) };
	},
});

/** The answer of unpublish-list. */
export type UnpublishListAnswer = AnswerOf<typeof unpublishList>;
