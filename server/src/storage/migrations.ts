import { type Kysely, sql } from "kysely";
import type { Tables } from "./database.ts";

/** One step that brings a database forward. Steps are only ever added, never changed and never taken back. */
export interface Migration {
	readonly name: string;
	up(tables: Kysely<Tables>): Promise<void>;
}

/** Every step, the oldest first. */
export const migrations: readonly Migration[] = [{ name: "0001-lists", up: makeLists }];

async function makeLists(tables: Kysely<Tables>): Promise<void> {
	await tables.schema
		.createTable("lists")
		.addColumn("slug", "text", (column) => column.primaryKey().notNull())
		.addColumn("secret_hash", "text", (column) => column.notNull())
		.addColumn("version", "integer", (column) => column.notNull())
		.addColumn("state", "text", (column) => column.notNull().check(sql`state in ('private', 'published')`))
		.addColumn("title", "text", (column) => column.notNull())
		.addColumn("locale", "text", (column) => column.notNull())
		.addColumn("introduction", "text", (column) => column.notNull())
		.addColumn("entries", "text", (column) => column.notNull())
		.addColumn("closing", "text", (column) => column.notNull())
		.addColumn("entry_count", "integer", (column) => column.notNull())
		.addColumn("first_dramas", "text", (column) => column.notNull())
		.addColumn("source", "text")
		.addColumn("kept", "integer", (column) => column.notNull())
		.addColumn("created_at", "text", (column) => column.notNull())
		.addColumn("updated_at", "text", (column) => column.notNull())
		.addColumn("published_at", "text")
		.addColumn("deleted_at", "text")
		.execute();
	await tables.schema.createIndex("lists_by_newest").on("lists").columns(["state", "published_at", "slug"]).execute();
	await tables.schema
		.createIndex("lists_by_most_kept")
		.on("lists")
		.columns(["state", "kept", "published_at", "slug"])
		.execute();
	await tables.schema.createIndex("lists_by_deletion").on("lists").column("deleted_at").execute();
	await tables.schema
		.createTable("list_versions")
		.addColumn("slug", "text", (column) => column.notNull().references("lists.slug").onDelete("cascade"))
		.addColumn("version", "integer", (column) => column.notNull())
		.addColumn("before", "integer")
		.addColumn("content", "text", (column) => column.notNull())
		.addColumn("saved_at", "text", (column) => column.notNull())
		.addPrimaryKeyConstraint("list_versions_key", ["slug", "version"])
		.execute();
}
