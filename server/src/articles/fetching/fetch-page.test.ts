import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { AppError } from "goodcry";
import { Agent, buildConnector, fetch } from "undici";
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { createFetchPage, type Network, pinnedConnector } from "./fetch-page.ts";
import { fetchingFromEnvironment } from "./fetching.ts";
import type { Resolve, ResolvedAddress } from "./resolve-public.ts";

const hostile = z
	.strictObject({
		addresses: z.array(z.string()),
		names: z.array(z.array(z.string())),
		redirects: z.array(z.string()),
	})
	.parse(parse(readFileSync(new URL("../../../../golden/hostile-addresses.yaml", import.meta.url), "utf8")));

const publicAddress = "93.184.215.14";
const site = "http://lists.public-site.org/";

/** Whatever is connected to, it is this server on our own machine that sees it. */
let canary: Server;
let seen: string[] = [];
let connections: ResolvedAddress[] = [];
let answer: RequestListener;

beforeAll(async () => {
	canary = createServer((request, response) => {
		seen.push(`${request.headers.host}${request.url}`);
		answer(request, response);
	});
	await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
});

afterAll(() => new Promise((resolve) => canary.close(resolve)));

beforeEach(() => {
	seen = [];
	connections = [];
	answer = (_, response) => response.setHeader("content-type", "text/plain").end("1. My Mister\n");
});

const toCanary: Network["connectorTo"] = (resolved) => {
	const connect = buildConnector({});
	return (options, callback) => {
		connections.push(resolved);
		const { port } = canary.address() as AddressInfo;
		connect(
			{ ...options, protocol: "http:", hostname: "127.0.0.1", host: `127.0.0.1:${port}`, port: String(port) },
			callback,
		);
	};
};

const familyOf = (address: string) => (address.includes(":") ? (6 as const) : (4 as const));
const answering =
	(addresses: readonly string[]): Resolve =>
	async () =>
		addresses.map((address) => ({ address, family: familyOf(address) }));
const inwardBut: Resolve = async (host) =>
	answering([host === "lists.public-site.org" ? publicAddress : "10.0.0.5"])(host);

const fetchPage = createFetchPage({ resolve: answering([publicAddress]), connectorTo: toCanary, patience: 2000 });

async function refusalOf(address: string, fetching = fetchPage): Promise<AppError> {
	try {
		await fetching(address);
	} catch (error) {
		if (error instanceof AppError) return error;
		throw error;
	}
	throw new Error(`${address} was fetched.`);
}

test("there are at least 150 hostile addresses, none twice", () => {
	const { addresses, names, redirects } = hostile;
	expect(addresses.length).toBeGreaterThanOrEqual(150);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(names.length + redirects.length).toBeGreaterThan(20);
});

// One that only looks hostile: what follows # is not sent anywhere.
const harmless = "http://lists.public-site.org#@127.0.0.1:8080@user/../../";

describe("a hostile address is refused before anything is connected to", () => {
	it.each(hostile.addresses.filter((address) => address !== harmless))("%j", async (address) => {
		// The name server would even say that a local name is public.
		const error = await refusalOf(address);
		expect(["refused-address", "bad-input", "unreachable-page"]).toContain(error.code);
		expect(error.advice).toMatch(/\.$/);
		expect({ seen, connections }).toEqual({ seen: [], connections: [] });
	});

	it("where an address only looks so, it is the public host that is asked", async () => {
		await fetchPage(harmless);
		expect(seen).toEqual(["lists.public-site.org/"]);
	});
});

describe("a public name that leads inside is refused whole", () => {
	it.each(hostile.names.map((addresses) => [addresses]))("%j", async (addresses) => {
		const error = await refusalOf(site, createFetchPage({ resolve: answering(addresses), connectorTo: toCanary }));
		expect(error.code).toBe("refused-address");
		expect(error.message).not.toMatch(/\d+\.\d+\.\d+|::/);
		expect(connections).toEqual([]);
	});
});

test("a name server that changes its mind is asked once, and its first answer is what is connected to", async () => {
	let asked = 0;
	const rebinding: Resolve = async (host) => answering([asked++ === 0 ? publicAddress : "127.0.0.1"])(host);
	await createFetchPage({ resolve: rebinding, connectorTo: toCanary })(site);
	expect(asked).toBe(1);
	expect(connections).toEqual([{ address: publicAddress, family: 4 }]);
});

describe("a redirect inward is not followed", () => {
	it.each(hostile.redirects)("%j", async (location) => {
		answer = (_, response) => response.writeHead(302, { location }).end();
		const error = await refusalOf(site, createFetchPage({ resolve: inwardBut, connectorTo: toCanary }));
		expect(["refused-address", "bad-input"]).toContain(error.code);
		expect(seen).toEqual(["lists.public-site.org/"]);
	});

	it("also when the name changes its mind between the pages", async () => {
		let asked = 0;
		const rebinding: Resolve = async (host) => answering([asked++ === 0 ? publicAddress : "127.0.0.1"])(host);
		answer = (_, response) => response.writeHead(302, { location: "/again" }).end();
		expect((await refusalOf(site, createFetchPage({ resolve: rebinding, connectorTo: toCanary }))).code).toBe(
			"refused-address",
		);
		expect(seen).toHaveLength(1);
	});
});

