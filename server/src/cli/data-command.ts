import { resolve } from "node:path";
import { type ArgsDef, type CommandDef, defineCommand } from "citty";
import { AppError } from "goodcry";
import { databaseFile } from "../storage/storage.ts";
import { refuseUnknown } from "./operation-command.ts";
import type { Terminal } from "./terminal.ts";

/** `goodcry data`: looks after what people keep. */
export function dataCommand(terminal: Terminal): CommandDef {
	return defineCommand({
		meta: { name: "data", description: "Back up the lists that are kept in DATA_DIR, or restore them" },
		subCommands: { backup: backupCommand(terminal), restore: restoreCommand(terminal) },
	});
}

function backupCommand(terminal: Terminal): CommandDef {
	const args: ArgsDef = { file: { type: "positional", required: true, description: "The file to write." } };
	return defineCommand({
		meta: { name: "backup", description: "Write everything that is kept into one file, also while a server runs" },
		args,
		async run({ args: given }) {
			refuseUnknown(given, args);
			refusePostgres("pg_dump --format=custom --file=goodcry.dump");
			const { backUp } = await import("../storage/backup.ts");
			const target = resolve(terminal.folder, String(given.file));
			terminal.write(`${countOf(backUp(databaseFile(), target))} in ${target}.`);
		},
	});
}

function restoreCommand(terminal: Terminal): CommandDef {
	const args: ArgsDef = {
		file: { type: "positional", required: true, description: "A file that backup wrote." },
		force: { type: "boolean", description: "Take the place of data that is there; it is kept beside." },
	};
	return defineCommand({
		meta: { name: "restore", description: "Put a backup in place, while no server runs" },
		args,
		async run({ args: given }) {
			refuseUnknown(given, args);
			refusePostgres("pg_restore --clean --if-exists --dbname");
			const { restore } = await import("../storage/backup.ts");
			const target = databaseFile();
			const { lists, earlier } = restore(resolve(terminal.folder, String(given.file)), target, given.force === true);
			terminal.write(`${countOf(lists)} in ${target}.${earlier ? ` What was there is now ${earlier}.` : ""}`);
		},
	});
}

function refusePostgres(tool: string): void {
	if (!process.env.DATABASE_URL) return;
	throw new AppError(
		"bad-input",
		"The data is in the PostgreSQL of DATABASE_URL, which has tools of its own.",
		`Use ${tool} with that address. To look after the file in DATA_DIR, leave DATABASE_URL out.`,
	);
}

function countOf(lists: number): string {
	return lists === 1 ? "1 list" : `${lists} lists`;
}
