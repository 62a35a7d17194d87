import { z } from "zod";
import manifest from "../../package.json" with { type: "json" };
import { operations } from "../operations/index.ts";
import { isWriting, type Operation } from "../operations/operation.ts";
import { kindOf } from "../operations/written-input.ts";
import { type ProblemCode, problemShape, problems } from "./problem.ts";

/** The OpenAPI 3.1 document: each operation's two routes, derived from its declaration. OpenAPI 3.1 takes JSON Schema as it is. */
export function openApiDocument() {
	const paths = operations.map((operation) => [
		`/api/${operation.name}`,
		{ post: postEntry(operation), ...(isWriting(operation) ? {} : { get: getEntry(operation) }) },
	]);
	return {
		openapi: "3.1.0",
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		info: {
			title: "Goodcry",
			version: manifest.version,
			description:
				"Finds Korean dramas by how they make you feel, and does not spoil them. Open to everyone, without a key. Lists are kept where somebody asks for it, and changed by whoever holds their secret.",
			license: { name: "Code MIT, data CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
		},
		servers: [{ url: "/", description: "Here" }],
		paths: { ...Object.fromEntries(paths), "/api/health": { get: healthEntry } },
		components: {
			schemas: { Problem: schemaOf(problemShape, "output") },
			securitySchemes: { secret: { type: "http", scheme: "bearer", description: "The secret of a list." } },
		},
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
		...securityOf(operation),
		requestBody: { required: true, content: { "application/json": { schema: schemaOf(input, "input"), example } } },
		responses: responsesOf(operation),
	};
}

function getEntry(operation: Operation) {
	const { name, title } = operation;
	return {
		...{ operationId: `${name}-by-link`, summary: `${title}, by a link` },
		description: "The same with the fields in the address; lists are written with commas.",
		...securityOf(operation),
		parameters: parametersOf(operation),
		responses: responsesOf(operation),
	};
}

/** The secret in the body serves as well as in the header, so that the header is never needed. */
function securityOf({ input }: Operation) {
	return "secret" in input.shape ? { security: [{ secret: [] }, {}] } : {};
}

function parametersOf({ input, example }: Operation) {
	const fields = Object.entries(input.shape as Record<string, z.ZodType>).filter(([name]) => name !== "secret");
	return fields.map(([name, field]) => {
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

/** Those that only an operation on lists can answer with. */
const codesOfLists: ReadonlySet<ProblemCode> = new Set([
	"wrong-secret",
	"unknown-list",
	"unknown-entry",
	"stale",
	"nothing-to-undo",
]);

const documentedCodes: readonly ProblemCode[] = [
	"bad-input",
	"unknown-facet",
	"not-text",
	"wrong-secret",
	"unknown-drama",
	"unknown-list",
	"unknown-entry",
	"stale",
	"nothing-to-undo",
	"too-large",
	"wrong-type",
	"too-many-requests",
];

function responsesOf({ output, effect }: Operation) {
	const texts = new Map<number, string[]>();
	for (const code of documentedCodes) {
		if (codesOfLists.has(code) && !effect) continue;
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
