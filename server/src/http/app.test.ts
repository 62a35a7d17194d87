import { gunzipSync } from "node:zlib";
import { loadCatalogue } from "@goodcry/catalogue";
import { AppError, createEngine, type Engine } from "goodcry";
import { describe, expect, it, test } from "vitest";
import { createOfflineApp } from "../offline.ts";
import { operations } from "../operations/index.ts";
import { exampleList } from "../operations/shapes/example-list.ts";
import { exampleStorage } from "../storage/example-storage.ts";
import { sqliteStorage } from "../storage/storage.ts";
import { createApp, createServer } from "./app.ts";
import { type ProblemCode, problemShape, problems } from "./problem.ts";

const engine = createEngine(loadCatalogue());
const app = createApp({ engine, storage: await exampleStorage(), requestsPerMinute: 0 });

const post = (path: string, body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
	app.request(path, { method: "POST", headers, body });

test("the health route says that the server answers", async () => {
	const response = await app.request("/api/health");

	expect(response.status).toBe(200);
	expect(await response.json()).toEqual({ ok: true });
});

test("a wish is answered the same by POST and by a link", async () => {
	const wish = { query: "quiet, leaves me comforted", limit: 2, cannotBear: ["suicide", "gore"] };
	const posted = await post("/api/find-dramas", JSON.stringify(wish));
	const linked = await app.request("/api/find-dramas?query=quiet,+leaves+me+comforted&limit=2&cannotBear=suicide,gore");

	expect(posted.status).toBe(200);
	expect(await linked.json()).toEqual(await posted.json());
});

test("an empty wish is answered with something to browse", async () => {
	for (const response of [await post("/api/find-dramas", "{}"), await app.request("/api/find-dramas")]) {
		expect(response.status).toBe(200);
		expect((await response.json()).results).toHaveLength(10);
	}
});

test("an answer by a link may be kept, and is not sent twice", async () => {
	const first = await app.request("/api/get-drama?slug=my-mister");
	const etag = first.headers.get("etag") ?? "";
	const second = await app.request("/api/get-drama?slug=my-mister", { headers: { "if-none-match": etag } });

	expect(first.headers.get("cache-control")).toBe("public, max-age=300");
	expect(second.status).toBe(304);
	expect(await second.text()).toBe("");
});

test("the compiled catalogue is served whole, packed where that is understood, and not twice", async () => {
	const plain = await app.request("/api/catalogue");
	const packed = await app.request("/api/catalogue", { headers: { "accept-encoding": "gzip, br" } });
	const again = await app.request("/api/catalogue", { headers: { "if-none-match": plain.headers.get("etag") ?? "" } });

	expect((await plain.json()).dramas).toHaveLength(engine.catalogue.dramas.length);
	expect(packed.headers.get("content-encoding")).toBe("gzip");
	expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await (await app.request("/api/catalogue")).text());
	expect(again.status).toBe(304);
});

test("any site may ask, without credentials", async () => {
	const headers = { origin: "https://elsewhere.example", "access-control-request-method": "POST" };
	const preflight = await app.request("/api/find-dramas", { method: "OPTIONS", headers });
	const answer = await app.request("/api/find-dramas", { headers });

	expect(preflight.status).toBe(204);
	expect(preflight.headers.get("access-control-allow-methods")).toBe("GET,POST");
	expect(answer.headers.get("access-control-allow-origin")).toBe("*");
	expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
});

test("every answer tells browsers to do no more than show it", async () => {
	for (const path of ["/api", "/api/health", "/api/nothing"]) {
		const { headers } = await app.request(path);
		expect(headers.get("content-security-policy")).toContain("default-src 'none'");
		expect(headers.get("x-content-type-options")).toBe("nosniff");
	}
});

