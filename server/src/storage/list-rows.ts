import type { KeptEntry } from "goodcry";
import type { ListRow } from "./database.ts";
import type { KeptContent, KeptList, ListCard } from "./kept-list.ts";

const mostFirstDramas = 4;

/** The columns that hold what a list says. */
export function contentColumns({ title, locale, introduction, entries, closing }: KeptContent) {
	const dramas = entries.flatMap(({ slug }) => slug ?? []).slice(0, mostFirstDramas);
	return {
		...{ title, locale, introduction, closing },
		entries: JSON.stringify(entries),
		entry_count: entries.length,
		first_dramas: JSON.stringify(dramas),
	};
}

/** The row of a whole list. */
export function rowOf(list: KeptList): ListRow {
	return {
		...contentColumns(list.content),
		slug: list.slug,
		secret_hash: list.secretHash,
		version: list.version,
		state: list.state,
		source: list.source,
		kept: list.kept,
		created_at: list.createdAt,
		updated_at: list.updatedAt,
		published_at: list.publishedAt,
		deleted_at: list.deletedAt,
	};
}

/** The list of a row. What JSON it holds was written by {@link rowOf}. */
export function listOf(row: ListRow & { readonly before: number | null }): KeptList {
	const { title, locale, introduction, closing } = row;
	const entries = JSON.parse(row.entries) as readonly KeptEntry[];
	return {
		slug: row.slug,
		secretHash: row.secret_hash,
		version: row.version,
		before: row.before,
		content: { title, locale, introduction, entries, closing },
		state: row.state,
		source: row.source,
		kept: row.kept,
		createdAt: row.created_at,
		updatedAt: row.updated_at,
		publishedAt: row.published_at,
		deletedAt: row.deleted_at,
	};
}

/** What a shelf shows of a published list. What JSON its row holds was written by {@link rowOf}. */
export function cardOf(row: Omit<ListRow, "closing" | "secret_hash">): ListCard {
	return {
		slug: row.slug,
		title: row.title,
		locale: row.locale,
		introduction: row.introduction,
		entryCount: row.entry_count,
		firstDramas: JSON.parse(row.first_dramas) as readonly string[],
		dramas: (JSON.parse(row.entries) as readonly KeptEntry[]).flatMap(({ slug }) => slug ?? []),
		kept: row.kept,
		updatedAt: row.updated_at,
		publishedAt: row.published_at ?? row.created_at,
	};
}
