import type { Engine, KeptEntry } from "goodcry";
import type { z } from "zod";
import type { KeptContent } from "../storage/kept-list.ts";
import { makeEntryId } from "../storage/list-slug.ts";
import { requireDrama } from "./require-drama.ts";
import { requireFit } from "./require-fit.ts";
import type { givenEntry, givenList } from "./shapes/list-shape.ts";

/**
 * The content that a caller gives, ready to be kept: each entry has an id, and each drama is in the catalogue.
 * @param before what the list said; a drama that it already names may have left the catalogue
 * @throws AppError `unknown-drama` for a slug that nobody has, else as {@link requireFit}
 */
export function giveContent(
	given: z.output<typeof givenList>,
	engine: Engine,
	before: KeptContent | null = null,
): KeptContent {
	const known = new Set(before?.entries.map(({ slug }) => slug));
	const entries = given.entries.map((entry) => giveEntry(entry, engine, known));
	const { title, locale, introduction, closing } = given;
	return requireFit({ title, locale, introduction, entries, closing }, before);
}

/** One entry ready to be kept. @throws AppError `unknown-drama` for a slug that is neither known nor in the catalogue. */
export function giveEntry(
	{ id = makeEntryId(), slug, title, year, words }: z.output<typeof givenEntry>,
	engine: Engine,
	known: ReadonlySet<string | null> = new Set(),
): KeptEntry {
	if (slug !== null && !known.has(slug)) requireDrama(engine, slug);
	return { id, slug, title, year, words };
}
