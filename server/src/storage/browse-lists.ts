import type { Kysely } from "kysely";
import type { Tables } from "./database.ts";
import type { ListCard, ListOrder } from "./kept-list.ts";
import { cardOf } from "./list-rows.ts";

/** Where a shelf goes on: behind the last list of the one before. */
export interface ShelfPlace {
	readonly kept: number;
	readonly publishedAt: string;
	readonly slug: string;
}

/** Which published lists to show, and how many. */
export interface ShelfQuestion {
	readonly order: ListOrder;
	readonly locale?: "en" | "ko" | undefined;
	readonly limit: number;
	readonly after?: ShelfPlace | undefined;
}

/** Some published lists. */
export interface ListShelf {
	readonly lists: readonly ListCard[];
	/** Where the next shelf begins; null when this one is the last. */
	readonly next: ShelfPlace | null;
}

/** Published lists, the newest or the most kept first; what is equal stands by newness, then by name. */
export async function browseLists(tables: Kysely<Tables>, question: ShelfQuestion): Promise<ListShelf> {
	const { order, locale, limit, after } = question;
	let query = tables
		.selectFrom("lists")
		.select([
			"slug",
			"title",
			"locale",
			"introduction",
			"entries",
			"entry_count",
			"first_dramas",
			"kept",
			"state",
			"source",
		])
		.select(["version", "created_at", "updated_at", "published_at", "deleted_at"])
		.where("state", "=", "published")
		.where("deleted_at", "is", null);
	if (locale) query = query.where("locale", "=", locale);
	if (order === "most-kept") query = query.orderBy("kept", "desc");
	if (after) {
		query = query.where(({ eb, and, or }) => {
			const older = or([
				eb("published_at", "<", after.publishedAt),
				and([eb("published_at", "=", after.publishedAt), eb("slug", ">", after.slug)]),
			]);
			return order === "newest" ? older : or([eb("kept", "<", after.kept), and([eb("kept", "=", after.kept), older])]);
		});
	}
	const rows = await query
		.orderBy("published_at", "desc")
		.orderBy("slug", "asc")
		.limit(limit + 1)
		.execute();
	const lists = rows.slice(0, limit).map(cardOf);
	const last = lists.at(-1);
	const isLast = rows.length <= limit || !last;
	return { lists, next: isLast ? null : { kept: last.kept, publishedAt: last.publishedAt, slug: last.slug } };
}
