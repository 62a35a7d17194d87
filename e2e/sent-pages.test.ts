import { get } from "node:http";
import { brotliDecompressSync } from "node:zlib";
import { expect, inject, it } from "vitest";

const site = inject("siteAddress");
const plain = { "accept-encoding": "identity" };

it.each(["/find?q=sent+once", "/lists", "/drama/nothing", "/nowhere"])(
	"%s is sent whole, and not again to who has it",
	async (path) => {
		const first = await fetch(site + path, { headers: plain });
		const page = new Uint8Array(await first.arrayBuffer());
		expect(new TextDecoder().decode(page)).toMatch(/^<!doctype html>.*<\/html>\s*$/s);
		expect(first.headers.get("content-length")).toBe(String(page.length));

		const head = await fetch(site + path, { method: "HEAD", headers: plain });
		expect([head.status, await head.text()]).toEqual([first.status, ""]);

		const again = await fetch(site + path, { headers: { ...plain, "if-none-match": first.headers.get("etag") ?? "" } });
		expect(again.status).toBe(first.status === 200 ? 304 : first.status);
		expect((await again.arrayBuffer()).byteLength).toBe(first.status === 200 ? 0 : page.length);
	},
);

it("a page that was compressed is the page", async () => {
	const path = "/ko/find?q=sent+compressed";
	const whole = await (await fetch(site + path, { headers: plain })).text();
	// fetch would unpack it.
	const sent = await new Promise<Buffer>((resolve) => {
		get(site + path, { headers: { "accept-encoding": "br" } }, (response) => {
			const parts: Buffer[] = [];
			response.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts)));
		});
	});
	expect(brotliDecompressSync(sent).toString()).toBe(whole);
});
