import { parse } from "node:path";
import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs } from "citty";
import { AppError, type Engine } from "goodcry";
import { z } from "zod";
import { readListFile } from "../formats/read-list-file.ts";
import { type Operation, type OperationContext, runOperation } from "../operations/operation.ts";
import { kindOf, toInput } from "../operations/written-input.ts";
import { tell } from "../text/tell.ts";
import type { Terminal } from "./terminal.ts";
import { readText } from "./text-file.ts";
import { UsageError } from "./usage-error.ts";

/** How an operation is called on the command line. */
export interface CommandSpec {
	readonly operation: Operation;
	/** The field that the words after the command fill. */
	readonly field: string;
	/** What the words are: the field itself, one drama or several by slug or title, a file of text, of JSON or of a list in any format, or nothing because standard input is read. */
	readonly takes: "words" | "drama" | "dramas" | "file" | "json" | "list" | "input";
	/** False where the words may be left out. */
	readonly isRequired: boolean;
	/** The largest file, in bytes; by default what a text may have. */
	readonly largest?: number;
	/** Another name for an option, by the field's name. */
	readonly aliases?: Readonly<Record<string, string>>;
	/** In one line. */
	readonly summary: string;
}

/** Makes the command of an operation: one option for each of its fields, `--json` for the answer as the API gives it. */
export function operationCommand(
	name: string,
	spec: CommandSpec,
	terminal: Terminal,
	contextOf: () => OperationContext,
): CommandDef {
	const { operation } = spec;
	const args = argsOf(spec);
	return defineCommand({
		meta: { name, description: spec.summary },
		args,
		async run({ args: given }) {
			refuseUnknown(given, args);
			const context = contextOf();
			const { engine } = context;
			const written = await writtenInput(given, spec, terminal, engine);
			const input = toInput(operation.input, written);
			const answer = await runOperation(operation, input, context);
			const page = terminal.page;
			terminal.write(given.json ? JSON.stringify(answer, null, 2) : tell(operation, { input, answer, engine, page }));
		},
	});
}

const fileDescriptions: Partial<Record<CommandSpec["takes"], string>> = {
	file: "A file of text, Markdown or HTML; the address of a page; - reads standard input.",
	json: "A JSON file; - reads standard input.",
	list: "A file with a list in any format; - reads standard input.",
};

function argsOf({ operation, field, takes, isRequired, aliases }: CommandSpec): ArgsDef {
	const args: ArgsDef = {};
	if (takes !== "input") {
		const description = fileDescriptions[takes];
		args[description ? "file" : field] = {
			type: "positional",
			required: isRequired,
			description: description ?? describe(operation, field),
		};
	}
	for (const other of Object.keys(operation.input.shape)) {
		if (other === field) continue;
		args[kebab(other)] = {
			type: "string",
			description: describe(operation, other),
			valueHint: hintOf(operation, other),
			...(aliases?.[other] ? { alias: aliases[other] } : {}),
		};
	}
	args.json = { type: "boolean", description: "Print the answer as the API gives it." };
	return args;
}

/** An option that nobody declared is a slip of the pen, and would otherwise do nothing in silence. */
export function refuseUnknown(given: ParsedArgs, args: ArgsDef): void {
	const names = Object.entries(args).flatMap(([name, arg]) => [
		name,
		...("alias" in arg ? [arg.alias ?? []].flat() : []),
	]);
	const known = new Set(names.flatMap((name) => [name, camel(name)]));
	const unknown = Object.keys(given).filter((name) => name !== "_" && !known.has(name));
	if (unknown.length > 0) throw new UsageError(`There is no option --${unknown[0]}.`);
}

async function writtenInput(
	given: ParsedArgs,
	{ operation, field, takes, largest }: CommandSpec,
	terminal: Terminal,
	engine: Engine,
): Promise<[string, string][]> {
	const options = Object.keys(operation.input.shape)
		.filter((name) => name !== field)
		.flatMap((name): [string, string][] => {
			const value = given[kebab(name)] ?? (name === "secret" ? process.env.LIST_SECRET || undefined : undefined);
			return typeof value === "string" ? [[name, value]] : [];
		});
	const words = given._.join(" ");
	if (takes === "json") return [[field, await readJsonText(words, terminal)], ...options];
	if (takes === "file" && /^https?:\/\//i.test(words) && operation.input.shape.url) return [["url", words], ...options];
	if (takes === "file" || takes === "input") {
		return [[field, await readText(takes === "file" ? words : "-", terminal, largest)], ...options];
	}
	if (words === "") return options;
	if (takes === "list") {
		const { list } = readListFile(await readText(words, terminal, largest), engine);
		// A table often has no title; its file has a name.
		return [[field, JSON.stringify({ ...list, title: list.title || parse(words).name })], ...options];
	}
	if (takes === "dramas")
		return [...given._.map((name): [string, string] => [field, slugOf(name, engine)]), ...options];
	return [[field, takes === "drama" ? slugOf(words, engine) : words], ...options];
}

/** @throws AppError when the file is no JSON, with the place where it stops being it. */
async function readJsonText(path: string, terminal: Terminal): Promise<string> {
	const text = await readText(path, terminal);
	try {
		JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : "";
		throw new AppError("bad-input", `${path} is not JSON: ${reason}.`, "Mend it there, or write it anew.");
	}
	return text;
}

/** A person may give a title in any spelling where a program gives a slug. */
function slugOf(words: string, engine: Engine): string {
	return engine.get(words)?.slug ?? engine.named(words)[0]?.slug ?? words;
}

/** The first sentence of what the field means; the rest stands in the API's description. */
function describe({ input }: Operation, field: string): string {
	const text = (input.shape[field] as z.ZodType | undefined)?.description ?? "";
	return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
}

function hintOf({ input }: Operation, field: string): string {
	const { enum: values } = z.toJSONSchema(input.shape[field] as z.ZodType, { io: "input" });
	if (values) return values.join("|");
	const kind = kindOf(input.shape[field]);
	return kind === "list" ? "a,b" : kind === "json" ? "JSON" : kind;
}

function kebab(name: string): string {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camel(name: string): string {
	return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
