import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import {
	CompiledQuery,
	type DatabaseConnection,
	Kysely,
	SqliteDialect,
	type SqliteDialectConfig,
	SqliteDriver,
	type SqliteStatement,
} from "kysely";
import type { Database, Tables } from "./database.ts";

/** How long a write waits for one of another process, in milliseconds. */
const longestWait = 5_000;

/**
 * A SQLite database in a file, or in memory for `:memory:`. What it has acknowledged survives a crash of the process and of
 * the machine: the log is written ahead and forced to disk at each commit.
 */
export function openSqlite(path: string): Database {
	if (path !== ":memory:") makePrivateFile(path);
	const file = new DatabaseSync(path, { timeout: longestWait, enableForeignKeyConstraints: true });
	file.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
	const tables = new Kysely<Tables>({
		dialect: new ImmediateDialect({
			database: { prepare: (sql) => toStatement(file.prepare(sql)), close: () => file.isOpen && file.close() },
		}),
	});
	// A process that ends in good order leaves no log behind.
	const closeAtEnd = () => file.isOpen && file.close();
	process.once("exit", closeAtEnd);
	return {
		kind: "sqlite",
		tables,
		async close() {
			process.off("exit", closeAtEnd);
			await tables.destroy();
			closeAtEnd();
		},
	};
}

/** The file is its owner's alone from the first moment; SQLite gives its log the same rights. */
function makePrivateFile(path: string): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	closeSync(openSync(path, "a", 0o600));
}

/** What Kysely asks of a statement, which is how another library has it. */
function toStatement(statement: StatementSync): SqliteStatement {
	const { length: columns } = statement.columns();
	return {
		reader: columns > 0,
		all: (values) => statement.all(...(values as SQLInputValue[])),
		run: (values) => statement.run(...(values as SQLInputValue[])),
		iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
	};
}

/**
 * Takes the right to write when a transaction begins. One that reads first and asks for it later is refused outright when
 * another process has written in between, however long it would wait.
 */
class ImmediateDialect extends SqliteDialect {
	readonly #config: SqliteDialectConfig;

	constructor(config: SqliteDialectConfig) {
		super(config);
		this.#config = config;
	}

	override createDriver(): SqliteDriver {
		return new ImmediateDriver(this.#config);
	}
}

class ImmediateDriver extends SqliteDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw("begin immediate"));
	}
}
