import { AppError } from "goodcry";
import { z } from "zod";
import { beginningOf } from "../markdown/beginning-of.ts";
import type { ShelfPlace } from "../storage/browse-lists.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";

const longestIntroduction = 300;

/** Whole numbers that both databases hold. */
const mostKept = 2_147_483_647;

const cursorShape = z.tuple([z.int().min(0).max(mostKept), z.iso.datetime(), z.string().regex(/^[a-z0-9-]{1,120}$/)]);

/** The published lists. */
export const browseLists = defineOperation({
	name: "browse-lists",
	title: "Browse published lists",
	description:
		"The lists that people have published, the newest or the most kept first, a shelf at a time: title, the beginning of the introduction, how many entries and the first dramas. read-list gives a list whole. Give next back as after for the shelf that follows.",
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
				introduction: z.string().describe("Its beginning, as Markdown."),
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
	async handle({ after, ...question }, { lists }) {
		const store = await lists();
		const shelf = await store.browse({ ...question, after: after === undefined ? undefined : readCursor(after) });
		return {
			lists: shelf.lists.map((card) => ({
				...card,
				introduction: beginningOf(card.introduction, longestIntroduction),
			})),
			next: shelf.next && writeCursor(shelf.next),
		};
	},
});

/** The answer of browse-lists. */
export type BrowseListsAnswer = AnswerOf<typeof browseLists>;

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
