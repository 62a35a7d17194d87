import { AppError } from "goodcry";
import { z } from "zod";
import type { KeptList, ListChange } from "../storage/kept-list.ts";
import type { ListHistory } from "../storage/list-store.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { requireOwnList, unknownList } from "./require-list.ts";
import { exampleList } from "./shapes/example-list.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { keptListShape, listFields } from "./shapes/list-shape.ts";

/** Takes the last change of a list back. */
export const undoList = defineOperation({
	name: "undo-list",
	title: "Undo",
	description:
		"Takes the last change of a list's content back, and asked again the one before; the last hundred versions are kept. With to it brings back what the list said at that version, which also takes an undo back. A list that was deleted comes back as it was. Whether a list is published is not changed by it.",
	effect: "writes",
	input: z.strictObject({
		slug: listFields.slug,
		secret: listFields.secret,
		to: listFields.version.exactOptional().describe("A version to bring back, in place of the one before."),
	}),
	output: z.strictObject({ list: keptListShape }),
	example: { slug: exampleList.slug, secret: exampleList.secret, to: 1 },
	async handle({ slug, secret, to }, { lists }) {
		const changed = await (await lists()).change(slug, (found, history) =>
			undo(requireOwnList(found, slug, secret), to, history),
		);
		if (!changed) throw unknownList(slug);
		return { list: toKeptList(changed) };
	},
});

/** The answer of undo-list. */
export type UndoListAnswer = AnswerOf<typeof undoList>;

async function undo(list: KeptList, to: number | undefined, history: ListHistory): Promise<ListChange> {
	if (list.deletedAt !== null) return { isDeleted: false };
	const target = to ?? list.before;
	const earlier = target === null ? null : await history.at(target);
	if (!earlier) throw nothingToUndo(list, to);
	return { content: earlier.content, before: to === undefined ? earlier.before : list.version };
}

function nothingToUndo({ slug, version }: KeptList, to: number | undefined): AppError {
	return to === undefined
		? new AppError(
				"nothing-to-undo",
				`The list ${slug} is as old as its history goes.`,
				"Go on from what it says; the last hundred versions are kept.",
			)
		: new AppError(
				"nothing-to-undo",
				`Version ${to} of the list ${slug} is not kept.`,
				`Give one of the last hundred up to ${version}.`,
			);
}
