import { expect } from "vitest";
import { test } from "./browser.ts";

test("the sitemap holds the whole catalogue in both languages, and robots are led to it", async ({ page }) => {
	const all = await (await page.request.post("/api/find-dramas", { data: { query: "", limit: 1 } })).json();
	const sitemap = await (await page.request.get("/sitemap.xml")).text();
	const robots = await (await page.request.get("/robots.txt")).text();

	expect(sitemap.match(/<loc>[^<]*\/drama\/[^<]*<\/loc>/g)).toHaveLength(2 * all.total);
	expect(sitemap).toContain("/docs/api</loc>");
	expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/);
});

test("a drama is shared with a picture of its own, which its page names", async ({ page }) => {
	await page.goto("/ko/drama/my-mister");
	const address = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
	const response = await page.request.get(address);
	const png = await response.body();

	expect(response.headers()["content-type"]).toBe("image/png");
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect((await page.request.get("/drama/no-such-drama/picture.png")).status()).toBe(404);
	expect((await page.request.get("/drama/no-such-drama/picture.svg")).status()).toBe(404);
});

test("a wish is shared with the names and the picture of what answers it", async ({ page }) => {
	await page.goto("/find?q=like+my+mister");
	const [first] = await page.locator("#r1 h2 .name").allTextContents();
	const told = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute("content");

	expect(await told("description")).toContain(first);
	expect((await page.request.get((await told("image")) ?? "")).headers()["content-type"]).toBe("image/png");
	expect(await told("image")).toMatch(/\/drama\/[a-z0-9-]+\/picture\.png$/);
});

test("where nothing is kept yet, a way leads on", async ({ page }) => {
	await page.goto("/ko/kept");
	await page.locator("[data-kept-shelf] li a").first().click();

	await page.waitForURL(/\/ko\/find/);
});

test("a browser can ask from its address bar and install the site", async ({ page }) => {
	await page.goto("/ko");
	const linked = async (selector: string) =>
		page.request.get((await page.locator(selector).getAttribute("href")) ?? "/no-such-page");
	const search = await linked("link[rel=search]");
	const manifest = await (await linked("link[rel=manifest]")).json();

	expect(search.headers()["content-type"]).toContain("opensearchdescription");
	expect(await search.text()).toContain("/ko/find?q={searchTerms}");
	expect(manifest.start_url).toBe("/ko");
	for (const { src } of manifest.icons) expect((await page.request.get(src)).status(), src).toBe(200);
});
