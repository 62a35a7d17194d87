import { readFileSync } from "node:fs";
import type { Engine } from "goodcry";

/** A theme with the dramas that independent lists name for it. */
export interface Pool {
	readonly id: string;
	readonly query: string;
	readonly lists: number;
	/** Drama key (slug, or the title where the catalogue lacks it) to votes. */
	readonly votes: ReadonlyMap<string, number>;
}

/** One list or request: a wish in words and the dramas that answer it. */
export interface Judged {
	readonly id: string;
	readonly query: string;
	readonly kind: string;
	readonly wanted: readonly string[];
}

interface Named {
	readonly title: string;
	readonly year?: number | null;
}

/** The judgements of a folder, with titles linked to slugs. */
export interface Judgements {
	readonly pools: readonly Pool[];
	readonly lists: readonly Judged[];
	readonly requests: readonly Judged[];
	/** Titles that the catalogue does not have. */
	readonly missing: ReadonlySet<string>;
}

/** Reads the judgements and links their titles; a title outside the catalogue keeps its place and can never be found. */
export function readJudgements(folder: string, engine: Engine, part = "dev"): Judgements {
	const missing = new Set<string>();
	const key = ({ title, year }: Named): string => {
		const slug = slugOf(title, year ?? null, engine);
		if (!slug) missing.add(title);
		return slug ?? `missing:${title}`;
	};
	const rows = <T>(name: string): T[] =>
		readFileSync(`${folder}/${name}.${part}.jsonl`, "utf8")
			.split("\n")
			.filter(Boolean)
			.map((line) => JSON.parse(line) as T);
	return {
		missing,
		pools: rows<{ pool: string; query: string; lists: number; titles: (Named & { votes: number })[] }>("pooled").map(
			({ pool, query, lists, titles }) => ({
				id: pool,
				query,
				lists,
				votes: new Map(titles.map((named) => [key(named), named.votes])),
			}),
		),
		lists: rows<{ id: string; query: string; kind: string; titles: Named[] }>("lists").map(
			({ id, query, kind, titles }) => ({ id, query, kind, wanted: titles.map(key) }),
		),
		requests: rows<{ id: string; request: string; answers: string[] }>("requests").map(({ id, request, answers }) => ({
			id,
			query: request,
			kind: "request",
			wanted: answers.map((title) => key({ title })),
		})),
	};
}

/** The drama of that name, and of that year within one where it is given; null when there is none of the name. */
export function slugOf(title: string, year: number | null, engine: Engine): string | null {
	const named = engine.named(title);
	return (named.find((drama) => year === null || Math.abs(drama.year - year) <= 1) ?? named[0])?.slug ?? null;
}
