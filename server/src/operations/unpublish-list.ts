import { changeState } from "./change-state.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { ownList } from "./shapes/own-list.ts";

/** Closes a list to everyone but its owner. */
export const unpublishList = defineOperation({
	name: "unpublish-list",
	title: "Take a list back",
	description:
		"Closes a published list: from now on it is read with its secret only and stands on no shelf. Nothing of it is lost; publish-list opens it again. Copies that others have made stay theirs.",
	effect: "writes",
	...ownList,
	handle: changeState("private"),
});

/** The answer of unpublish-list. */
export type UnpublishListAnswer = AnswerOf<typeof unpublishList>;
