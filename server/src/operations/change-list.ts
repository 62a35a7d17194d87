import { changeEntries, type Engine, type EntryEdit } from "goodcry";
import { z } from "zod";
import { changeOwnList } from "./change-own-list.ts";
import { giveEntry } from "./give-content.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { requireFit } from "./require-fit.ts";
import { exampleList } from "./shapes/example-list.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { givenEntry, keptListShape, listFields, listLimits } from "./shapes/list-shape.ts";

const id = z.string().min(1).max(40).describe("The id of an entry of the list.");

const place = z
	.union([
		z.strictObject({ to: z.int().min(1).describe("A rank, 1 is the first; beyond the last means last.") }),
		z.strictObject({ before: id }),
		z.strictObject({ after: id }),
	])
	.describe("A rank, or before or after another entry.");

const edit = z.discriminatedUnion("edit", [
	z.strictObject({ edit: z.literal("move"), id, at: place }),
	z.strictObject({ edit: z.literal("add"), entry: givenEntry, at: place.exactOptional() }),
	z.strictObject({ edit: z.literal("remove"), id }),
]);

/** Moves, adds and removes entries. */
export const changeList = defineOperation({
	name: "change-list",
	title: "Move, add or remove entries",
	description:
		"Moves, adds and removes single entries of a list, in the order given, all or none. Entries are named by their ids, so it needs no version: what several people do at once is done one after the other, and no entry is lost or doubled. With a version it is refused when somebody changed the list meanwhile. undo-list takes it back.",
	effect: "writes",
	input: z.strictObject({
		slug: listFields.slug,
		secret: listFields.secret,
		edits: z
			.array(edit)
			.min(1)
			.max(listLimits.entries)
			.describe(
				'Such as [{"edit": "move", "id": "a1b2c3d4e5", "at": {"to": 1}}]; an entry is added last unless at says where.',
			),
		version: listFields.version.exactOptional().describe("Only when the list is still at this version."),
	}),
	output: z.strictObject({ list: keptListShape }),
	example: {
		slug: exampleList.slug,
		secret: exampleList.secret,
		edits: [{ edit: "move", id: exampleList.entry, at: { to: 2 } }],
	},
	async handle({ edits, ...which }, context) {
		const changed = await changeOwnList(which, context, ({ content }) => {
			const made = edits.map((one) => toEdit(one, context.engine));
			return { content: requireFit({ ...content, entries: changeEntries(content.entries, made) }, content) };
		});
		return { list: toKeptList(changed) };
	},
});

/** The answer of change-list. */
export type ChangeListAnswer = AnswerOf<typeof changeList>;

function toEdit(given: z.output<typeof edit>, engine: Engine): EntryEdit {
	if (given.edit !== "add") return given;
	const { at, entry } = given;
	return { edit: "add", entry: giveEntry(entry, engine), ...(at ? { at } : {}) };
}
