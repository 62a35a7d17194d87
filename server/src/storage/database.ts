import type { Kysely } from "kysely";

/** The tables as both databases have them. Times are ISO 8601 in UTC, what is JSON says so. */
export interface Tables {
	readonly lists: ListRow;
	readonly list_versions: ListVersionRow;
	readonly migrations: { readonly name: string; readonly applied_at: string };
}

/** One list; what is kept of its earlier versions stands in `list_versions`. */
export interface ListRow {
	readonly slug: string;
	/** SHA-256 of the secret, in hexadecimal digits. */
	readonly secret_hash: string;
	readonly version: number;
	readonly state: "private" | "published";
	readonly title: string;
	readonly locale: "en" | "ko";
	readonly introduction: string;
	/** JSON: entries with their ids, in rank order. */
	readonly entries: string;
	readonly closing: string;
	readonly entry_count: number;
	/** JSON: the slugs of the first dramas. */
	readonly first_dramas: string;
	readonly source: string | null;
	readonly kept: number;
	readonly created_at: string;
	readonly updated_at: string;
	readonly published_at: string | null;
	readonly deleted_at: string | null;
}

/** What a list said at one version. */
export interface ListVersionRow {
	readonly slug: string;
	readonly version: number;
	/** The version that undoing this one brings back; null for the first. */
	readonly before: number | null;
	/** JSON: the whole content. */
	readonly content: string;
	readonly saved_at: string;
}

/** A database, whichever it is. A transaction that writes waits for others that write the same rows. */
export interface Database {
	readonly kind: "sqlite" | "postgres";
	readonly tables: Kysely<Tables>;
	close(): Promise<void>;
}
