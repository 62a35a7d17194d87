import { AppError, type Engine } from "goodcry";
import { z } from "zod";
import { foldSpoilers, leftOut } from "../articles/fold-spoilers.ts";
import { beginningOf } from "../markdown/beginning-of.ts";
import type { ShelfPlace } from "../storage/browse-lists.ts";
import type { ListCard } from "../storage/kept-list.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";

const longestIntroduction = 300;
/** So much is read for what it gives away; what is told of it must be within. */
const longestRead = 900;

/** Whole numbers that both databases hold. */
const mostKept = 2_147_483_647;

const cursorShape = z.tuple([z.int().min(0).max(mostKept), z.iso.datetime(), z.string().regex(/^[a-z0-9-]{1,120}$/)]);

/** The published lists. */
export const browseLists = defineOperation({
	name: "browse-lists",
	title: "Browse published lists",
	description:
		"The lists that people have published, the newest or the most kept first, a shelf at a time: title, the beginning of the introduction without what gives a story away, how many entries and the first dramas. read-list gives a list whole. Give next back as after for the shelf that follows.",
	effect: "reads",
	input: z.strictObject({
		order: z.enum(["newest", "most-kept"]).default("newest").describe("The newest first, or those most often copied."),
		locale: z.enum(["en", "ko"]).exactOptional().describe("Only lists in that language."),
		limit: z.int().min(1).max(50).default(20).describe("How many at once, 1–50."),
		after: z.string().max(400).exactOptional().describe("The next of the shelf before."),
	}),
	output: z.strictObject({
		lists: z.array(
			z.strictObject({
				slug: z.string(),
				title: z.string(),
				locale: z.enum(["en", "ko"]),
				introduction: z.string().describe("Its beginning, as Markdown, without spoilers."),
				entryCount: z.int(),
				firstDramas: z
					.array(z.string())
					.describe("The slugs of the first dramas that the catalogue has, at most four."),
				kept: z.int().describe("How many copies people have made of it."),
				updatedAt: z.string(),
				publishedAt: z.string(),
			}),
		),
		next: z.string().nullable().describe("Give it as after for what follows; null at the end."),
	}),
	example: { order: "newest", limit: 10 },
	async handle({ after, ...question }, { lists, engine }) {
		const store = await lists();
		const shelf = await store.browse({ ...question, after: after === undefined ? undefined : readCursor(after) });
		return {
			lists: shelf.lists.map((card) => tellCard(card, engine)),
			next: shelf.next && writeCursor(shelf.next),
		};
	},
});

/** The answer of browse-lists. */
export type BrowseListsAnswer = AnswerOf<typeof browseLists>;

function tellCard({ dramas, ...card }: ListCard, engine: Engine) {
	return { ...card, introduction: openBeginning(card, dramas, engine) };
}

/** The beginning of a list's introduction; where a sentence of it is left out, that is said behind it. */
function openBeginning(
	{ title, locale, introduction }: Pick<ListCard, "title" | "locale" | "introduction">,
	dramas: ListCard["dramas"],
	engine: Engine,
): string {
	if (introduction === "") return "";
	const beginning = beginningOf(introduction, longestRead);
	const entries = dramas.map((slug) => ({ slug, title: "", year: null, words: "" }));
	const found = engine.spoilersIn({ title, locale, introduction: beginning, entries, closing: "" });
	const spoilers = found.introduction.map(({ quote }) => quote);
	const open = beginningOf(foldSpoilers(beginning, spoilers).open, longestIntroduction);
	const isFolded = spoilers.some((one) => beginning.indexOf(one) < longestIntroduction);
	return isFolded ? [open, leftOut[locale]].filter(Boolean).join("\n\n") : open;
}

function writeCursor({ kept, publishedAt, slug }: ShelfPlace): string {
	return Buffer.from(JSON.stringify([kept, publishedAt, slug])).toString("base64url");
}

function readCursor(cursor: string): ShelfPlace {
	try {
		const [kept, publishedAt, slug] = cursorShape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
		return { kept, publishedAt, slug };
	} catch {
		throw new AppError("bad-input", "after: there is no such place.", "Give what next of the last answer said.");
	}
}
