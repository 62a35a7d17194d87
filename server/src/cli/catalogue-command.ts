import { resolve } from "node:path";
import { type ArgsDef, type CommandDef, defineCommand } from "citty";
import type { Engine } from "goodcry";
import { refuseUnknown } from "./operation-command.ts";
import type { Terminal } from "./terminal.ts";

/** `goodcry catalogue`: looks after the data. */
export function catalogueCommand(terminal: Terminal, engineOf: () => Engine): CommandDef {
	return defineCommand({
		meta: { name: "catalogue", description: "Begin a drama's file, check the files, or count what they hold" },
		subCommands: { new: newCommand(terminal), check: checkCommand(terminal), stats: statsCommand(terminal, engineOf) },
	});
}

function newCommand(terminal: Terminal): CommandDef {
	const args: ArgsDef = {
		title: { type: "positional", required: true, description: "The title that most people outside Korea use." },
		hangul: { type: "string", description: "The Korean title." },
		year: { type: "string", description: "The year of the first episode." },
		network: { type: "string", description: "The network or platform that made it." },
		episodes: { type: "string", description: "How many episodes it has." },
	};
	return defineCommand({
		meta: { name: "new", description: "Begin a drama's file with the facts given and the facets to grade" },
		args,
		async run({ args: given }) {
			refuseUnknown(given, args);
			const { beginDrama } = await import("./begin-drama.ts");
			terminal.write(beginDrama(given as Readonly<Record<string, unknown>>));
		},
	});
}

function checkCommand(terminal: Terminal): CommandDef {
	const args: ArgsDef = {
		files: { type: "positional", required: false, description: "Dramas by slug or by file; all by default." },
	};
	return defineCommand({
		meta: { name: "check", description: "Check the whole catalogue, or the dramas' files that are named" },
		args,
		async run({ args: given }) {
			refuseUnknown(given, args);
			const { checkCatalogue } = await import("./check-catalogue.ts");
			terminal.write(
				checkCatalogue(given._.map((name) => (/[/.]/.test(name) ? resolve(terminal.folder, name) : name))),
			);
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