describe("a page of the public web", () => {
	it("is fetched, over three redirects, with nothing of ours in the request", async () => {
		const asked: string[] = [];
		answer = (request, response) => {
			asked.push(...Object.keys(request.headers));
			const step = Number(request.url?.slice(1) || 0);
			if (step < 3) response.writeHead(301, { location: `/${step + 1}` }).end();
			else response.setHeader("content-type", "text/html; charset=utf-8").end("<p>1. My Mister</p>");
		};
		expect(await fetchPage(site)).toBe("<p>1. My Mister</p>");
		expect(seen).toHaveLength(4);
		expect(asked).not.toEqual(expect.arrayContaining(["cookie"]));
		expect(asked).not.toEqual(expect.arrayContaining(["authorization"]));
		expect(connections.every(({ address }) => address === publicAddress)).toBe(true);
	});

	it("may have a literal public address, also inside IPv6", async () => {
		for (const address of ["http://93.184.215.14/", "http://[2606:4700::6810:84e5]/", "http://[64:ff9b::5db8:d70e]/"]) {
			expect(await fetchPage(address)).toContain("My Mister");
		}
	});

	it("is not led on a fourth time", async () => {
		answer = (_, response) => response.writeHead(302, { location: "/again" }).end();
		expect((await refusalOf(site)).message).toContain("more than 3 times");
		expect(seen).toHaveLength(4);
	});

	it("is read in the encoding that it says, or that fits", async () => {
		const korean = Buffer.from([0xb3, 0xaa, 0xc0, 0xc7, 0x20, 0xbe, 0xc6, 0xc0, 0xfa, 0xbe, 0xbe]);
		for (const type of ["text/html; charset=euc-kr", "text/plain"]) {
			answer = (_, response) => response.setHeader("content-type", type).end(korean);
			expect(await fetchPage(site)).toBe("나의 아저씨");
		}
	});

	it.each(["image/png", "application/json", "application/pdf", ""])("of type %j is refused", async (type) => {
		answer = (_, response) => {
			if (type) response.setHeader("content-type", type);
			response.end("{}");
		};
		expect((await refusalOf(site)).code).toBe("refused-address");
	});

	it("is given up above 2 MB, counted as it comes out of compression", async () => {
		const bomb = gzipSync(Buffer.alloc(50_000_000, "a"));
		expect(bomb.length).toBeLessThan(100_000);
		answer = (_, response) =>
			response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(bomb);
		expect((await refusalOf(site)).code).toBe("too-large");
	});

	it.each([
		["never answers", () => {}],
		[
			"never ends",
			((_, response) => response.writeHead(200, { "content-type": "text/html" }).write("<p>")) as RequestListener,
		],
	])("that %s is given up in time", async (_, slow: RequestListener) => {
		answer = slow;
		const began = performance.now();
		const hurried = createFetchPage({ resolve: answering([publicAddress]), connectorTo: toCanary, patience: 200 });
		expect((await refusalOf(site, hurried)).message).toContain("too long");
		expect(performance.now() - began).toBeLessThan(1500);
	});

	it.each([404, 500])("that answers %d is an error that says so", async (status) => {
		answer = (_, response) => response.writeHead(status).end();
		expect((await refusalOf(site)).message).toContain(String(status));
	});

	it("that has no such host, or a name server that never answers, is an error", async () => {
		const nowhere = createFetchPage({ resolve: () => Promise.reject(new Error("ENOTFOUND")), connectorTo: toCanary });
		expect((await refusalOf(site, nowhere)).message).toContain("no site called lists.public-site.org");
		const silent = createFetchPage({ resolve: () => new Promise(() => {}), connectorTo: toCanary, patience: 100 });
		expect((await refusalOf(site, silent)).message).toContain("too long");
	});
});

test("a connection goes to the address that was judged, whatever its name would resolve to", async () => {
	const { port } = canary.address() as AddressInfo;
	const agent = new Agent({ connect: pinnedConnector({ address: "127.0.0.1", family: 4 }) });
	await (await fetch(`http://nobody.invalid:${port}/list`, { dispatcher: agent })).text();
	expect(seen).toEqual([`nobody.invalid:${port}/list`]);
	await agent.close();
});

test("fetching is off unless the operator says exactly true", () => {
	expect(fetchingFromEnvironment("true").fetchPage).toBeTypeOf("function");
	for (const value of [undefined, "", "false", "1", "yes", "TRUE"]) expect(fetchingFromEnvironment(value)).toEqual({});
});
