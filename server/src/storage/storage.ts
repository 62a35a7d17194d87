import { join } from "node:path";
import type { ListStore } from "./list-store.ts";

/** Where what people make is kept. Nothing is opened until it is first asked for. */
export interface Storage {
	/** The lists; opens the database and brings it to the newest form when first asked. */
	lists(): Promise<ListStore>;
	/** Closes what was opened. A storage that is closed opens again when it is asked. */
	close(): Promise<void>;
}

/** The file of the SQLite database in its folder. */
const fileName = "goodcry.sqlite";

/** Storage in the PostgreSQL of DATABASE_URL; without one in a file in the folder DATA_DIR, by default `.data`. */
export function storageFromEnvironment(environment: NodeJS.ProcessEnv = process.env): Storage {
	const address = environment.DATABASE_URL;
	return address ? postgresStorage(address) : sqliteStorage(databaseFile(environment));
}

/** The file that holds the data where there is no DATABASE_URL. */
export function databaseFile({ DATA_DIR: folder }: NodeJS.ProcessEnv = process.env): string {
	return join(folder || ".data", fileName);
}

/** Storage in a SQLite file, or in memory for `:memory:`. */
export function sqliteStorage(path: string): Storage {
	return openedOnce(async () => (await import("./sqlite-database.ts")).openSqlite(path));
}

/** Storage in a PostgreSQL database. */
export function postgresStorage(address: string): Storage {
	return openedOnce(async () => (await import("./postgres-database.ts")).openPostgres(address));
}

function openedOnce(open: () => Promise<import("./database.ts").Database>): Storage {
	let opened: Promise<{ readonly lists: ListStore; close(): Promise<void> }> | undefined;
	const openStore = async () => {
		const [database, { migrate }, { ListStore: Store }] = await Promise.all([
			open(),
			import("./migrate.ts"),
			import("./list-store.ts"),
		]);
		await migrate(database).catch(async (error: unknown) => {
			await database.close();
			throw error;
		});
		return { lists: new Store(database), close: database.close };
	};
	return {
		async lists() {
			opened ??= openStore();
			// One failure, such as a database that is still starting, must not be the answer for ever.
			opened.catch(() => {
				opened = undefined;
			});
			return (await opened).lists;
		},
		async close() {
			const store = await opened?.catch(() => undefined);
			opened = undefined;
			await store?.close();
		},
	};
}
