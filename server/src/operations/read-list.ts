import type { Locale, Rung } from "goodcry";
import { z } from "zod";
import { isSecret } from "../storage/secret.ts";
import { listAtRung } from "./list-at-rung.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { isOpen, refuseDeleted, unknownList } from "./require-list.ts";
import { exampleList } from "./shapes/example-list.ts";
import { fields } from "./shapes/fields.ts";
import { toKeptList } from "./shapes/kept-list-answer.ts";
import { keptListShape, listFields } from "./shapes/list-shape.ts";
import { listSpoilersShape } from "./shapes/list-spoilers-shape.ts";

/** One kept list. */
export const readList = defineOperation({
	name: "read-list",
	title: "Read a kept list",
	description:
		"One list that somebody keeps here: its ranked dramas with what it says of each. A published list is open to everyone; a private one is read with its secret and otherwise looks as if it were not there. The words are the list's own. Sentences that tell a late turn or an ending are left out of them, and keptBack says how many, unless spoilers ask for them or the secret makes the list yours.",
	effect: "reads",
	input: z.strictObject({
		slug: listFields.slug,
		secret: listFields.secret
			.exactOptional()
			.describe("Needed while the list is private. Over HTTP as the header Authorization: Bearer, or in the body."),
		spoilers: fields.spoilers,
	}),
	output: z.strictObject({
		list: keptListShape.describe(
			"Its words as far as this level of spoilers tells them; all of them where it is yours.",
		),
		isYours: z.boolean().describe("Whether the secret that was given makes it yours to change."),
		spoils: listSpoilersShape.describe(
			"The sentences that are told here and give a late turn or an ending away: keep them folded until a reader opens them.",
		),
		keptBack: z
			.string()
			.nullable()
			.describe(
				"How many sentences this level of spoilers leaves out, in a sentence in the list's language; null when none.",
			),
	}),
	example: { slug: exampleList.slug, secret: exampleList.secret },
	async handle({ slug, secret, spoilers }, { lists, engine }) {
		const found = await (await lists()).find(slug);
		const isYours = found !== null && secret !== undefined && isSecret(secret, found.secretHash);
		if (!found || !(isYours || isOpen(found))) throw unknownList(slug);
		refuseDeleted(found);
		const { list, spoils, keptBack } = listAtRung(toKeptList(found), isYours ? 3 : spoilers, engine);
		return { list, isYours, spoils, keptBack: sayKeptBack(keptBack, spoilers, list.locale) };
	},
});

/** The answer of read-list. */
export type ReadListAnswer = AnswerOf<typeof readList>;

function sayKeptBack(count: number, asked: Rung, locale: Locale): string | null {
	if (count === 0) return null;
	const [en, ko] = asked < 2 ? ["2 or 3", "2나 3으로"] : ["3", "3으로"];
	const sentences =
		count === 1 ? "One sentence that gives the story away is" : `${count} sentences that give the story away are`;
	if (locale === "ko") return `이야기를 미리 말하는 문장 ${count}개는 뺐어요. spoilers ${ko} 물으면 볼 수 있어요.`;
	return `${sentences} left out; ask with spoilers ${en}.`;
}
