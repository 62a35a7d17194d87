import { families } from "goodcry";
import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { fields } from "./shapes/fields.ts";

const words = z
	.string()
	.describe("What to write in place of the words that it stands for; it is read as what is meant.");

/** What somebody may mean who is typing. */
export const suggest = defineOperation({
	name: "suggest",
	title: "Suggest while typing",
	description:
		"What somebody may mean by the end of a wish that is being typed: dramas by any of their names, in Hangul, initial consonants (ㄴㅇㅇㅈㅆ) or Latin letters, also with a slip or with the keyboard switched the wrong way, facets by their labels, and words that ask for several facets at once (“tearjerker”, “로코”). Use it to find a drama by part of its title, or to complete what a person types; find-dramas answers the wish itself. It only names: limits do not hold back a name that was typed.",
	input: z.strictObject({
		typed: z.string().max(2000).describe("What was typed so far, such as “like my mis”."),
		among: z
			.enum(["all", "titles"])
			.default("all")
			.describe("What is offered; titles: dramas alone, as for a box that takes one title."),
		limit: z.int().min(1).max(20).default(8).describe("How many suggestions to return, 1–20."),
		locale: fields.locale,
	}),
	output: z.strictObject({
		from: z.int().describe("Where the words begin that a suggestion stands for (UTF-16 units); they reach to the end."),
		suggestions: z
			.array(
				z.discriminatedUnion("kind", [
					z.strictObject({
						kind: z.literal("drama"),
						words,
						slug: z.string(),
						title: z.string(),
						hangul: z.string().describe("The title in Hangul."),
						year: z.int().describe("The year in which it began."),
					}),
					z.strictObject({
						kind: z.literal("facet"),
						words,
						facet: z.string().describe("A facet id of the vocabulary."),
						label: z.string(),
						family: z.enum(families),
					}),
					z.strictObject({
						kind: z.literal("words"),
						words,
						facets: z.array(z.string()).describe("The facet ids that the words ask for most, the strongest first."),
					}),
				]),
			)
			.describe("The likeliest first."),
	}),
	example: { typed: "like my mis" },
	handle({ typed, among, limit, locale }, { engine }) {
		if (among === "titles") {
			const dramas = engine.suggestTitles(typed, limit);
			const named = dramas.map((one) => ({ ...one, words: locale === "ko" ? one.hangul : one.title }));
			return { from: 0, suggestions: named.map((one) => ({ kind: "drama" as const, ...one })) };
		}
		const { from, suggestions } = engine.complete(typed, limit);
		return {
			from,
			suggestions: suggestions.map((one) => {
				if ("slug" in one) return { kind: "drama" as const, ...one, words: one.words[locale] };
				if ("facets" in one) return { kind: "words" as const, words: one.words[locale], facets: [...one.facets] };
				const { label, family } = engine.vocabulary.facet(one.facet);
				return { kind: "facet" as const, words: one.words[locale], facet: one.facet, label: label[locale], family };
			}),
		};
	},
});

/** The answer of suggest. */
export type SuggestAnswer = AnswerOf<typeof suggest>;
