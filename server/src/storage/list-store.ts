import type { Kysely, Transaction } from "kysely";
import { browseLists, type ListShelf, type ShelfQuestion } from "./browse-lists.ts";
import type { Database, Tables } from "./database.ts";
import type { KeptContent, KeptList, ListChange } from "./kept-list.ts";
import { contentColumns, listOf, rowOf } from "./list-rows.ts";

/** How many versions of a list are kept. */
const mostVersions = 100;

/** How long a deleted list can be brought back, in days. */
const daysUntilPurged = 30;

/** What a change may ask of the versions of the list that it changes. */
export interface ListHistory {
	/** What the list said at a version; null when that is kept no longer. */
	at(version: number): Promise<{ readonly content: KeptContent; readonly before: number | null } | null>;
}

/** The lists that are kept. Every method that writes has written to disk when it resolves. */
export class ListStore {
	readonly #database: Database;
	readonly #now: () => Date;

	constructor(database: Database, now: () => Date = () => new Date()) {
		this.#database = database;
		this.#now = now;
	}

	/** Keeps a new list, private and at version 1. */
	async create(given: Pick<KeptList, "slug" | "secretHash" | "content" | "source">): Promise<KeptList> {
		const now = this.#now().toISOString();
		const list: KeptList = {
			...given,
			...{ version: 1, before: null, state: "private", kept: 0, createdAt: now, updatedAt: now },
			...{ publishedAt: null, deletedAt: null },
		};
		return this.#database.tables.transaction().execute(async (transaction) => {
			await this.#purge(transaction);
			await transaction.insertInto("lists").values(rowOf(list)).execute();
			await saveVersion(transaction, list);
			return list;
		});
	}

	/** The list of that name, deleted ones too; null when there is none. */
	async find(slug: string): Promise<KeptList | null> {
		const row = await selectLists(this.#database.tables).where("lists.slug", "=", slug).executeTakeFirst();
		return row ? listOf(row) : null;
	}

	/** The list that was made of a source by whoever holds the secret of that hash; null when there is none. */
	async findBySource(source: string, secretHash: string): Promise<KeptList | null> {
		const row = await selectLists(this.#database.tables)
			.where("source", "=", source)
			.where("secret_hash", "=", secretHash)
			.where("deleted_at", "is", null)
			.executeTakeFirst();
		return row ? listOf(row) : null;
	}

	/**
	 * Changes one list: `decide` sees it as it is and says what becomes of it, and nobody else changes it meanwhile.
	 * @returns the list as it then is; null when there is none of that name
	 * @throws what `decide` throws; then nothing has changed
	 */
	async change(
		slug: string,
		decide: (list: KeptList, history: ListHistory) => ListChange | Promise<ListChange>,
	): Promise<KeptList | null> {
		return this.#database.tables.transaction().execute(async (transaction) => {
			await this.#purge(transaction);
			await this.#lock(transaction, slug);
			const row = await selectLists(transaction).where("lists.slug", "=", slug).executeTakeFirst();
			if (!row) return null;
			const list = listOf(row);
			const change = await decide(list, { at: (version) => versionOf(transaction, slug, version) });
			const after = applyChange(list, change, this.#now().toISOString());
			const { slug: _, ...columns } = rowOf(after);
			await transaction.updateTable("lists").set(columns).where("slug", "=", slug).execute();
			if (after.version > list.version) await saveVersion(transaction, after);
			return after;
		});
	}

	/** Published lists in the order asked for, a shelf at a time. */
	browse(question: ShelfQuestion): Promise<ListShelf> {
		return browseLists(this.#database.tables, question);
	}

	/**
	 * SQLite lets one transaction write at a time. PostgreSQL locks the row, in a question of its own: the next one then sees
	 * what others had written when the lock was had.
	 */
	async #lock(transaction: Transaction<Tables>, slug: string): Promise<void> {
		if (this.#database.kind === "sqlite") return;
		await transaction.selectFrom("lists").select("slug").where("slug", "=", slug).forUpdate().execute();
	}

	async #purge(transaction: Transaction<Tables>): Promise<void> {
		const cutoff = new Date(this.#now().getTime() - daysUntilPurged * 86_400_000).toISOString();
		await transaction.deleteFrom("lists").where("deleted_at", "<", cutoff).execute();
	}
}

function selectLists(tables: Kysely<Tables>) {
	return tables
		.selectFrom("lists")
		.innerJoin("list_versions", (join) =>
			join.onRef("list_versions.slug", "=", "lists.slug").onRef("list_versions.version", "=", "lists.version"),
		)
		.selectAll("lists")
		.select("list_versions.before");
}

function applyChange(list: KeptList, change: ListChange, now: string): KeptList {
	const content = change.content ?? list.content;
	const isNew = JSON.stringify(contentColumns(content)) !== JSON.stringify(contentColumns(list.content));
	const state = change.state ?? list.state;
	return {
		...list,
		...(isNew
			? { content, version: list.version + 1, before: change.before === undefined ? list.version : change.before }
			: {}),
		updatedAt: isNew ? now : list.updatedAt,
		state,
		publishedAt: state === "published" ? (list.publishedAt ?? now) : list.publishedAt,
		deletedAt: change.isDeleted === undefined ? list.deletedAt : change.isDeleted ? (list.deletedAt ?? now) : null,
		kept: list.kept + (change.isCopied ? 1 : 0),
	};
}

async function saveVersion(transaction: Transaction<Tables>, list: KeptList): Promise<void> {
	const { slug, version, before, content, updatedAt } = list;
	await transaction
		.insertInto("list_versions")
		.values({ slug, version, before, content: JSON.stringify(content), saved_at: updatedAt })
		.execute();
	await transaction
		.deleteFrom("list_versions")
		.where("slug", "=", slug)
		.where("version", "<=", version - mostVersions)
		.execute();
}

async function versionOf(transaction: Transaction<Tables>, slug: string, version: number) {
	const row = await transaction
		.selectFrom("list_versions")
		.select(["content", "before"])
		.where("slug", "=", slug)
		.where("version", "=", version)
		.executeTakeFirst();
	return row ? { content: JSON.parse(row.content) as KeptContent, before: row.before } : null;
}
