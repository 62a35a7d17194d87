import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderMarkdown } from "./render-markdown.ts";

describe("Markdown of strangers", () => {
	it("keeps its paragraphs, emphasis, lists, quotes and code", () => {
		expect(renderMarkdown("Two *lonely* **people**\\\nhere.\n\n1. a\n2. b\n\n> c\n\n`d < e`")).toBe(
			"<p>Two <em>lonely</em> <strong>people</strong><br />\nhere.</p>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<blockquote>\n<p>c</p>\n</blockquote>\n<p><code>d &lt; e</code></p>\n",
		);
	});

	it("marks links as not ours, and makes none of what is no address of the web, of mail or of the site", () => {
		const link = (to: string, text: string): string =>
			`<p><a href="${to}" rel="nofollow ugc noopener">${text}</a></p>\n`;
		expect(renderMarkdown("[a](https://a.example/?b=1&c=2)")).toBe(link("https://a.example/?b=1&amp;c=2", "a"));
		expect(renderMarkdown("[a](/drama/my-mister)")).toBe(link("/drama/my-mister", "a"));
		expect(renderMarkdown("[a](?q=1:2)")).toBe(link("?q=1:2", "a"));
		expect(renderMarkdown("<a@b.example>")).toBe(link("mailto:a@b.example", "a@b.example"));
		for (const bad of ["javascript:1", "data:image/png;base64,AA", "ftp://a.example", "tel:1"]) {
			expect(renderMarkdown(`[a](${bad})`)).not.toContain("<a");
		}
	});

	it("shows no picture and no HTML of theirs", () => {
		expect(renderMarkdown("![a](https://a.example/b.png)")).not.toContain("<img");
		expect(renderMarkdown("<b>a</b>")).toBe("<p>&lt;b&gt;a&lt;/b&gt;</p>\n");
	});

	it("puts headings below those of the page", () => {
		expect(renderMarkdown("# a\n\n###### b")).toBe("<h3>a</h3>\n<h6>b</h6>\n");
		expect(renderMarkdown("# a", { headingsFrom: 2 })).toBe("<h2>a</h2>\n");
	});

	it("is done in a blink with 20 kB of what makes a parser slow", () => {
		const pieces = [
			">",
			"- ",
			"[",
			"[a](",
			"*a ",
			"*a_b ",
			"**a *",
			"`a``b```c",
			"[a]: b\n",
			"<a ",
			"&",
			"\\",
			"> a\n",
			"-\n",
			"[a]: <",
			"a\n\n",
		];
		renderMarkdown("warm");
		for (const piece of pieces) {
			const before = performance.now();
			renderMarkdown(piece.repeat(Math.floor(20_000 / piece.length)));
			expect([piece, performance.now() - before < 2000]).toEqual([piece, true]);
		}
	});

	it("asks for nothing that a browser lacks", () => {
		const source = readFileSync(new URL("./render-markdown.ts", import.meta.url), "utf8");
		expect([...source.matchAll(/from "(.+)"/g)].map(([, name]) => name)).toEqual(["markdown-it"]);
	});
});
