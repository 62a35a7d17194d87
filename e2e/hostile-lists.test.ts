import { describe, expect, inject } from "vitest";
import { xssPayloads } from "../testing/xss-payloads.ts";
import { test } from "./browser.ts";

const site = inject("siteAddress");
const inOneList = 100;

/** The payloads as lists, each in the title and the words of an entry. */
const lists = Array.from({ length: Math.ceil(xssPayloads.length / inOneList) }, (_, part) => {
	const payloads = xssPayloads.slice(part * inOneList, (part + 1) * inOneList);
	const entries = payloads.map((payload) => ({ title: oneLine(payload) || "x", words: storable(payload) }));
	const [first = ""] = payloads;
	return { title: oneLine(first) || "x", introduction: storable(first), entries, closing: storable(first) };
});

/** What a list may hold: no control characters, and a title on one line that does not turn its letters round. */
function storable(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
}

function oneLine(text: string): string {
	return storable(text)
		.replace(/[\s\u202d\u202e]+/g, " ")
		.trim()
		.slice(0, 200);
}

/** What a list becomes as that format. */
async function exported(list: (typeof lists)[number], format: "html" | "embed"): Promise<string> {
	const headers = { "content-type": "application/json" };
	const response = await fetch(`${site}/api/export-list`, {
		method: "POST",
		headers,
		body: JSON.stringify({ list, format }),
	});
	expect(response.status).toBe(200);
	return ((await response.json()) as { content: string }).content;
}

describe.each(["html", "embed"] as const)("a list of hostile texts as %s, opened in a browser", (format) => {
	test("runs nothing and asks for nothing, even without the policy that it carries", async ({ page }) => {
		const heard: string[] = [];
		page.on("dialog", (dialog) => {
			heard.push(dialog.message());
			void dialog.dismiss();
		});
		page.on("request", (request) => heard.push(request.url()));
		for (const list of lists) {
			const content = (await exported(list, format)).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
			await page.setContent(content, { waitUntil: "load" });
			expect(await page.locator("script, img, iframe, svg, object, [onclick], [onload], [onerror]").count()).toBe(0);
		}
		expect(heard).toEqual([]);
		// The page would have been heard.
		await page.setContent("<img src=x onerror=alert(1)>");
		await page.waitForTimeout(200);
		expect(heard).toContain("1");
	});
});

/** The pictures of dramas are ours; any other image was made by a text. */
const strangeImage = 'img:not([src^="/drama/"][src$="/picture.svg"][alt=""][loading="lazy"])';

test("a published list of hostile texts runs nothing on its page, its editor and the shelf", async ({ page }) => {
	const heard: string[] = [];
	page.on("dialog", (dialog) => {
		heard.push(dialog.message());
		void dialog.dismiss();
	});
	page.on("pageerror", (error) => heard.push(error.message));
	page.on("console", (message) => {
		// The policy says on the console what it has kept from running.
		if (/Content Security Policy/.test(message.text())) heard.push(message.text());
	});
	page.on("request", (request) => {
		if (!request.url().startsWith(`${site}/`)) heard.push(request.url());
	});
	const api = async (name: string, data: object) => (await page.request.post(`/api/${name}`, { data })).json();
	for (const list of lists) {
		const { list: kept, secret } = await api("create-list", { list });
		await api("publish-list", { slug: kept.slug, secret });
		await page.goto(`/lists/${kept.slug}`);
		expect(await page.locator("article ol > li").count()).toBe(list.entries.length);
		expect(await page.locator(`article :is(script, ${strangeImage}, iframe, object, embed, form, style)`).count()).toBe(
			0,
		);
		const handlers = await page
			.locator("article *")
			.evaluateAll((all) => all.flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith("on"))));
		expect(handlers).toEqual([]);
		const links = await page
			.locator("article a")
			.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
		expect(links.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).toEqual([]);

		await page.goto(`/lists/${kept.slug}/edit#${secret}`);
		await page.locator("[data-list-editor]").waitFor();
		await page.getByRole("button", { name: "Preview" }).click();
		await page.locator(".preview").first().waitFor();
		expect(await page.locator(".preview :is(script, img, iframe, object, embed, form, style)").count()).toBe(0);
	}
	await page.goto("/lists");
	expect(await page.locator(`main :is(script, ${strangeImage}, iframe)`).count()).toBe(0);
	expect(heard).toEqual([]);
}, 120_000);
