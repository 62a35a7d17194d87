import { chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { AppError } from "goodcry";
import { makeFolder } from "./make-folder.ts";
import { migrations } from "./migrations.ts";

/**
 * Writes what the SQLite file holds at this moment into another file, whole, also while a server writes to it.
 * @returns how many lists there are in it
 * @throws AppError `bad-input` when there is nothing to back up, or when the other file is there already
 */
export function backUp(source: string, target: string): number {
	if (!existsSync(source)) {
		throw new AppError("bad-input", `There is no data at ${source}.`, "Name its folder in DATA_DIR.");
	}
	if (existsSync(target)) {
		throw new AppError("bad-input", `${target} is there already.`, "Name another file, or move that one away.");
	}
	makeFolder(dirname(target));
	const unfinished = `${target}.unfinished`;
	rmSync(unfinished, { force: true });
	const file = new DatabaseSync(source, { timeout: 10_000 });
	try {
		file.prepare("VACUUM INTO ?").run(unfinished);
	} finally {
		file.close();
	}
	chmodSync(unfinished, 0o600);
	const count = checkBackup(unfinished);
	forceToDisk(unfinished);
	renameSync(unfinished, target);
	forceToDisk(dirname(target));
	return count;
}

/** What SQLite says of a file that is none of its own (SQLITE_NOTADB). */
const notADatabase = 26;

/** What restoring did. */
export interface Restored {
	/** How many lists there are now, deleted ones that can still be brought back among them. */
	readonly lists: number;
	/** Where what was there before is now; null when there was nothing. */
	readonly earlier: string | null;
}

/**
 * Puts a backup in the place of the SQLite file. What was there is kept beside it.
 * @param isForced whether it may take the place of data that is there
 * @throws AppError `bad-input` when the backup is none or is damaged, when there is data and it is not forced, or when a
 * server has the data open; `newer-storage` when a later version wrote the backup
 */
export function restore(backup: string, target: string, isForced: boolean): Restored {
	if (!existsSync(backup)) throw new AppError("bad-input", `There is no file ${backup}.`, "Check the path.");
	const lists = checkBackup(backup);
	if (existsSync(target) && !isForced) {
		throw new AppError(
			"bad-input",
			`There is data at ${target} already.`,
			"With --force the backup takes its place, and what is there now is kept beside it.",
		);
	}
	makeFolder(dirname(target));
	const unfinished = `${target}.unfinished`;
	copyFileSync(backup, unfinished);
	chmodSync(unfinished, 0o600);
	forceToDisk(unfinished);
	const earlier = existsSync(target) ? setAside(target) : null;
	renameSync(unfinished, target);
	forceToDisk(dirname(target));
	return { lists, earlier };
}

/** Moves a database away, which nobody may have open: what a server wrote to it afterwards would be lost. */
function setAside(path: string): string {
	const file = new DatabaseSync(path, { timeout: 0 });
	try {
		// Only who is alone with a file may change its kind of log; the log is then in the file itself.
		file.exec("PRAGMA journal_mode = DELETE");
	} catch (error) {
		// What is damaged so far that it is no database can still be set aside; it is why people restore.
		if (!isNoDatabase(error))
			throw new AppError(
				"bad-input",
				`${path} is in use${error instanceof Error ? ` (${error.message})` : ""}.`,
				"Stop the server that has it open, then restore again.",
			);
	} finally {
		file.close();
	}
	const stamp = new Date().toISOString().replaceAll(/[:.]/g, "-");
	const aside = join(dirname(path), `${basename(path, ".sqlite")}-before-${stamp}.sqlite`);
	renameSync(path, aside);
	return aside;
}

function isNoDatabase(error: unknown): boolean {
	return error instanceof Error && "errcode" in error && error.errcode === notADatabase;
}

/** @returns how many lists a backup holds @throws AppError when it is not one that this version can use */
function checkBackup(path: string): number {
	const applied = readBackup(path, (file) => {
		const [{ integrity_check: verdict } = {}] = file.prepare("PRAGMA integrity_check").all();
		if (verdict !== "ok") throw new Error(String(verdict));
		return file.prepare("SELECT name FROM migrations").all();
	});
	const newer = applied.map(({ name }) => String(name)).filter((name) => !migrations.some((one) => one.name === name));
	if (newer.length > 0) {
		throw new AppError(
			"newer-storage",
			`${path} was written by a newer Goodcry (${newer.join(", ")}).`,
			"Restore it with that version.",
		);
	}
	return readBackup(path, (file) => Number(file.prepare("SELECT count(*) AS count FROM lists").get()?.count));
}

function readBackup<Answer>(path: string, ask: (file: DatabaseSync) => Answer): Answer {
	const file = new DatabaseSync(path, { readOnly: true });
	try {
		return ask(file);
	} catch (error) {
		throw new AppError(
			"bad-input",
			`${path} is no backup of Goodcry, or it is damaged: ${error instanceof Error ? error.message : String(error)}.`,
			"Name a file that goodcry data backup wrote.",
		);
	} finally {
		file.close();
	}
}

function forceToDisk(path: string): void {
	const handle = openSync(path, "r");
	fsyncSync(handle);
	closeSync(handle);
}
