import type { Handle } from "@sveltejs/kit/hooks";
import { expect, it } from "vitest";
import { keepPages } from "./page-cache.ts";

type Given = Parameters<Handle>[0];

function site() {
	const asked: string[] = [];
	const handle = keepPages(async ({ event }) => {
		asked.push(event.url.pathname + event.url.search);
		const status = event.url.pathname === "/drama/nothing" ? 404 : 200;
		return new Response(`page ${asked.length}`, { status, headers: { etag: '"one"', "content-type": "text/html" } });
	});
	const get = async (path: string, init: RequestInit = {}): Promise<Response> => {
		const request = new Request(`http://goodcry.example${path}`, init);
		const event = { request, url: new URL(request.url), isDataRequest: false, isSubRequest: false };
		return handle({ event, resolve: () => new Response() } as unknown as Given);
	};
	return { asked, get };
}

it("a page that depends on its address alone is rendered once", async () => {
	const { asked, get } = site();
	const first = await get("/find?q=sad");
	const second = await get("/find?q=sad");

	expect(await second.text()).toBe(await first.text());
	expect(second.headers.get("content-type")).toBe("text/html");
	expect(asked).toEqual(["/find?q=sad"]);
});

it("another address is another page", async () => {
	const { asked, get } = site();
	for (const path of ["/find?q=sad", "/find?q=sad&not=gore", "/ko/find?q=sad"]) await get(path);
	expect(asked).toHaveLength(3);
});

it("what was got before is not sent again", async () => {
	const { get } = site();
	await get("/");
	const again = await get("/", { headers: { "if-none-match": '"one"' } });
	expect(again.status).toBe(304);
	expect(await again.text()).toBe("");
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

it("a form that is sent is never answered with what was kept", async () => {
	const { asked, get } = site();
	await get("/find?q=sad");
	await get("/find?q=sad", { method: "POST" });
	expect(asked).toHaveLength(2);
});
