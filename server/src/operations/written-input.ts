import type { z } from "zod";

/** How a field is written where there is only text: in an address or on a command line. */
export type WrittenKind = "list" | "number" | "text" | "json";

/**
 * The input that texts carry: numbers are read as numbers, lists are written with commas or
 * given several times, objects and lists of objects as JSON.
 * What cannot be read stays as it is, for the schema to refuse by name.
 * @example toInput(findDramas.input, [["query", "sad"], ["limit", "3"], ["cannotBear", "suicide,gore"]])
 */
export function toInput(schema: z.ZodObject, written: Iterable<readonly [string, string]>): Record<string, unknown> {
	const texts = new Map<string, string[]>();
	for (const [name, text] of written) texts.set(name, [...(texts.get(name) ?? []), text]);
	const fieldOf = (name: string) => (Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined);
	return Object.fromEntries([...texts].map(([name, values]) => [name, read(kindOf(fieldOf(name)), values)]));
}

/** The parts of a schema's definition that say how its field is written. */
type Definition = z.core.$ZodTypeDef & {
	readonly values?: readonly unknown[];
	readonly element?: z.core.$ZodType;
	readonly options?: readonly z.core.$ZodType[];
};

/** How a field of that schema is written. */
export function kindOf(field: z.core.$ZodType | undefined): WrittenKind {
	const definition = unwrap(field)?._zod.def as Definition | undefined;
	if (definition?.type === "array") return isObject(definition.element) ? "json" : "list";
	if (isObject(field)) return "json";
	return definition?.type === "number" || typeof definition?.values?.[0] === "number" ? "number" : "text";
}

/** Whether only an object fits. */
function isObject(field: z.core.$ZodType | undefined): boolean {
	const definition = unwrap(field)?._zod.def as Definition | undefined;
	return definition?.type === "object" || (definition?.options?.every(isObject) ?? false);
}

/** A field without what makes it optional. */
function unwrap(field: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
	const definition = field?._zod.def as (z.core.$ZodTypeDef & { innerType?: z.core.$ZodType }) | undefined;
	return definition?.innerType ? unwrap(definition.innerType) : field;
}

function read(kind: WrittenKind, values: readonly string[]): unknown {
	if (kind === "list")
		return values
			.flatMap((value) => value.split(","))
			.map((part) => part.trim())
			.filter(Boolean);
	const [text = ""] = values;
	if (values.length > 1) return values;
	if (kind === "json") return readJson(text);
	return kind === "number" && text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
