import { z } from "zod";
import type { KeptList } from "../storage/kept-list.ts";
import { makeListSlug } from "../storage/list-slug.ts";
import { hashSecret, makeSecret } from "../storage/secret.ts";
import { giveContent } from "./give-content.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { givenList, keptListShape, listFields } from "./shapes/list-shape.ts";

/** Keeps a new list. */
export const createList = defineOperation({
	name: "create-list",
	title: "Keep a list",
	description:
		"Keeps a list of ranked dramas with words: private at first, changed by whoever holds the secret that this answer gives, once. Keep the secret: it cannot be asked for again. A list read from an article brings the article's fingerprint in source; together with the secret of the list that was made of it before, that list is answered instead of a second one.",
	effect: "writes",
	input: z.strictObject({
		list: givenList,
		source: z
			.string()
			.regex(/^[\w:.-]{8,200}$/, "is a fingerprint of 8 to 200 letters and digits")
			.exactOptional()
			.describe("The fingerprint of the article that the list was read from."),
		secret: listFields.secret
			.exactOptional()
			.describe("The secret of the list that was made of the same source before."),
	}),
	output: z.strictObject({
		list: keptListShape,
		secret: z.string().describe("Makes whoever holds it the one who may change the list; told only here."),
		isNew: z.boolean().describe("False when the list was there already."),
	}),
	example: {
		list: {
			title: "Three for a quiet night",
			introduction: "When the day was loud.",
			entries: [{ slug: "my-mister", title: "My Mister", year: 2018, words: "Two lonely people." }],
		},
	},
	async handle({ list, source, secret: earlier }, { engine, lists, countNewList }) {
		const store = await lists();
		const before = source && earlier ? await store.findBySource(source, hashSecret(earlier)) : null;
		if (before && earlier) return answer(before, earlier, false);
		const content = giveContent(list, engine);
		countNewList?.();
		const secret = makeSecret();
		const slug = makeListSlug(content.title);
		const made = await store.create({ slug, secretHash: hashSecret(secret), content, source: source ?? null });
		return answer(made, secret, true);
	},
});

/** The answer of create-list. */
export type CreateListAnswer = AnswerOf<typeof createList>;

function answer(list: KeptList, secret: string, isNew: boolean) {
	return { list: toKeptList(list), secret, isNew };
}
