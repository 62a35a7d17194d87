import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Handle } from "@sveltejs/kit/hooks";
import { expect, it } from "vitest";
import { keepPages } from "./page-cache.ts";

type Given = Parameters<Handle>[0];
type Resolve = Given["resolve"];

/** A site whose every page says how many were rendered, as SvelteKit renders: the text is offered to be changed, then sent. */
function site() {
	const asked: string[] = [];
	const resolve: Resolve = async ({ url }, options) => {
		asked.push(url.pathname + url.search);
		if (url.pathname === "/old") return new Response(null, { status: 303, headers: { location: "/" } });
		const html = `page ${asked.length} of 눈물`;
		const sent = (await options?.transformPageChunk?.({ html, done: true })) ?? html;
		const status = url.pathname === "/drama/nothing" ? 404 : 200;
		return new Response(sent, { status, headers: { etag: '"text"', "content-type": "text/html" } });
	};
	const handle = keepPages(({ event, resolve: render }) =>
		render(event, { transformPageChunk: ({ html }) => `a ${html}` }),
	);
	const get = async (path: string, init: RequestInit = {}, platform?: App.Platform): Promise<Response> => {
		const request = new Request(`http://goodcry.example${path}`, init);
		const event = { request, url: new URL(request.url), platform, isDataRequest: false, isSubRequest: false };
		return handle({ event, resolve } as unknown as Given);
	};
	return { asked, get };
}

it("a page that depends on its address alone is rendered once", async () => {
	const { asked, get } = site();
	const first = await get("/find?q=sad");
	const second = await get("/find?q=sad");

	expect(await first.text()).toBe("a page 1 of 눈물");
	expect(await second.text()).toBe("a page 1 of 눈물");
	expect(second.headers.get("content-type")).toBe("text/html");
	expect(second.headers.get("content-length")).toBe("18");
	expect(asked).toEqual(["/find?q=sad"]);
});

it("another address is another page", async () => {
	const { asked, get } = site();
	for (const path of ["/find?q=sad", "/find?q=sad&not=gore", "/ko/find?q=sad"]) await get(path);
	expect(asked).toHaveLength(3);
});

it("a page is named by its contents, so that SvelteKit need not send it again", async () => {
	const { get } = site();
	const tagOf = async (response: Promise<Response>) => (await response).headers.get("etag");
	const [first, second] = [await tagOf(get("/lists")), await tagOf(get("/lists"))];

	expect(first).toMatch(/^"\w+-\w+"$/);
	expect(second).not.toBe(first);
	expect(await tagOf(site().get("/lists"))).toBe(first);
});

it.each([
	["br", brotliDecompressSync],
	["gzip", gunzipSync],
] as const)("a page comes as %s where that is taken", async (encoding, unpack) => {
	const { asked, get } = site();
	const packed = () => get("/find?q=sad", { headers: { "accept-encoding": `${encoding}, deflate` } });
	const plain = await get("/find?q=sad");
	for (const response of [await packed(), await packed()]) {
		expect(response.headers.get("content-encoding")).toBe(encoding);
		expect(response.headers.get("vary")).toBe("accept-encoding");
		expect(response.headers.get("etag")).toMatch(new RegExp(`-${encoding}"$`));
		expect(unpack(await response.arrayBuffer()).toString()).toBe("a page 2 of 눈물");
	}
	expect(plain.headers.get("content-encoding")).toBeNull();
	expect(plain.headers.get("vary")).toBe("accept-encoding");
	expect(asked).toHaveLength(2);
});

it("a page that may hold a secret is not compressed, as its length would tell of it", async () => {
	const { get } = site();
	const response = await get("/lists/x/edit", { headers: { "accept-encoding": "br" } });
	expect(response.headers.get("content-encoding")).toBeNull();
	expect(await response.text()).toBe("a page 1 of 눈물");
});

it("what is no page goes out as it is", async () => {
	const response = await site().get("/old");
	expect(response.status).toBe(303);
	expect(response.headers.get("location")).toBe("/");
	expect(response.headers.get("etag")).toBeNull();
});

it.each(["/lists", "/plan?q=sad", "/article", "/drama/nothing", "/lists/x/edit"])(
	"%s is rendered anew each time",
	async (path) => {
		const { asked, get } = site();
		await get(path);
		await get(path);
		expect(asked).toHaveLength(2);
	},
);

it("a server that sends pages itself is given the bytes beside a response without a body", async () => {
	const { get } = site();
	const req: App.BesideResponse = { takesPage: true };
	const response = await get("/find?q=sad", {}, { req });
	expect(await response.text()).toBe("");
	expect(response.headers.get("content-length")).toBe("18");
	expect(new TextDecoder().decode(req.page)).toBe("a page 1 of 눈물");
});

it("a form that is sent is never answered with what was kept", async () => {
	const { asked, get } = site();
	await get("/find?q=sad");
	await get("/find?q=sad", { method: "POST" });
	expect(asked).toHaveLength(2);
});