describe("errors", () => {
	const broken = createApp({ engine: {} as Engine, requestsPerMinute: 0, report: () => {} });
	const hurried = createApp({ engine, requestsPerMinute: 1 });
	const unreachable = createApp({
		engine,
		requestsPerMinute: 0,
		fetchPage: () => Promise.reject(new AppError("unreachable-page", "The site is down.", "Try once more.")),
	});
	const large = JSON.stringify({ text: "a".repeat(250_000) });
	const { slug, secret } = exampleList;
	const own = { slug, secret };
	const newer = {
		lists: () => Promise.reject(new AppError("newer-storage", "A newer version was here.", "Start that one.")),
		close: () => Promise.resolve(),
	};
	const hurry = () => hurried.request("/api/health", {}, { clientAddress: "203.0.113.7" });

	const cases: Readonly<Record<ProblemCode, () => Response | Promise<Response>>> = {
		"bad-input": () => post("/api/find-dramas", '{"limit": 0}'),
		"unknown-facet": () => app.request("/api/find-dramas?cannotBear=boredom"),
		"refused-address": () => post("/api/read-article", '{"url": "https://goodcry.example/list"}'),
		"unreachable-page": () => unreachable.request("/api/read-article?url=http://192.0.2.1"),
		"not-text": () => post("/api/read-article", '{"text": "PNG\\u0000"}'),
		"unknown-drama": () => app.request("/api/get-drama?slug=nothing-like-it"),
		"unknown-route": () => app.request("/api/nothing"),
		"wrong-method": () => app.request("/api/find-dramas", { method: "DELETE" }),
		"too-large": () => post("/api/read-article", large),
		"unknown-list": () => app.request("/api/read-list?slug=nothing-like-it"),
		"unknown-entry": () =>
			post("/api/change-list", JSON.stringify({ ...own, edits: [{ edit: "remove", id: "zzzz" }] })),
		"wrong-secret": async () => {
			await post("/api/publish-list", JSON.stringify(own));
			return post("/api/publish-list", JSON.stringify({ ...own, secret: "A".repeat(22) }));
		},
		stale: () => post("/api/update-list", JSON.stringify({ ...own, version: 7, list: { title: "Two for tonight" } })),
		"nothing-to-undo": () => post("/api/undo-list", JSON.stringify({ ...own, to: 99 })),
		"newer-storage": () => createApp({ engine, storage: newer, requestsPerMinute: 0 }).request("/api/browse-lists"),
		"unusable-storage": () =>
			createApp({ engine, storage: sqliteStorage("/proc/goodcry/data.sqlite"), requestsPerMinute: 0 }).request(
				"/api/browse-lists",
			),
		"wrong-type": () => post("/api/find-dramas", "query=sad", { "content-type": "text/plain" }),
		"too-many-requests": async () => {
			await hurry();
			await hurry();
			return hurry();
		},
		broken: () => broken.request("/api/find-dramas"),
		offline: () => createOfflineApp(engine).request("/api/lists"),
	};

	it.each(Object.entries(cases))("%s has its status, what happened and what to do", async (code, ask) => {
		const response = await ask();
		const problem = problemShape.parse(await response.json());
		const { status, title } = problems[code as ProblemCode];

		expect(response.headers.get("content-type")).toContain("application/problem+json");
		expect(response.headers.get("cache-control")).toBe("no-store");
		expect(response.status).toBe(status);
		expect(problem).toMatchObject({ code, status, title, type: `/api#${code}` });
		expect(problem.advice).toMatch(/[.…}]$/);
	});

	it.each([
		["no JSON", "{", 400],
		["another kind of JSON", "[]", 400],
		["a field that nobody declared", '{"wish": "sad"}', 400],
		["more than the body may have", JSON.stringify({ query: "a".repeat(300_000) }), 413],
	])("%s is refused", async (_, body, status) => {
		expect((await post("/api/find-dramas", body)).status).toBe(status);
	});

	it("a refused method is told which are answered", async () => {
		const response = await app.request("/api/find-dramas", { method: "PUT" });
		expect(response.headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
	});

	it("an error that nobody foresaw is reported, and keeps its insides", async () => {
		const reported: Error[] = [];
		const failing = createApp({ engine: {} as Engine, report: (error) => reported.push(error) });
		const response = await failing.request("/api/find-dramas");

		expect(await response.text()).not.toMatch(/TypeError|is not a function/);
		expect(reported).toHaveLength(1);
	});
});

