import { resolve } from "node:path";
import { type ArgsDef, type CommandDef, defineCommand } from "citty";
import type { Engine } from "goodcry";
import { refuseUnknown } from "./operation-command.ts";
import type { Terminal } from "./terminal.ts";

/** `goodcry catalogue`: looks after the data. */
export function catalogueCommand(terminal: Terminal, engineOf: () => Engine): CommandDef {
	return defineCommand({
		meta: { name: "catalogue", description: "Check the catalogue's files, or count what they hold" },
		subCommands: { check: checkCommand(terminal), stats: statsCommand(terminal, engineOf) },
	});
}

function checkCommand(terminal: Terminal): CommandDef {
	const args: ArgsDef = {
		files: { type: "positional", required: false, description: "Files of dramas, dramas/<slug>.yaml; all by default." },
	};
	return defineCommand({
		meta: { name: "check", description: "Check the whole catalogue, or the dramas' files that are named" },
		args,
		async run({ args: given }) {
			refuseUnknown(given, args);
			const { checkCatalogue } = await import("./check-catalogue.ts");
			terminal.write(checkCatalogue(given._.map((path) => resolve(terminal.folder, path))));
		},
	});
}

function statsCommand(terminal: Terminal, engineOf: () => Engine): CommandDef {
	const args: ArgsDef = { json: { type: "boolean", description: "Print the counts as JSON." } };
	return defineCommand({
		meta: { name: "stats", description: "Count what the catalogue holds" },
		args,
		async run({ args: given }) {
			refuseUnknown(given, args);
			const { countCatalogue, tellCounts } = await import("./count-catalogue.ts");
			const counts = countCatalogue(engineOf().catalogue);
			terminal.write(given.json ? JSON.stringify(counts, null, 2) : tellCounts(counts, terminal.page));
		},
	});
}
