import { AppError, type Article, type ArticleEntry, type Engine } from "goodcry";
import { z } from "zod";
import { fetchingIsOff } from "../articles/fetching/fetch-errors.ts";
import { fingerprintOf } from "../articles/fingerprint.ts";
import { readGivenArticle } from "../articles/read-given-article.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { articleEntryShape, dramaListShape } from "./shapes/article-shape.ts";
import { fields } from "./shapes/fields.ts";
import { spanShape } from "./shapes/query-shape.ts";

const output = z.strictObject({
	title: z.string().nullable(),
	locale: z.enum(["en", "ko"]).describe("The language that the article is written in."),
	entries: z.array(articleEntryShape).describe("In rank order. Every entry is here, known or not."),
	mentions: z
		.array(z.strictObject({ title: z.string(), slug: z.string(), span: spanShape }))
		.describe("Dramas that it names without ranking them, such as honourable mentions."),
	list: dramaListShape.describe("The whole as a list to correct and keep: only sure links are linked."),
	fingerprint: z.string().describe("The same for the same article, however it is marked up: SHA-256 in hexadecimal."),
	text: z.string().describe("The article as it was read; all spans count in it."),
});

/** A list article, read into ranked, linked entries. */
export const readArticle = defineOperation({
	name: "read-article",
	title: "Read a list article",
	description:
		"Reads a list article about dramas (plain text, Markdown or a whole web page, “10 K-dramas that …”) into its entries in rank order: each linked to the catalogue in whatever spelling it is named, or unsure with alternatives, or unknown, and why; with what the article's own words claim for it, where the catalogue agrees and differs, and which sentences spoil. A preview to correct; nothing is kept. A text without a list gives no entries.",
	input: z.strictObject({
		text: z
			.string()
			.exactOptional()
			.describe("The article: plain text or Markdown, at most 200 kB, or a page of HTML, at most 2 MB."),
		url: z
			.string()
			.min(1)
			.max(2000)
			.exactOptional()
			.describe(
				"Its address instead, where this server may fetch pages: of the public web, by http or https, at most 2 MB.",
			),
		title: z.string().max(500).exactOptional().describe("Its title, where the text does not begin with it."),
		locale: z.enum(["en", "ko"]).exactOptional().describe("The language of the reasons; by default the article's own."),
		spoilers: fields.spoilers,
	}),
	output,
	goesOut: true,
	example: { text: "3 dramas for a good cry\n\n1. My Mister\nTwo lonely people.\n\n2. Move to Heaven\nGrief, gently." },
	async handle({ text, url, title, locale, spoilers }, { engine, fetchPage }) {
		const options = { spoilers, ...(title ? { title } : {}), ...(locale ? { locale } : {}) };
		const read = (article: string) => answerOf(readGivenArticle(article, engine, options), engine);
		if (text !== undefined && url === undefined) return read(text);
		if (text !== undefined || url === undefined) throw eitherOr();
		if (!fetchPage) throw fetchingIsOff();
		return read(await fetchPage(url));
	},
});

function eitherOr(): AppError {
	return new AppError("bad-input", "An article is given by its text or by its address.", "Give one of text and url.");
}

/** The answer of read-article. */
export type ReadArticleAnswer = AnswerOf<typeof readArticle>;

function answerOf(article: Article, engine: Engine): z.output<typeof output> {
	const { title, locale, mentions, list, text } = article;
	return {
		...{ title, locale, text },
		entries: article.entries.map((entry) => tellEntry(entry, engine)),
		mentions: mentions.map(({ span, ...mention }) => ({ ...mention, span: [...span] })),
		list: { ...list, entries: [...list.entries] },
		fingerprint: fingerprintOf(list),
	};
}

function tellEntry(entry: ArticleEntry, engine: Engine): z.output<typeof articleEntryShape> {
	const { rank, title, year, slug, confidence, status, reason, words } = entry;
	return {
		...{ rank, title, year, slug, confidence, status, reason, words },
		alternatives: entry.alternatives.flatMap((one) => {
			const drama = engine.get(one);
			return drama ? [{ slug: one, title: drama.title, hangul: drama.hangul, year: drama.year }] : [];
		}),
		facets: entry.facets.map(({ facet, grade, confidence: belief, span, stands }) => ({
			...{ facet, grade, confidence: belief, stands },
			span: [...span],
		})),
		spoils: entry.spoils.map(({ span, facets }) => ({ span: [...span], facets: [...facets] })),
	};
}
