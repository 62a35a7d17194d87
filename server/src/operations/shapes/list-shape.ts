import { z } from "zod";

/** The most that a list may hold: its title in characters, a text of words in bytes of UTF-8, its entries, all its text in bytes. */
export const listLimits = { title: 200, words: 20_000, entries: 200, whole: 256_000 } as const;

/** A whole number that both databases hold. */
const highestVersion = 2_147_483_647;

const line = z
	.string()
	.trim()
	.min(1)
	.max(listLimits.title)
	.refine(
		(text) => isStorable(text) && !/[\r\n\u2028\u2029\u202d\u202e]/.test(text),
		"is one line of text, without control characters",
	)
	.refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text), "has nothing in it that can be seen");

const words = z
	.string()
	.refine(
		(text) => Buffer.byteLength(text) <= listLimits.words,
		`has more than ${listLimits.words / 1000} kB; write less, or in several entries`,
	)
	.refine(isStorable, "holds control characters or half a character; send plain text or Markdown");

const entryId = z
	.string()
	.regex(/^[0-9a-z]{4,40}$/, "is an id of 4 to 40 small letters and digits")
	.describe("Stays with the entry wherever it moves; the server gives one where it is left out.");

const entryFields = {
	slug: z.string().min(1).max(120).nullable().default(null).describe("The drama; null when the catalogue has none."),
	title: line.describe("As the list writes it, at most 200 characters."),
	year: z.int().min(1900).max(2200).nullable().default(null),
	words: words.default("").describe("What the list says of it, as Markdown, at most 20 kB."),
};

/** An entry as it is given. */
export const givenEntry = z.strictObject({ id: entryId.exactOptional(), ...entryFields });

/** The content of a list as it is given: what stands in `list` of create-list and update-list. */
export const givenList = z
	.strictObject({
		title: line.describe("At most 200 characters."),
		locale: z.enum(["en", "ko"]).default("en").describe("The language of its words."),
		introduction: words.default("").describe("Before the first entry, as Markdown, at most 20 kB."),
		entries: z.array(givenEntry).max(listLimits.entries).default([]).describe("In rank order, at most 200."),
		closing: words.default("").describe("Behind the last entry, as Markdown, at most 20 kB."),
	})
	.describe("The whole content of the list, at most 256 kB of text in all.");

/** A list as it is told; its secret is never part of it. */
export const keptListShape = z.strictObject({
	slug: z.string().describe("Its name in addresses; it never changes."),
	version: z.int().describe("One more with each change; give it back with the next one."),
	state: z.enum(["private", "published"]),
	title: z.string(),
	locale: z.enum(["en", "ko"]),
	introduction: z.string(),
	entries: z
		.array(
			z.strictObject({
				id: z.string(),
				rank: z.int().min(1),
				slug: z.string().nullable(),
				title: z.string(),
				year: z.int().nullable(),
				words: z.string(),
			}),
		)
		.describe("In rank order."),
	closing: z.string(),
	kept: z.int().describe("How many copies people have made of it."),
	createdAt: z.string(),
	updatedAt: z.string().describe("When its content last changed."),
	publishedAt: z.string().nullable().describe("When it was first published."),
});

/** Fields that the operations on lists take, with one meaning everywhere. */
export const listFields = {
	slug: z
		.string()
		.min(1)
		.max(120)
		.refine(isStorable, "holds control characters")
		.describe("The list's slug, as create-list gives it."),
	secret: z
		.string()
		.regex(/^[\w-]{22}$/, "is the 22 characters that create-list gave")
		.describe(
			"The secret that create-list gave, which makes it yours to change. Over HTTP also as the header Authorization: Bearer; never in an address.",
		),
	version: z
		.int()
		.min(1)
		.max(highestVersion)
		.describe("The version that your change is made on, as the last answer gave it."),
} as const;

/** PostgreSQL keeps no NUL, and half a surrogate pair would come back as another character. */
function isStorable(text: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);
}
