import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Tables } from "./database.ts";

/** How many connections one server holds at most. */
const mostConnections = 10;

/** How long to wait for a connection, in milliseconds. */
const longestWait = 10_000;

/** A PostgreSQL database by its address, such as postgres://user:password@host/name. Connects when it is first asked. */
export function openPostgres(address: string): Database {
	const pool = new pg.Pool({
		connectionString: address,
		max: mostConnections,
		connectionTimeoutMillis: longestWait,
		allowExitOnIdle: true,
	});
	// A connection that breaks while it rests is taken out of the pool; the next question opens another.
	pool.on("error", () => {});
	const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
	return { kind: "postgres", tables, close: () => tables.destroy() };
}
