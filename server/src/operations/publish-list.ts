import { z } from "zod";
import { changeOwnList } from "./change-own-list.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { exampleList } from "./shapes/example-list.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { keptListShape, listFields } from "./shapes/list-shape.ts";

/** Opens a list to everyone. */
export const publishList = defineOperation({
	name: "publish-list",
	title: "Publish a list",
	description:
		"Opens a list to everyone: it is read at its address without a secret and stands on the shelf of published lists. Later changes are public at once. Ask the person before you publish. unpublish-list takes it back.",
	effect: "writes",
	input: z.strictObject({ slug: listFields.slug, secret: listFields.secret }),
	output: z.strictObject({ list: keptListShape }),
	example: { slug: exampleList.slug, secret: exampleList.secret },
	async handle(which, context) {
		return { list: toKeptList(await changeOwnList(which, context, () => ({ state: "published" }))) };
	},
});

/** The answer of publish-list. */
export type PublishListAnswer = AnswerOf<typeof publishList>;
