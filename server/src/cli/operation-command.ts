import { parse } from "node:path";
import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs } from "citty";
import type { Engine } from "goodcry";
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
	/** What the words are: the field itself, one drama or several by slug or title, a file of text or of a list in any format, or nothing because standard input is read. */
	readonly takes: "words" | "drama" | "dramas" | "file" | "list" | "input";
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
	list: "A file with a list, as JSON or in any format that export writes; - reads standard input.",
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
	if (takes === "file" && /^https?:\/\//i.test(words) && operation.input.shape.url) return [["url", words], ...options];
	if (takes === "file" || takes === "input") {
		return [[field, await readText(takes === "file" ? words : "-", terminal, largest)], ...options];
	}
	if (words === "") return options;
	if (takes === "list") {
		const text = await readText(words, terminal, largest);
		return [[field, isContent(text) ? text : listIn(text, words, engine)], ...options];
	}
	if (takes === "dramas")
		return [...given._.map((name): [string, string] => [field, slugOf(name, engine)]), ...options];
	return [[field, takes === "drama" ? slugOf(words, engine) : words], ...options];
}

/** Whether a text is a list as the API takes it, and no file that is to be read as one: those say their format, or are no object. */
function isContent(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) && !("format" in value);
	} catch {
		return false;
	}
}

/** The list of a file in any format. A table often has no title; its file has a name. */
function listIn(text: string, path: string, engine: Engine): string {
	const { list } = readListFile(text, engine);
	return JSON.stringify({ ...list, title: list.title || parse(path).name });
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
