import { AppError, starterListIn } from "goodcry";
import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { fields } from "./shapes/fields.ts";

/** The lists that the catalogue brings along. */
export const starterLists = defineOperation({
	name: "starter-lists",
	title: "Lists to begin with",
	description:
		"Ranked lists that the editors of the catalogue wrote by hand (“Ten dramas that will break your heart”, “After a breakup”), in English and Korean, without spoilers. With a slug only that one. They are nobody's to change: give one to create-list to make it your own.",
	input: z.strictObject({
		slug: z.string().max(120).exactOptional().describe("Only this list, such as truly-gentle."),
		locale: fields.locale,
	}),
	output: z.strictObject({
		lists: z.array(
			z.strictObject({
				slug: z.string(),
				written: z.iso.date().describe("The day when its words last changed."),
				title: z.string(),
				locale: z.enum(["en", "ko"]),
				introduction: z.string(),
				entries: z
					.array(
						z.strictObject({
							rank: z.int().min(1),
							slug: z.string(),
							title: z.string(),
							year: z.int(),
							words: z.string(),
						}),
					)
					.describe("In rank order."),
				closing: z.string(),
			}),
		),
	}),
	example: { slug: "truly-gentle", locale: "en" },
	handle({ slug: wanted, locale = "en" }, { engine }) {
		const { catalogue } = engine;
		const found = catalogue.lists.filter(({ slug }) => wanted === undefined || slug === wanted);
		if (wanted !== undefined && found.length === 0) throw unknownStarter(wanted, catalogue.lists);
		return {
			lists: found.map((record) => {
				const { entries, ...list } = starterListIn(record, locale, catalogue);
				return {
					...{ slug: record.slug, written: record.written },
					...list,
					entries: entries.map(({ slug, title, year, words }, index) => ({
						...{ rank: index + 1, slug: slug ?? "", title, year: year ?? 0, words },
					})),
				};
			}),
		};
	},
});

/** The answer of starter-lists. */
export type StarterListsAnswer = AnswerOf<typeof starterLists>;

function unknownStarter(slug: string, lists: readonly { readonly slug: string }[]): AppError {
	const known = lists.map((list) => list.slug).join(", ");
	return new AppError("unknown-list", `There is no starter list "${slug}".`, `There are ${known}.`);
}
