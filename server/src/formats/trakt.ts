import { z } from "zod";
import { normalTitle } from "./normal-form.ts";
import { parseJson } from "./parse-json.ts";
import { emptyReading, type Problem, type ReadEntry, type Reading } from "./reading.ts";

const id = z.union([z.string(), z.number()]).nullish();
const showShape = z.object({
	title: z.string().refine((title) => normalTitle(title) !== "", "is empty"),
	year: z.int().nullish(),
	ids: z.object({ imdb: id, tmdb: id }).optional(),
});
const itemShape = z.object({ rank: z.int().min(1).nullish(), notes: z.string().nullish(), show: showShape });
const kindShape = z.object({ type: z.string() });

/** Whether parsed JSON is the items of a list of Trakt. */
export function isTrakt(value: unknown): boolean {
	return Array.isArray(value) && value.some((item) => kindShape.safeParse(item).success);
}

/** Reads the items of a list of Trakt: rank, type, notes, show. Whatever is no show is a problem. @throws AppError when it is not JSON. */
export function readTrakt(text: string): Reading {
	const items = z.array(z.unknown()).safeParse(parseJson(text));
	if (!items.success) return { ...emptyReading, problems: [{ row: 1, reason: "This is no array of items." }] };
	const problems: Problem[] = [];
	const entries = items.data.flatMap((one, index): ReadEntry[] => {
		const kind = kindShape.safeParse(one);
		const item = itemShape.safeParse(one);
		if (item.success && kind.data?.type === "show") return [readItem(item.data, index + 1)];
		problems.push({ row: index + 1, reason: reasonOf(kind.data?.type, item.error) });
		return [];
	});
	return { ...emptyReading, entries, problems };
}

function readItem({ rank, notes, show }: z.output<typeof itemShape>, row: number): ReadEntry {
	const { imdb, tmdb } = show.ids ?? {};
	return {
		row,
		rank: rank ?? null,
		slug: null,
		title: show.title,
		year: show.year ?? null,
		words: notes ?? "",
		ids: { ...(imdb ? { imdb: String(imdb) } : {}), ...(tmdb ? { tmdb: String(tmdb) } : {}) },
	};
}

function reasonOf(type: string | undefined, error: z.ZodError | undefined): string {
	if (type !== undefined && type !== "show") return `It is a ${type.slice(0, 20)}; a list holds shows.`;
	const issue = error?.issues[0];
	return `The item does not fit: ${issue?.path.join(".") || "item"}: ${issue?.message ?? "it says no type"}.`;
}
