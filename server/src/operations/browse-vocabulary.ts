import { AppError, type Engine, type Facet, type Family, families, gradeOf, type Locale, rungOf } from "goodcry";
import { z } from "zod";
import { familyLabels } from "./family-labels.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { fields } from "./shapes/fields.ts";

const facetShape = z.strictObject({
	facet: z.string().describe("The id, as cannotBear takes it."),
	label: z.string(),
	means: z.string().describe("When a drama has it."),
	rung: z
		.literal([0, 1, 2, 3])
		.describe("From which level of spoilers on a drama's grade of it may be told; it filters at any."),
	dramas: z.int().describe("How many dramas have it at grade 3 or more."),
	grades: z.array(z.string()).length(6).exactOptional().describe("What the grades 0–5 mean."),
	phrases: z.array(z.string()).exactOptional().describe("Some of the words by which people ask for it."),
});

/** The answer of browse-vocabulary. */
export type BrowseVocabularyAnswer = AnswerOf<typeof browseVocabulary>;

/** The closed vocabulary by which wishes and dramas are described. */
export const browseVocabulary = defineOperation({
	name: "browse-vocabulary",
	title: "Browse the vocabulary",
	description:
		"The facets by which dramas are graded, in families: feelings, aftertastes, themes, bonds, tones, pace, settings, devices, hurt, endings, warnings. Use it to find the ids for cannotBear or to learn what a grade means. Without a family, a facet or q it gives the short list of all; with one of them also the meaning of each grade and the phrases that people use.",
	input: z.strictObject({
		family: z.enum(families).exactOptional().describe("Only this family, such as warning."),
		facet: z.string().min(1).max(80).exactOptional().describe("Only this facet, such as terminal-illness."),
		q: z
			.string()
			.min(1)
			.max(80)
			.exactOptional()
			.describe("Only facets whose id, label or phrases contain this, in English or Korean, such as “cancer”."),
		locale: fields.locale,
	}),
	output: z.strictObject({
		families: z.array(
			z.strictObject({
				family: z.enum(families),
				label: z.string(),
				means: z.string(),
				facets: z.array(facetShape),
			}),
		),
		total: z.int().describe("How many facets are listed."),
	}),
	example: { family: "warning", q: "cancer" },
	handle({ family, facet, q, locale }, { engine }) {
		const chosen = select(engine, { family, facet, q });
		const isNarrow = [family, facet, q].some((field) => field !== undefined);
		const told = families
			.map((one) => ({
				family: one,
				label: familyLabels[one].label[locale],
				means: familyLabels[one].means[locale],
				facets: chosen
					.filter((entry) => entry.family === one)
					.map((entry) => ({ ...brief(entry, engine, locale), ...(isNarrow ? full(entry, engine, locale) : {}) })),
			}))
			.filter(({ facets }) => facets.length > 0);
		return { families: told, total: chosen.length };
	},
});

interface Selection {
	readonly family: Family | undefined;
	readonly facet: string | undefined;
	readonly q: string | undefined;
}

function select({ vocabulary }: Engine, { family, facet, q }: Selection): readonly Facet[] {
	const named = facet === undefined ? null : vocabulary.resolve(facet);
	if (facet !== undefined && named === null) {
		throw new AppError(
			"unknown-facet",
			`There is no facet "${facet}".`,
			"Leave facet out and search with q, or list a family.",
		);
	}
	const words = q?.trim().toLowerCase();
	const phrases = vocabulary.record.phrases;
	return vocabulary.facets.filter((one) => {
		if ((family && one.family !== family) || (named && one.id !== named.id)) return false;
		const texts = [one.id, one.label.en, one.label.ko, ...(phrases.en[one.id] ?? []), ...(phrases.ko[one.id] ?? [])];
		return !words || texts.some((text) => text.toLowerCase().includes(words));
	});
}

function brief(facet: Facet, engine: Engine, locale: Locale) {
	const { id, label, means } = facet;
	return { facet: id, label: label[locale], means: means[locale], rung: rungOf(facet), dramas: countOf(engine, id) };
}

function full({ id, grades }: Facet, { vocabulary }: Engine, locale: Locale) {
	return { grades: grades[locale], phrases: vocabulary.record.phrases[locale][id] ?? [] };
}

function countOf({ catalogue, vocabulary }: Engine, id: string): number {
	let count = 0;
	for (const cell of catalogue.columns[vocabulary.column(id)] ?? []) if ((gradeOf(cell) ?? 0) >= 3) count++;
	return count;
}
