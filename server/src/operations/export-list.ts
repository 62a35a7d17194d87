import { AppError, type DramaList } from "goodcry";
import { z } from "zod";
import { wordsWithout } from "../articles/fold-spoilers.ts";
import type { WriteContext } from "../formats/reading.ts";
import { writeFormats, writeListFile } from "../formats/write-list-file.ts";
import { publicOriginsFromEnvironment } from "../http/public-origins.ts";
import { type AnswerOf, defineOperation, type OperationContext } from "./operation.ts";
import { type ReadListAnswer, readList } from "./read-list.ts";
import { givenList, listFields } from "./shapes/list-shape.ts";

/** Where a site stands that says nothing of it. */
const ownMachine = "http://127.0.0.1:4321";

const input = z.strictObject({
	list: givenList.exactOptional().describe("The list; or give the slug of one that is kept."),
	slug: listFields.slug.exactOptional().describe("The slug of a list that is kept here, in place of list."),
	secret: listFields.secret
		.exactOptional()
		.describe("Needed while the list of that slug is private, and for all its words where they spoil."),
	format: z
		.enum(writeFormats)
		.default("markdown")
		.describe("What to write it as. embed is a small page for an iframe, without words."),
	updated: z.iso
		.datetime()
		.exactOptional()
		.describe("When the list that is given last changed, for feeds; by default now. A kept list knows it itself."),
	site: z
		.url({ protocol: /^https?$/ })
		.max(200)
		.exactOptional()
		.describe("Where the site stands that its links lead to; by default where this server stands."),
});

/** A list as a file. */
export const exportList = defineOperation({
	name: "export-list",
	title: "Write a list as a file",
	description:
		"Writes a ranked list of dramas as a file: Markdown, a page, JSON, CSV with the columns that list imports of Letterboxd and IMDb look for, RSS, Atom, schema.org's JSON-LD, a card to embed, or plain text. Use it to hand a list on to a person, a page or another service; import-list reads each of them back. Words of strangers are rendered without anything that could run. Of a list that is kept here, sentences that give away a late turn or an ending are left out of its words, and they say so, unless its secret is given.",
	effect: "reads",
	input,
	output: z.strictObject({
		mediaType: z.string().describe("As in the header Content-Type."),
		filename: z.string().describe("Made from the title, safe on every system."),
		content: z.string(),
	}),
	example: {
		list: {
			title: "Two for a good cry",
			entries: [
				{ slug: "my-mister", title: "My Mister", year: 2018, words: "Two lonely people." },
				{ slug: "move-to-heaven", title: "Move to Heaven", year: 2021, words: "Grief, *gently*." },
			],
		},
		format: "markdown",
	},
	async handle({ format, site, ...asked }, context) {
		const origin = new URL(site ?? publicOriginsFromEnvironment()[0] ?? ownMachine).origin;
		const { list, path, updated } = await listOf(asked, context);
		const where: WriteContext = { site: origin, address: `${origin}${path}`, updated };
		return { ...writeListFile(list, format, where, context.engine) };
	},
});

/** The answer of export-list. */
export type ExportListAnswer = AnswerOf<typeof exportList>;

/** The list that is given, or the kept one that is named, with the path of its page. */
async function listOf(
	{ list, slug, secret, updated }: Pick<z.output<typeof input>, "list" | "slug" | "secret" | "updated">,
	context: OperationContext,
): Promise<{ list: DramaList; path: string; updated: Date }> {
	if (list && slug === undefined) return { list, path: "/", updated: updated ? new Date(updated) : new Date() };
	if (list || slug === undefined) {
		throw new AppError("bad-input", "Nothing or too much is to be written.", "Give either list or slug.");
	}
	const found = await readList.handle({ slug, ...(secret ? { secret } : {}), spoilers: 3 }, context);
	const told = found.isYours ? found.list : withoutSpoilers(found);
	return { list: told, path: `/lists/${slug}`, updated: new Date(found.list.updatedAt) };
}

/** A list as everybody may read it: its words without the sentences that tell a late turn or an ending. */
function withoutSpoilers({ list, spoils }: ReadListAnswer): DramaList {
	const tell = (words: string, spoilers: readonly string[] = []): string => wordsWithout(words, spoilers, list.locale);
	return {
		...list,
		introduction: tell(list.introduction, spoils.introduction),
		entries: list.entries.map((entry, index) => ({ ...entry, words: tell(entry.words, spoils.entries[index]) })),
		closing: tell(list.closing, spoils.closing),
	};
}
