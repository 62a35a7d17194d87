import { z } from "zod";
import { makeEntryId, makeListSlug } from "../storage/list-slug.ts";
import { hashSecret, isSecret, makeSecret } from "../storage/secret.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { isOpen, refuseDeleted, unknownList } from "./require-list.ts";
import { exampleList } from "./shapes/example-list.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { keptListShape, listFields } from "./shapes/list-shape.ts";

/** Makes a copy of a list. */
export const duplicateList = defineOperation({
	name: "duplicate-list",
	title: "Copy a list",
	description:
		"Makes a copy of a published list, or of one of your own, that is private and yours to change: the answer gives its secret, once. The copy begins a history of its own. A published list counts how many copies people have made of it.",
	effect: "writes",
	input: z.strictObject({
		slug: listFields.slug,
		secret: listFields.secret.exactOptional().describe("The secret of the list that is copied, where it is private."),
	}),
	output: z.strictObject({
		list: keptListShape.describe("The copy."),
		secret: z.string().describe("The copy's own; told only here."),
	}),
	example: { slug: exampleList.slug, secret: exampleList.secret },
	async handle({ slug: from, secret: given }, { lists, countNewList }) {
		const store = await lists();
		const original = await store.find(from);
		const isOwn = original !== null && given !== undefined && isSecret(given, original.secretHash);
		if (!original || !(isOwn || isOpen(original))) throw unknownList(from);
		refuseDeleted(original);
		countNewList?.();
		const entries = original.content.entries.map((entry) => ({ ...entry, id: makeEntryId() }));
		const content = { ...original.content, entries };
		const secret = makeSecret();
		const slug = makeListSlug(content.title);
		const copy = await store.create({ slug, secretHash: hashSecret(secret), content, source: original.source });
		if (!isOwn) await store.change(from, () => ({ isCopied: true }));
		return { list: toKeptList(copy), secret };
	},
});

/** The answer of duplicate-list. */
export type DuplicateListAnswer = AnswerOf<typeof duplicateList>;
