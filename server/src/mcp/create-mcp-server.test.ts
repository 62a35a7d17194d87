import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@goodcry/catalogue";
import { Client, InMemoryTransport, StreamableHTTPClientTransport, type Transport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { createEngine } from "goodcry";
import { describe, expect, it } from "vitest";
import { createApp } from "../http/app.ts";
import { operations } from "../operations/index.ts";
import { exampleStorage } from "../storage/example-storage.ts";
import { sqliteStorage } from "../storage/storage.ts";
import { createMcpServer } from "./create-mcp-server.ts";

const engine = createEngine(loadCatalogue());

async function connect(transport: Transport): Promise<Client> {
	const client = new Client({ name: "test", version: "1.0.0" });
	await client.connect(transport);
	return client;
}

async function inMemory(): Promise<Client> {
	const [ours, theirs] = InMemoryTransport.createLinkedPair();
	await createMcpServer({ engine, lists: (await exampleStorage()).lists }).connect(theirs);
	return connect(ours);
}

describe("a tool", () => {
	it("gives the answer in its structure, and a text to read beside it", async () => {
		const client = await inMemory();
		const given = { query: "two lonely people, not a romance, quiet, leaves me comforted", limit: 3 };
		const { structuredContent, content } = await client.callTool({ name: "find-dramas", arguments: given });

		expect(structuredContent).toMatchObject({ results: [{}, {}, {}], withheld: { count: expect.any(Number) } });
		expect(content).toEqual([{ type: "text", text: expect.stringContaining("My Mister  나의 아저씨") }]);
	});

	it.each(operations.map((operation) => [operation.name, operation] as const))(
		"%s answers its example in the schema that it lists",
		async (name, { example }) => {
			const client = await inMemory();
			await client.listTools();
			const { isError, structuredContent } = await client.callTool({ name, arguments: example });

			expect(isError).toBeFalsy();
			expect(structuredContent).toBeDefined();
		},
	);

	it("says what happened and what to do when the caller can mend it", async () => {
		const client = await inMemory();
		const { isError, content } = await client.callTool({ name: "get-drama", arguments: { slug: "my-misterr" } });

		expect(isError).toBe(true);
		expect(JSON.stringify(content)).toContain("Did you mean my-mister (My Mister)?");
	});

	it("refuses a field that it does not declare", async () => {
		const client = await inMemory();
		const { isError, content } = await client.callTool({ name: "find-dramas", arguments: { wish: "sad" } });

		expect(isError).toBe(true);
		expect(JSON.stringify(content)).toContain("wish");
	});
});

describe("over HTTP", () => {
	const app = createApp({ engine, storage: sqliteStorage(":memory:"), publicOrigins: ["https://goodcry.example"] });
	const over = (headers: Record<string, string> = {}) =>
		connect(
			new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), {
				fetch: async (address, init) => {
					const request = new Request(address, init);
					for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
					return app.fetch(request);
				},
			}),
		);

	it.each([
		["from this machine", {}],
		["from a page on this machine", { origin: "http://localhost:6274" }],
		["at its public address", { host: "goodcry.example", origin: "https://goodcry.example" }],
	])("answers %s", async (_, headers) => {
		const client = await over(headers);
		const { structuredContent } = await client.callTool({ name: "read-query", arguments: { query: "sad" } });
		expect(structuredContent).toMatchObject({ read: { wants: [{ facet: "sorrow" }] } });
	});

	it.each([
		["another host", { host: "rebound.example" }],
		["a page of another site", { origin: "https://elsewhere.example" }],
	])("does not answer %s", async (_, headers) => {
		const response = await app.request("/mcp", { method: "POST", headers, body: "{}" });
		expect(response.status).toBe(403);
	});

	it("lets only pages that it answers read what it says", async () => {
		const allowed = async (origin: string) =>
			(await app.request("/mcp", { method: "OPTIONS", headers: { origin } })).headers.get(
				"access-control-allow-origin",
			);
		expect(await allowed("http://127.0.0.1:5173")).toBe("http://127.0.0.1:5173");
		expect(await allowed("https://elsewhere.example")).toBeNull();
	});

	it("counts towards the pace of its address", async () => {
		const hurried = createApp({ engine, requestsPerMinute: 1 });
		const ask = () => hurried.request("/mcp", { method: "POST" }, { clientAddress: "203.0.113.7" });
		expect((await Promise.all([ask(), ask(), ask()])).at(-1)?.status).toBe(429);
	});
});

describe("on standard input and output", () => {
	it("speaks nothing but the protocol, and ends when the client hangs up", { timeout: 30_000 }, async () => {
		const program = fileURLToPath(new URL("../../bin/goodcry.mjs", import.meta.url));
		const env = Object.fromEntries(Object.entries(process.env).map(([name, value = ""]) => [name, value]));
		const transport = new StdioClientTransport({
			command: process.execPath,
			args: [program, "mcp"],
			env,
			stderr: "pipe",
		});
		let complaints = "";
		transport.stderr?.on("data", (chunk) => {
			complaints += String(chunk);
		});
		const client = await connect(transport);
		const { tools } = await client.listTools();
		const { structuredContent } = await client.callTool({ name: "find-dramas", arguments: { query: "healing" } });
		await client.close();

		expect(tools.map(({ name }) => name)).toEqual(operations.map(({ name }) => name));
		expect(structuredContent).toMatchObject({ total: engine.catalogue.dramas.length });
		expect(complaints).toBe("");
	});
});
