import type { DramaList } from "goodcry";
import { z } from "zod";
import { normalTitle, years } from "./normal-form.ts";
import { parseJson } from "./parse-json.ts";
import { emptyReading, type Problem, type ReadEntry, type Reading } from "./reading.ts";

/** The name and the version that our JSON carries; a change that an older reader would misread gets the next number. */
const signature = { format: "goodcry-list", version: 1 } as const;

const entryShape = z.strictObject({
	rank: z.int().min(1).optional(),
	slug: z.string().nullable().default(null),
	title: z.string().refine((title) => normalTitle(title) !== "", "is empty"),
	year: z.int().min(years.first).max(years.last).nullable().default(null),
	words: z.string().default(""),
});

const listShape = z.strictObject({
	format: z.literal(signature.format),
	version: z.literal(signature.version),
	title: z.string().default(""),
	locale: z.enum(["en", "ko"]).optional(),
	introduction: z.string().default(""),
	entries: z.array(z.unknown()),
	closing: z.string().default(""),
});

/** Whether parsed JSON is a list that {@link writeJson} wrote, of any version. */
export function isOurJson(value: unknown): boolean {
	return typeof value === "object" && value !== null && Object.hasOwn(value, "entries");
}

/** A list as JSON of our own form, which docs/guide/formats.md describes. */
export function writeJson(list: DramaList): string {
	const entries = list.entries.map(({ slug, title, year, words }, index) => ({
		rank: index + 1,
		slug,
		title,
		year,
		words,
	}));
	const { title, locale, introduction, closing } = list;
	return `${JSON.stringify({ ...signature, title, locale, introduction, entries, closing }, null, 2)}\n`;
}

/** Reads what {@link writeJson} wrote. A field that is not ours is refused by name. @throws AppError when it is not JSON. */
export function readJson(text: string): Reading {
	const list = listShape.safeParse(parseJson(text));
	if (!list.success)
		return { ...emptyReading, problems: [{ row: 1, reason: `The list does not fit: ${said(list.error)}.` }] };
	const problems: Problem[] = [];
	const entries = list.data.entries.flatMap((one, index): ReadEntry[] => {
		const entry = entryShape.safeParse(one);
		if (!entry.success) {
			problems.push({ row: index + 1, reason: `The entry does not fit: ${said(entry.error)}.` });
			return [];
		}
		const { rank = null, ...rest } = entry.data;
		return [{ row: index + 1, rank, ...rest }];
	});
	return { ...list.data, locale: list.data.locale ?? null, entries, problems };
}

function said(error: z.ZodError): string {
	return error.issues
		.slice(0, 3)
		.map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
		.join("; ");
}
