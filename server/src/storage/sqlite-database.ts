import { closeSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { AppError } from "goodcry";
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
import { makeFolder } from "./make-folder.ts";

/** How long a write waits for one of another process, in milliseconds. */
const longestWait = 5_000;

/**
 * A SQLite database in a file, or in memory for `:memory:`. What it has acknowledged survives a crash of the process and of
 * the machine: the log is written ahead and forced to disk at each commit.
 * @throws AppError `unusable-storage` when the file or its folder cannot be made, written or read as a database
 */
export function openSqlite(path: string): Database {
	if (path !== ":memory:") makePrivateFile(path);
	const file = openFile(path);
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

/** @throws AppError `unusable-storage` when it is no database, or cannot be written */
function openFile(path: string): DatabaseSync {
	const file = new DatabaseSync(path, { timeout: longestWait, enableForeignKeyConstraints: true });
	try {
		file.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
		return file;
	} catch (error) {
		file.close();
		throw new AppError(
			"unusable-storage",
			`${path} cannot be used as a database: ${error instanceof Error ? error.message : String(error)}.`,
			"If it is damaged, put a backup in its place with goodcry data restore --force; what is there now is kept beside it.",
		);
	}
}

/** The file is its owner's alone from the first moment; SQLite gives its log the same rights. */
function makePrivateFile(path: string): void {
	const folder = dirname(path);
	try {
		makeFolder(folder);
		closeSync(openSync(path, "a", 0o600));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new AppError(
			"unusable-storage",
			`Nothing can be kept in ${folder}: ${reason}.`,
			"Name a folder in DATA_DIR that whoever runs the server may write to.",
		);
	}
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
