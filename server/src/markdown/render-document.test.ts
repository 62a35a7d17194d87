import { expect, test } from "vitest";
import { renderDocument } from "./render-document.ts";

const linkTo = (address: string): string | null => (address.endsWith(".md") ? `/docs/${address.slice(0, -3)}` : null);

test("a document's tables and links are kept; a link that leads nowhere leaves its words", () => {
	const html = renderDocument(
		"# A\n\n[lists](lists.md) and [code](../x.ts)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
		linkTo,
	);

	expect(html).toContain("<h1>A</h1>");
	expect(html).toContain('<a href="/docs/lists">lists</a> and code');
	expect(html).toContain("<td>2</td>");
});

test("HTML in a document stands as text", () => {
	expect(renderDocument("<b>x</b>", linkTo)).toContain("&lt;b&gt;");
});
