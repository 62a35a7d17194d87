import { z } from "zod";
import { listAtRung } from "./list-at-rung.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { givenList } from "./shapes/list-shape.ts";
import { listSpoilersShape } from "./shapes/list-spoilers-shape.ts";

/** What a list's words give away. */
export const checkList = defineOperation({
	name: "check-list",
	title: "Check a list for spoilers",
	description:
		"Finds the sentences of a list's own words that tell a late turn or an ending: an entry's against its drama, those of the introduction and the closing against every drama of the list and those that they name. Use it before a list is published; on its page these sentences are folded, and they are left out of its files. Nothing is kept.",
	input: z.strictObject({ list: givenList }),
	output: z.strictObject({ spoils: listSpoilersShape }),
	example: {
		list: {
			title: "One for winter",
			introduction: "Nobody here gets a happy ending.",
			entries: [{ slug: "goblin", title: "Goblin", year: 2016, words: "Warm and funny. The lead dies at the end." }],
		},
	},
	handle({ list }, { engine }) {
		return { spoils: listAtRung(list, 3, engine).spoils };
	},
});

/** The answer of check-list. */
export type CheckListAnswer = AnswerOf<typeof checkList>;
