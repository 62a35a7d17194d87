import { changeState } from "./change-state.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { ownList } from "./shapes/own-list.ts";

/** Opens a list to everyone. */
export const publishList = defineOperation({
	name: "publish-list",
	title: "Publish a list",
	description:
		"Opens a list to everyone: it is read at its address without a secret and stands on the shelf of published lists. Later changes are public at once. Ask the person before you publish. unpublish-list takes it back.",
	effect: "writes",
	...ownList,
	handle: changeState("published"),
});

/** The answer of publish-list. */
export type PublishListAnswer = AnswerOf<typeof publishList>;
