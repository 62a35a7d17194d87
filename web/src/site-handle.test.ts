import type { Handle, HandleFetch } from "@sveltejs/kit/hooks";
import { expect, it } from "vitest";
import { firstScripts } from "./first-paint/complete-opening.ts";
import { type ApiApp, siteFetch, siteHandle } from "./site-handle.ts";

type Given = Parameters<Handle>[0];

const app: ApiApp = {
	fetch: async (request, given) => Response.json({ asked: await request.text(), ...given }),
};

async function render(path: string, html: string): Promise<string> {
	const url = new URL(path, "http://goodcry.example");
	const resolve: Given["resolve"] = async (_, options) =>
		new Response((await options?.transformPageChunk?.({ html, done: true })) ?? html);
	return (await siteHandle(app)({ event: { url, request: new Request(url) }, resolve } as unknown as Given)).text();
}

it.each([
	["/", "en"],
	["/ko/find", "ko"],
] as const)("the page of %s is in %s, with the first scripts where they belong", async (path, locale) => {
	const scripts = firstScripts[locale].map((script) => `<script>${script}</script>`).join("");
	const rest = '<p><html lang="en"> $& <!--first-paint--></p>';
	expect(await render(path, `<!doctype html><html lang="en"><head><!--first-paint-->${rest}`)).toBe(
		`<!doctype html><html lang="${locale}"><head>${scripts}${rest}`,
	);
});

it("what a page asks of the API goes to the server at once, with who looks at the page", async () => {
	const ask = (address: string) =>
		siteFetch(app)({
			event: { url: new URL("http://goodcry.example/find"), getClientAddress: () => "203.0.113.7" },
			request: new Request(address, { method: "POST", body: "sad" }),
			fetch: async () => new Response("by way of SvelteKit"),
		} as unknown as Parameters<HandleFetch>[0]);

	expect(await (await ask("http://goodcry.example/api/find-dramas")).json()).toEqual({
		asked: "sad",
		clientAddress: "203.0.113.7",
		isFromPage: true,
	});
	for (const address of ["http://elsewhere.example/api/find-dramas", "http://goodcry.example/find"]) {
		expect(await (await ask(address)).text()).toBe("by way of SvelteKit");
	}
});

it("a form that is sent to a page counts as a request of whoever sends it, and one too many is refused", async () => {
	const counted: string[] = [];
	let isTooMany = false;
	const counting: ApiApp = {
		async fetch({ url }, { clientAddress, isFromPage }) {
			counted.push(`${new URL(url).pathname} ${clientAddress} ${isFromPage ?? false}`);
			const problem = { detail: "More than 120 a minute.", advice: "Wait 1 s." };
			return isTooMany ? Response.json(problem, { status: 429 }) : Response.json({ ok: true });
		},
	};
	const send = async (method: string) => {
		const url = new URL("http://goodcry.example/lists/three/edit/check");
		const event = { url, request: new Request(url, { method }), getClientAddress: () => "203.0.113.7" };
		const resolve = async () => new Response("done");
		return siteHandle(counting)({ event, resolve } as unknown as Given);
	};
	expect(await (await send("GET")).text()).toBe("done");
	expect(counted).toEqual([]);
	expect(await (await send("POST")).text()).toBe("done");
	expect(counted).toEqual(["/api/health 203.0.113.7 false"]);
	isTooMany = true;
	await expect(send("POST")).rejects.toMatchObject({
		status: 429,
		body: { message: "More than 120 a minute. Wait 1 s." },
	});
});
