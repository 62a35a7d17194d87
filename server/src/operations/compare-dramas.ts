import { AppError, families, summaryOf } from "goodcry";
import { z } from "zod";
import { familyLabels } from "./family-labels.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { resolveDrama } from "./resolve-drama.ts";
import { cardShape } from "./shapes/drama-shape.ts";
import { fields } from "./shapes/fields.ts";

/** Two to four dramas side by side. */
export const compareDramas = defineOperation({
	name: "compare-dramas",
	title: "Compare dramas",
	description:
		"Lays two to four dramas side by side: facts, the curves of how much they hurt, what may be told of their profiles aligned facet by facet, and in a sentence or two where they differ most. Use it to help somebody choose between dramas. Without spoilers unless asked for; with limits in cannotBear it says of each whether it keeps them as a whole.",
	input: z.strictObject({
		dramas: z
			.array(z.string().min(1).max(120))
			.min(2)
			.max(4)
			.describe("Two to four slugs or titles, such as my-mister and goblin."),
		locale: fields.locale,
		spoilers: fields.spoilers,
		cannotBear: fields.cannotBear,
	}),
	output: z.strictObject({
		dramas: z
			.array(
				z.strictObject({
					...cardShape,
					leaves: z.string().describe("How it leaves one; no spoiler."),
					safe: z
						.union([z.boolean(), z.literal("unknown")])
						.nullable()
						.describe("Whether it keeps the limits given in cannotBear, all in all; null when none are given."),
				}),
			)
			.describe("In the order given."),
		apart: z.array(z.string()).describe("Where they differ most, in sentences for the person."),
		families: z
			.array(
				z.strictObject({
					family: z.enum(families),
					label: z.string(),
					facets: z.array(
						z.strictObject({
							facet: z.string(),
							label: z.string(),
							grades: z
								.array(z.int().min(0).max(5).nullable())
								.describe("One a drama, in their order. Null: absent, unknown or not told at this level of spoilers."),
						}),
					),
				}),
			)
			.describe("What may be named at this level of spoilers, the strongest of each family first."),
	}),
	example: { dramas: ["my-mister", "goblin"], cannotBear: ["terminal-illness"] },
	handle({ dramas: names, locale, spoilers, cannotBear }, { engine }) {
		const records = [...new Set(names.map((name) => resolveDrama(engine, name)))];
		if (records.length < 2) {
			throw new AppError("bad-input", "These are one and the same drama.", "Name two to four different dramas.");
		}
		const { families: compared, apart } = engine.compare(
			records.map(({ slug }) => slug),
			{ locale, spoilers },
		);
		return {
			dramas: records.map((drama) => ({
				...summaryOf(drama, locale),
				network: drama.network,
				...(drama.minutes ? { minutes: drama.minutes } : {}),
				leaves: drama.words[locale].leaves,
				safe: cannotBear.length > 0 ? engine.safety(drama.slug, cannotBear) : null,
			})),
			apart,
			families: compared.map(({ family, facets }) => ({ family, label: familyLabels[family].label[locale], facets })),
		};
	},
});

/** The answer of compare-dramas. */
export type CompareDramasAnswer = AnswerOf<typeof compareDramas>;
