import { z } from "zod";
import manifest from "../../package.json" with { type: "json" };
import { operations } from "../operations/index.ts";
import type { Operation } from "../operations/operation.ts";
import { kindOf } from "../operations/written-input.ts";
import { type ProblemCode, problemShape, problems } from "./problem.ts";

/** The OpenAPI 3.1 document: each operation's two routes, derived from its declaration. OpenAPI 3.1 takes JSON Schema as it is. */
export function openApiDocument() {
	const paths = operations.map((operation) => [
		`/api/${operation.name}`,
		{ post: postEntry(operation), get: getEntry(operation) },
	]);
	return {
		openapi: "3.1.0",
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		info: {
			title: "Goodcry",
			version: manifest.version,
			description:
				"Finds Korean dramas by how they make you feel, and does not spoil them. Open to everyone, without a key; nothing is stored.",
			license: { name: "Code MIT, data CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
		},
		servers: [{ url: "/", description: "Here" }],
		paths: { ...Object.fromEntries(paths), "/api/health": { get: healthEntry } },
		components: { schemas: { Problem: schemaOf(problemShape, "output") } },
	};
}

const healthEntry = {
	operationId: "health",
	summary: "Whether the server answers",
	responses: { 200: jsonResponse("It does.", z.strictObject({ ok: z.literal(true) })) },
};

function postEntry(operation: Operation) {
	const { name, title, description, input, example } = operation;
	return {
		...{ operationId: name, summary: title, description },
		requestBody: { required: true, content: { "application/json": { schema: schemaOf(input, "input"), example } } },
		responses: responsesOf(operation),
	};
}

function getEntry(operation: Operation) {
	const { name, title } = operation;
	return {
		...{ operationId: `${name}-by-link`, summary: `${title}, by a link` },
		description: "The same with the fields in the address; lists are written with commas.",
		parameters: parametersOf(operation),
		responses: responsesOf(operation),
	};
}

function parametersOf({ input, example }: Operation) {
	return Object.entries(input.shape as Record<string, z.ZodType>).map(([name, field]) => {
		const { description, ...schema } = schemaOf(field, "input");
		return {
			...{ name, in: "query", required: field._zod.optin !== "optional", schema },
			...(description ? { description } : {}),
			// Lists stand in one parameter, parted by commas.
			...(kindOf(field) === "list" ? { style: "form", explode: false } : {}),
			...(name in example ? { example: example[name] } : {}),
		};
	});
}

const documentedCodes: readonly ProblemCode[] = [
	"bad-input",
	"unknown-facet",
	"not-text",
	"unknown-drama",
	"too-large",
	"wrong-type",
	"too-many-requests",
];

function responsesOf({ output }: Operation) {
	const texts = new Map<number, string[]>();
	for (const code of documentedCodes) {
		const { status, title } = problems[code];
		texts.set(status, [...(texts.get(status) ?? []), `${title} (${code}).`]);
	}
	const failures = [...texts].map(([status, sentences]) => [
		status,
		{
			description: sentences.join(" "),
			content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
		},
	]);
	return { 200: jsonResponse("The answer.", output), ...Object.fromEntries(failures) };
}

function jsonResponse(description: string, shape: z.ZodType) {
	return { description, content: { "application/json": { schema: schemaOf(shape, "output") } } };
}

function schemaOf(shape: z.ZodType, io: "input" | "output") {
	const { $schema: _, ...schema } = z.toJSONSchema(shape, { io });
	return schema;
}
