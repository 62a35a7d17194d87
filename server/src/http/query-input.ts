import type { z } from "zod";

/**
 * The input that an address carries: numbers are read as numbers, lists are written with commas or as repeated parameters.
 * What cannot be read stays as it is, for the schema to refuse by name.
 * @example toInput(findDramas.input, new URL("http://x/?query=sad&limit=3&cannotBear=suicide,gore").searchParams)
 */
export function toInput(schema: z.ZodObject, parameters: URLSearchParams): Record<string, unknown> {
	const input: Record<string, unknown> = {};
	for (const name of new Set(parameters.keys())) {
		const values = parameters.getAll(name);
		const kind = kindOf(schema.shape[name]);
		if (kind === "list") input[name] = values.flatMap((value) => value.split(",")).filter((value) => value !== "");
		else if (values.length > 1) input[name] = values;
		else input[name] = kind === "number" ? toNumber(values[0] ?? "") : values[0];
	}
	return input;
}

/** How a field is written in an address. */
export function kindOf(field: z.core.$ZodType | undefined): "list" | "number" | "text" {
	const inner = unwrap(field);
	const definition = inner?._zod.def as z.core.$ZodTypeDef & { values?: readonly unknown[] };
	if (definition?.type === "array") return "list";
	if (definition?.type === "number" || typeof definition?.values?.[0] === "number") return "number";
	return "text";
}

function unwrap(field: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
	const definition = field?._zod.def as (z.core.$ZodTypeDef & { innerType?: z.core.$ZodType }) | undefined;
	return definition?.innerType ? unwrap(definition.innerType) : field;
}

function toNumber(text: string): number | string {
	return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
}
