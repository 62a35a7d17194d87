import { loadCatalogue } from "@goodcry/catalogue";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { commandSpecs } from "./cli/command-specs.ts";
import { createApp } from "./http/app.ts";
import { openApiDocument } from "./http/openapi.ts";
import { createMcpServer } from "./mcp/create-mcp-server.ts";
import { operations } from "./operations/index.ts";
import { isWriting } from "./operations/operation.ts";
import { exampleStorage } from "./storage/example-storage.ts";
import { plainPage } from "./text/page.ts";
import { tell } from "./text/tell.ts";

const engine = createEngine(loadCatalogue());
const document = openApiDocument();

describe.each(operations.map((operation) => [operation.name, operation] as const))("%s", (name, operation) => {
	it("has a route", async () => {
		const headers = { "content-type": "application/json" };
		const app = createApp({ engine, storage: await exampleStorage(), requestsPerMinute: 0 });
		const posted = await app.request(`/api/${name}`, {
			method: "POST",
			headers,
			body: JSON.stringify(operation.example),
		});
		expect(posted.status).toBe(200);
	});

	it("has its entry in the OpenAPI document, by POST and, where it changes nothing, by a link without secrets", () => {
		const entry = document.paths[`/api/${name}`] as { post: { operationId: string }; get?: { parameters: object[] } };
		expect(entry.post.operationId).toBe(name);
		const parameters = entry.get?.parameters.map((parameter) => ("name" in parameter ? parameter.name : ""));
		const fields = Object.keys(operation.input.shape).filter((field) => field !== "secret");
		expect(parameters).toEqual(isWriting(operation) ? undefined : fields);
	});

	it("has a tool", async () => {
		const client = new Client({ name: "test", version: "1.0.0" });
		const [ours, theirs] = InMemoryTransport.createLinkedPair();
		await createMcpServer({ engine, lists: (await exampleStorage()).lists }).connect(theirs);
		await client.connect(ours);
		const { tools } = await client.listTools();
		expect(tools.find((tool) => tool.name === name)).toMatchObject({
			title: operation.title,
			annotations: {
				readOnlyHint: !isWriting(operation),
				destructiveHint: operation.effect === "deletes",
				openWorldHint: false,
			},
		});
	});

	it("has a tool that says whether it goes out into the web, where this server may", async () => {
		const [client, [ours, theirs]] = [
			new Client({ name: "test", version: "1.0.0" }),
			InMemoryTransport.createLinkedPair(),
		];
		const context = { engine, lists: (await exampleStorage()).lists, fetchPage: () => Promise.resolve("") };
		await createMcpServer(context).connect(theirs);
		await client.connect(ours);
		const { tools } = await client.listTools();
		const tool = tools.find((one) => one.name === name);
		expect(tool?.annotations?.openWorldHint).toBe("url" in operation.input.shape);
	});

	it("has a command that fills one of its fields", () => {
		const specs = Object.values(commandSpecs).filter((spec) => spec.operation.name === name);
		expect(specs).toHaveLength(1);
		expect(Object.keys(operation.input.shape)).toContain(specs[0]?.field);
	});

	it("has a text of its own for people", async () => {
		const input = operation.example;
		const { lists } = await exampleStorage();
		const answer = await operation.handle(operation.input.parse(input), { engine, lists });
		const text = tell(operation, { input, answer, engine, page: plainPage });
		expect(text.length).toBeGreaterThan(20);
		expect(text).not.toMatch(/^[{[]|undefined|\[object/);
	});
});

describe("the OpenAPI document", () => {
	it("is served as it is made", async () => {
		const app = createApp({ engine, storage: await exampleStorage() });
		expect(await (await app.request("/api/openapi.json")).json()).toEqual(JSON.parse(JSON.stringify(document)));
	});

	it("is of version 3.1, and every reference leads somewhere", () => {
		expect(document.openapi).toBe("3.1.0");
		const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
		expect(references.length).toBeGreaterThan(0);
		for (const [, name] of references) expect(document.components.schemas).toHaveProperty(name ?? "");
	});

	it("needs only what the operation needs", () => {
		const entry = document.paths["/api/find-dramas"] as {
			post: { requestBody: { content: { "application/json": { schema: Record<string, unknown> } } } };
		};
		const { schema } = entry.post.requestBody.content["application/json"];
		expect(schema.required).toBeUndefined();
		expect(schema.additionalProperties).toBe(false);
		expect(schema.properties).toMatchObject({ spoilers: { enum: [0, 1, 2, 3] }, locale: { enum: ["en", "ko"] } });
	});
});
