import { AppError } from "goodcry";
import { type Kysely, sql } from "kysely";
import type { Database, Tables } from "./database.ts";
import { type Migration, migrations } from "./migrations.ts";

/** Any number will do as the name of the lock; this one is Goodcry's. */
const lock = 1_198_482_025;

/**
 * Brings a database to the newest form, all steps or none. Two processes that start at once take turns: SQLite's own lock on
 * writing, PostgreSQL's advisory lock.
 * @throws AppError `newer-storage` when a later version of Goodcry has been here, whose data this one could damage.
 */
export async function migrate(
	{ kind, tables }: Pick<Database, "kind" | "tables">,
	steps: readonly Migration[] = migrations,
): Promise<void> {
	await tables.transaction().execute(async (transaction) => {
		if (kind === "postgres") await sql`select pg_advisory_xact_lock(${lock})`.execute(transaction);
		const applied = await appliedIn(transaction);
		refuseNewer(applied, steps);
		for (const { name, up } of steps.filter((step) => !applied.has(step.name))) {
			await up(transaction);
			await transaction.insertInto("migrations").values({ name, applied_at: new Date().toISOString() }).execute();
		}
	});
}

async function appliedIn(tables: Kysely<Tables>): Promise<ReadonlySet<string>> {
	await tables.schema
		.createTable("migrations")
		.ifNotExists()
		.addColumn("name", "text", (column) => column.primaryKey().notNull())
		.addColumn("applied_at", "text", (column) => column.notNull())
		.execute();
	const rows = await tables.selectFrom("migrations").select("name").execute();
	return new Set(rows.map(({ name }) => name));
}

function refuseNewer(applied: ReadonlySet<string>, steps: readonly Migration[]): void {
	const known = new Set(steps.map(({ name }) => name));
	const unknown = [...applied].filter((name) => !known.has(name));
	if (unknown.length === 0) return;
	throw new AppError(
		"newer-storage",
		`The data was last written by a newer Goodcry (${unknown.join(", ")}).`,
		"Start that version, or name another folder in DATA_DIR or another database in DATABASE_URL.",
	);
}
