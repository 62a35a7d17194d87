import { loadCatalogue } from "@goodcry/catalogue";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { createEngine, type DramaList } from "goodcry";
import { describe, expect, it } from "vitest";
import { xssPayloads } from "../../../testing/xss-payloads.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { normalList } from "./normal-form.ts";
import { elementsOf, parseHtml } from "./parse-html.ts";
import { readListFile } from "./read-list-file.ts";
import { type WriteFormat, writeListFile } from "./write-list-file.ts";

const engine = createEngine(loadCatalogue());
const context = { site: "https://goodcry.example", address: "https://goodcry.example/lists/one", updated: new Date(0) };

/** What may stand in HTML that we write: elements, and the attributes of each. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(
		"head title style body h1 h2 h3 h4 h5 h6 p em strong pre blockquote ul hr br".split(" ").map((name) => [name, []]),
	),
	html: ["lang"],
	meta: ["charset", "name", "content", "http-equiv"],
	main: ["data-goodcry-list", "lang", "data-title", "data-introduction", "data-closing"],
	div: [
		"data-goodcry-list",
		"lang",
		"data-title",
		"data-introduction",
		"data-closing",
		"data-goodcry-entry",
		"data-slug",
		"data-year",
		"data-words",
	],
	section: ["data-goodcry-entry", "data-slug", "data-title", "data-year", "data-words"],
	li: ["data-goodcry-entry", "data-slug", "data-title", "data-year"],
	ol: ["start"],
	code: ["class"],
	footer: [],
	a: ["href", "rel", "target", "title"],
};

/** What a browser would find in HTML that is not on the list above. */
function strangersIn(html: string): string[] {
	return elementsOf(parseHtml(html)).flatMap(({ name, attributes }) => {
		const known = allowed[name];
		if (!known) return [`<${name}>`];
		const unknown = [...attributes.keys()]
			.filter((attribute) => !known.includes(attribute))
			.map((attribute) => `<${name} ${attribute}>`);
		const address = attributes.get("href");
		const isBad =
			address !== undefined &&
			!["http:", "https:", "mailto:"].includes(URL.parse(address, context.site)?.protocol ?? "http:");
		return [...unknown, ...(isBad ? [`href=${address}`] : [])];
	});
}

/** A list with the payload in every text. */
function listWith(payload: string): DramaList {
	const entry = { slug: null, title: payload.slice(0, 200), year: 2018, words: payload };
	return {
		title: payload.slice(0, 200),
		locale: "en",
		introduction: payload,
		entries: [entry, { ...entry, slug: "my-mister" }],
		closing: payload,
	};
}

/** Every piece of a feed that a reader takes for HTML. */
function htmlInFeed(xml: string): string[] {
	expect(XMLValidator.validate(xml)).toBe(true);
	const found: string[] = [];
	const collect = (node: unknown, name: string): void => {
		if (
			typeof node === "string" &&
			["title", "content:encoded", "description", "subtitle", "content", "#text"].includes(name)
		)
			found.push(node);
		else if (Array.isArray(node)) for (const one of node) collect(one, name);
		else if (typeof node === "object" && node !== null)
			for (const [key, value] of Object.entries(node)) collect(value, key);
	};
	collect(new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(xml), "");
	return found;
}

it("knows more than 500 payloads", () => {
	expect(xssPayloads.length).toBeGreaterThan(500);
});

it("would notice: the allow-list finds each hostile element, attribute and address", () => {
	expect(strangersIn("<p onclick=x><svg/><a href='java\tscript:x'>x</a>")).toEqual([
		"<p onclick>",
		"<svg>",
		"href=java\tscript:x",
	]);
});

describe("no payload becomes an element, an attribute or an address that is not on the list", () => {
	it("in rendered Markdown", () => {
		for (const payload of xssPayloads) expect([payload, strangersIn(renderMarkdown(payload))]).toEqual([payload, []]);
	});

	it.each(["html", "embed"] as const)("in a list as %s", (format) => {
		for (const payload of xssPayloads) {
			const { content } = writeListFile(listWith(payload), format, context, engine);
			expect([payload, strangersIn(content)]).toEqual([payload, []]);
		}
	});

	it("in a feed as RSS, where each title and content is HTML", () => {
		for (const payload of xssPayloads) {
			const { content } = writeListFile(listWith(payload), "rss", context, engine);
			for (const html of htmlInFeed(content)) expect([payload, strangersIn(html)]).toEqual([payload, []]);
		}
	});

	it("in a feed as Atom, whose own title is plain text and whose entries are HTML", () => {
		for (const payload of xssPayloads) {
			const list = { ...listWith(payload), title: "Plain" };
			const { content } = writeListFile(list, "atom", context, engine);
			for (const html of htmlInFeed(content)) expect([payload, strangersIn(html)]).toEqual([payload, []]);
			const hostile = writeListFile(listWith(payload), "atom", context, engine).content;
			expect(hostile).not.toMatch(/<(?:title|subtitle) type="(?:html|xhtml)">(?!<!\[CDATA\[)/);
			expect(XMLValidator.validate(hostile)).toBe(true);
		}
	});

	it("in JSON-LD, which stands in a script element of a page", () => {
		for (const payload of xssPayloads) {
			expect(writeListFile(listWith(payload), "json-ld", context, engine).content).not.toContain("<");
		}
	});
});

it.each(["markdown", "html", "json", "csv", "rss", "atom", "json-ld"] satisfies WriteFormat[])(
	"every payload comes back from %s as it was written",
	(format) => {
		for (const payload of xssPayloads) {
			const list = listWith(payload);
			const { list: back } = readListFile(writeListFile(list, format, context, engine).content, engine, { format });
			expect(back).toEqual(normalList(list));
		}
	},
);