test("the page of the API names every operation and every error, and asks nothing of another site", async () => {
	const response = await app.request("/api");
	const page = await response.text();

	expect(response.headers.get("content-type")).toContain("text/html");
	for (const code of Object.keys(problems)) expect(page).toContain(`id="${code}"`);
	expect(page).not.toMatch(/<script|src=/);
	for (const [, path] of page.matchAll(/href="(\/api\/[^"]+)"/g)) {
		expect((await app.request((path ?? "").replaceAll("&amp;", "&"))).status, path).toBe(200);
	}
});

describe("lists", () => {
	const { slug, secret } = exampleList;
	const fresh = async (newListsPerHour = 0) =>
		createApp({ engine, storage: await exampleStorage(), requestsPerMinute: 0, newListsPerHour });
	const bearer = { authorization: `Bearer ${secret}` };
	const json = { "content-type": "application/json" };

	it("take the secret as a header too, and nobody stores what is told for it", async () => {
		const lists = await fresh();
		const read = await lists.request(`/api/read-list?slug=${slug}`, { headers: bearer });
		const body = JSON.stringify({ slug });
		const published = await lists.request("/api/publish-list", {
			method: "POST",
			headers: { ...json, ...bearer },
			body,
		});

		expect(await read.json()).toMatchObject({ isYours: true });
		expect(read.headers.get("cache-control")).toBe("private, no-store");
		expect(published.status).toBe(200);
		expect(published.headers.get("cache-control")).toBe("no-store");
	});

	it("refuse a secret in an address", async () => {
		const response = await (await fresh()).request(`/api/read-list?slug=${slug}&secret=${secret}`);
		expect(response.status).toBe(400);
		expect((await response.json()).detail).toContain("address");
		const posted = await (await fresh()).request(`/api/read-list?secret=${secret}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ slug }),
		});
		expect(posted.status).toBe(400);
		expect((await posted.json()).detail).toContain("address");
	});

	it("are changed by POST only", async () => {
		for (const method of ["GET", "PUT", "DELETE"]) {
			const response = await (await fresh()).request(`/api/publish-list?slug=${slug}`, { method, headers: bearer });
			expect(response.status, method).toBe(405);
			expect(response.headers.get("allow")).toBe("POST, OPTIONS");
		}
	});

	it("that are published are asked for anew each time, and not sent twice", async () => {
		const lists = await fresh();
		await lists.request("/api/publish-list", {
			method: "POST",
			headers: { ...json, ...bearer },
			body: JSON.stringify({ slug }),
		});
		const first = await lists.request(`/api/read-list?slug=${slug}`);
		const again = await lists.request(`/api/read-list?slug=${slug}`, {
			headers: { "if-none-match": first.headers.get("etag") ?? "" },
		});
		expect(first.headers.get("cache-control")).toBe("no-cache");
		expect(again.status).toBe(304);
	});

	it("answer a stale edit with both contents", async () => {
		const body = JSON.stringify({ slug, secret, version: 9, list: { title: "Two for tonight" } });
		const response = await (await fresh()).request("/api/update-list", { method: "POST", headers: json, body });
		expect(response.status).toBe(409);
		expect(await response.json()).toMatchObject({
			...{ code: "stale", theirs: { version: 1, title: exampleList.content.title } },
			yours: { version: 9, title: "Two for tonight" },
		});
	});

	it("can be made only so often from one address, from a page or over MCP too", async () => {
		const lists = await fresh(3);
		const body = JSON.stringify({ list: { title: "One more" } });
		const make = (given: object) => lists.request("/api/create-list", { method: "POST", headers: json, body }, given);
		const clientAddress = "203.0.113.7";
		expect((await make({ clientAddress })).status).toBe(200);
		const call = { name: "create-list", arguments: { list: { title: "One more" } } };
		const overMcp = await lists.request(
			"http://localhost/mcp",
			{
				method: "POST",
				headers: { ...json, accept: "application/json, text/event-stream" },
				body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params: call }),
			},
			{ clientAddress },
		);
		expect(await overMcp.text()).toContain("new lists an hour");
		const refused = await make({ clientAddress, isFromPage: true });
		expect(refused.status).toBe(429);
		expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(600);
		expect((await make({})).status).toBe(200);
	});

	it("keep their secret out of what is reported", async () => {
		const reported: Error[] = [];
		const storage = { lists: () => Promise.reject(new Error("disk full")), close: () => Promise.resolve() };
		const failing = createApp({ engine, storage, requestsPerMinute: 0, report: (error) => reported.push(error) });
		const other = "Z".repeat(22);
		const body = JSON.stringify({ slug, secret: other, edits: [{ edit: "remove", id: "a1b2" }] });
		await failing.request("/api/change-list", { method: "POST", headers: json, body });
		const bad = await failing.request("/api/change-list", {
			method: "POST",
			headers: json,
			body: body.replace("remove", "burn"),
		});
		expect(reported).toHaveLength(1);
		expect(`${reported[0]?.stack}${await bad.text()}`).not.toContain(other);
	});
});

test("the largest list that is kept comes whole, and is rewritten whole", async () => {
	const open = createApp({ engine, storage: sqliteStorage(":memory:"), requestsPerMinute: 0 });
	const send = (name: string, body: object) =>
		open.request(`/api/${name}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(body),
		});
	const entries = Array.from({ length: 200 }, () => ({ title: "T", words: '"\n'.repeat(638) }));
	const made = await send("create-list", { list: { title: "Large", entries } });
	expect(made.status).toBe(200);
	const { list, secret }: { list: { slug: string }; secret: string } = await made.json();
	const again = { slug: list.slug, secret, version: 1, list: { title: "Larger", entries } };
	expect((await send("update-list", again)).status).toBe(200);
	expect((await send("export-list", { list: again.list })).status).toBe(200);
});

describe("what a page asks in the same process", () => {
	const reported: Error[] = [];
	const { app: asked, ask } = createServer({ engine, requestsPerMinute: 0, report: (error) => reported.push(error) });
	const overHttp = async (name: string, input: unknown): Promise<unknown> => {
		const headers = { "content-type": "application/json" };
		return (await asked.request(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) })).json();
	};

	it.each(operations.map((operation) => [operation.name, operation] as const))(
		"%s is answered as its route answers, or goes by it",
		async (name, { effect, goesOut, example }) => {
			const answered = await ask(name, example);
			if (effect || goesOut) expect(answered).toBeNull();
			else expect(JSON.parse(JSON.stringify(answered?.answer))).toEqual(await overHttp(name, example));
		},
	);

	it("is refused with the same problem", async () => {
		for (const [name, input] of [
			["find-dramas", { query: 7 }],
			["get-drama", { slug: "no-such-drama" }],
		] as const) {
			expect(await ask(name, input)).toEqual({ problem: await overHttp(name, input) });
		}
		expect(ask("no-such-operation", {})).toBeNull();
		expect(reported).toEqual([]);
	});

	it("is told nothing of an error that nobody foresaw, which is reported", async () => {
		const failing = createServer({ engine: {} as Engine, report: (error) => reported.push(error) });
		expect(await failing.ask("find-dramas", { query: "sad" })).toMatchObject({
			problem: { status: 500, code: "broken" },
		});
		expect(reported).toHaveLength(1);
	});
});
