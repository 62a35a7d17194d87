import { stripVTControlCharacters } from "node:util";
import { CatalogueError, loadCatalogue } from "@goodcry/catalogue";
import { type CommandDef, defineCommand, renderUsage, runCommand } from "citty";
import { AppError, createEngine, type Engine } from "goodcry";
import manifest from "../../package.json" with { type: "json" };
import type { FetchPage } from "../articles/fetching/fetch-page.ts";
import { fetchingFromEnvironment, fetchWhenAsked } from "../articles/fetching/fetching.ts";
import type { OperationContext } from "../operations/operation.ts";
import { type Storage, storageFromEnvironment } from "../storage/storage.ts";
import { catalogueCommand } from "./catalogue-command.ts";
import { commandSpecs } from "./command-specs.ts";
import { dataCommand } from "./data-command.ts";
import { mcpCommand } from "./mcp-command.ts";
import { operationCommand } from "./operation-command.ts";
import { processTerminal, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** What the command line is made from; by default this process and the compiled catalogue. */
export interface MainOptions {
	readonly terminal?: Terminal;
	readonly engine?: Engine;
	/** Where lists are kept; by default what DATABASE_URL or DATA_DIR say. */
	readonly storage?: Storage;
	/** Fetches pages; by default whatever stands on the public web. */
	readonly fetchPage?: FetchPage;
}

/**
 * Runs the command line.
 * @param args the words after the command's name
 * @returns the exit code: 0 when it did what was asked, 1 when the input does not fit, 2 when the command line does not
 */
export async function main(
	args: readonly string[],
	{
		terminal = processTerminal(),
		engine,
		storage = storageFromEnvironment(),
		fetchPage = fetchWhenAsked,
	}: MainOptions = {},
): Promise<number> {
	let made = engine;
	const contextOf = (): OperationContext => {
		made ??= createEngine(loadCatalogue());
		return { engine: made, lists: storage.lists, ...fetchingFromEnvironment() };
	};
	const root = rootCommand(terminal, contextOf, fetchPage);
	try {
		if (args.length === 0 || args.some((word) => word === "--help" || word === "-h")) {
			terminal.write(await usageOf(root, args, terminal));
		} else if (args[0] === "--version" || args[0] === "-v") {
			terminal.write(manifest.version);
		} else {
			await runCommand(root, { rawArgs: [...args] });
		}
		return 0;
	} catch (error) {
		return await complain(error, root, args, terminal);
	} finally {
		await storage.close();
	}
}

function rootCommand(terminal: Terminal, contextOf: () => OperationContext, fetchPage: FetchPage): CommandDef {
	// Who types an address at their own machine means it; a tool for assistants asks the operator (ALLOW_FETCH).
	const contextOfPerson = (): OperationContext => ({ ...contextOf(), fetchPage });
	const commands = Object.entries(commandSpecs).map(([path, spec]): [string[], CommandDef] => {
		const words = path.split(" ");
		return [words, operationCommand(words.at(-1) ?? path, spec, terminal, contextOfPerson)];
	});
	const inGroup = (group: string) =>
		Object.fromEntries(commands.flatMap(([[first, name], made]) => (first === group && name ? [[name, made]] : [])));
	const alone = commands.flatMap(([[name = "", rest], made]) => (rest === undefined ? [[name, made]] : []));
	return defineCommand({
		meta: {
			name: "goodcry",
			version: manifest.version,
			description: "Finds the Korean drama that makes you feel what you want to feel.",
		},
		subCommands: {
			...Object.fromEntries(alone),
			list: defineCommand({
				meta: {
					name: "list",
					description: "Write, keep, change and publish lists; LIST_SECRET may hold a list's secret",
				},
				subCommands: inGroup("list"),
			}),
			mcp: mcpCommand(contextOf),
			data: dataCommand(terminal),
			catalogue: catalogueCommand(terminal, () => contextOf().engine),
		},
	});
}

async function complain(
	error: unknown,
	root: CommandDef,
	args: readonly string[],
	terminal: Terminal,
): Promise<number> {
	if (error instanceof AppError) {
		terminal.complain(`${error.message}\n${error.advice}`);
		return 1;
	}
	if (error instanceof CatalogueError) {
		terminal.complain(`${error.message}\nMend the lines that are named; goodcry catalogue check looks again.`);
		return 1;
	}
	if (error instanceof UsageError || (error instanceof Error && error.name === "CLIError")) {
		terminal.complain(`${plain(error.message)}\n\n${plain(await usageOf(root, args, terminal))}`);
		return 2;
	}
	throw error;
}

/** The usage of the command that the words name, or of the whole. */
async function usageOf(root: CommandDef, args: readonly string[], { page }: Terminal): Promise<string> {
	let command = root;
	let parent: CommandDef | undefined;
	for (const word of args) {
		const next = (command.subCommands as Record<string, CommandDef> | undefined)?.[word];
		if (!next) break;
		[parent, command] = [command, next];
	}
	// A second name of several letters is written with two dashes too.
	const usage = (await renderUsage(command, parent)).replace(/ +$/gm, "").replace(/(?<=\s|\[\d+m)-(?=[a-z]{2})/g, "--");
	return page.strong("x") === "x" ? plain(usage) : usage;
}

function plain(text: string): string {
	return stripVTControlCharacters(text);
}
