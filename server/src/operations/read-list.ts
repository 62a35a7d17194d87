import { z } from "zod";
import { isSecret } from "../storage/secret.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { isOpen, refuseDeleted, unknownList } from "./require-list.ts";
import { exampleList } from "./shapes/example-list.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { keptListShape, listFields } from "./shapes/list-shape.ts";

/** One kept list. */
export const readList = defineOperation({
	name: "read-list",
	title: "Read a kept list",
	description:
		"One list that somebody keeps here: its ranked dramas with what it says of each. A published list is open to everyone; a private one is read with its secret and otherwise looks as if it were not there. The words are the list's own and may tell more than a drama's card would.",
	effect: "reads",
	input: z.strictObject({
		slug: listFields.slug,
		secret: listFields.secret
			.exactOptional()
			.describe("Needed while the list is private. Over HTTP as the header Authorization: Bearer, or in the body."),
	}),
	output: z.strictObject({
		list: keptListShape,
		isYours: z.boolean().describe("Whether the secret that was given makes it yours to change."),
	}),
	example: { slug: exampleList.slug, secret: exampleList.secret },
	async handle({ slug, secret }, { lists }) {
		const found = await (await lists()).find(slug);
		const isYours = found !== null && secret !== undefined && isSecret(secret, found.secretHash);
		if (!found || !(isYours || isOpen(found))) throw unknownList(slug);
		refuseDeleted(found);
		return { list: toKeptList(found), isYours };
	},
});

/** The answer of read-list. */
export type ReadListAnswer = AnswerOf<typeof readList>;
