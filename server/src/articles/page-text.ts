import { createRequire } from "node:module";

/** The part of a DOM node that is read here; any DOM gives it. */
export interface PageNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly textContent: string | null;
	readonly childNodes: Iterable<PageNode>;
	getAttribute?(name: string): string | null;
}

const textNode = 3;
const elementNode = 1;
/** Nothing of these is read. Captions say what a picture shows, not what the article says. */
const silent =
	/^(?:script|style|noscript|template|svg|math|iframe|object|embed|canvas|video|audio|picture|img|figure|figcaption|map|form|button|select|input|textarea|label|nav|footer|aside|dialog|head)$/;
const blocks =
	/^(?:address|article|blockquote|body|center|dd|details|div|dl|dt|fieldset|header|hgroup|html|main|p|pre|section|summary|table|tbody|thead|tfoot|tr|td|th|ul|ol|li|hr|h[1-6])$/;
/** Deeper nesting than any article has; what lies deeper is read as plain text. */
const deepest = 200;

/** What the walk through a page has written so far. */
interface Writing {
	text: string;
}

/** The text of a part of a page as Markdown: headings, lists with their numbers, tables, bold; no links, pictures or captions. */
export function pageText(node: PageNode): string {
	const writing: Writing = { text: "" };
	write(node, writing, 0);
	return writing.text
		.replace(/[ \t\u00a0]+/g, " ")
		.replace(/ ?\n ?/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

/** Parses a page. The parser is loaded when there is one: a search in a terminal must not wait for it. */
export function parsePage(html: string): Document {
	const { parseHTML } = createRequire(import.meta.url)("linkedom") as typeof import("linkedom");
	return parseHTML(html).document as unknown as Document;
}

function write(node: PageNode, writing: Writing, depth: number): void {
	if (node.nodeType === textNode) {
		writing.text += (node.textContent ?? "").replace(/\s+/g, " ");
		return;
	}
	const name = node.nodeName.toLowerCase();
	if ((node.nodeType === elementNode && silent.test(name)) || isHidden(node)) return;
	if (depth > deepest) {
		writing.text += (node.textContent ?? "").replace(/\s+/g, " ");
		return;
	}
	if (name === "br") writing.text += "\n";
	else if (name === "hr") writing.text += "\n\n---\n\n";
	else if (/^h[1-6]$/.test(name)) writeHeading(node, Number(name[1]), writing, depth);
	else if (name === "ol" || name === "ul") writeList(node, name === "ol", writing, depth);
	else if (name === "table") writeTable(node, writing, depth);
	else if (name === "strong" || name === "b") writeMarked(node, "**", writing, depth);
	else if (name === "em" || name === "i" || name === "cite") writeMarked(node, "*", writing, depth);
	else {
		const isBlock = blocks.test(name);
		if (isBlock) writing.text += "\n\n";
		for (const child of node.childNodes) write(child, writing, depth + 1);
		if (isBlock) writing.text += "\n\n";
	}
}

function isHidden(node: PageNode): boolean {
	if (node.nodeType !== elementNode || !node.getAttribute) return false;
	const style = node.getAttribute("style") ?? "";
	return (
		node.getAttribute("hidden") !== null ||
		node.getAttribute("aria-hidden") === "true" ||
		/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
	);
}

function inside(node: PageNode, depth: number): string {
	const writing: Writing = { text: "" };
	for (const child of node.childNodes) write(child, writing, depth + 1);
	return writing.text;
}

/** A heading is one line; a number that stands in an element of its own is parted from the title. */
function writeHeading(node: PageNode, level: number, writing: Writing, depth: number): void {
	const parts = [...node.childNodes].map((child) => {
		const { text } = { text: inside({ ...asParent(child) }, depth) };
		return text.replace(/\s+/g, " ");
	});
	const first = parts.findIndex((part) => part.trim() !== "");
	if (/^\s*#?\d{1,3}\s*$/.test(parts[first] ?? "")) parts[first] = `${(parts[first] ?? "").trim()}. `;
	const text = parts.join("").replace(/\*+/g, "").replace(/\s+/g, " ").trim();
	if (text !== "") writing.text += `\n\n${"#".repeat(level)} ${text}\n\n`;
}

function asParent(child: PageNode): PageNode {
	return { nodeType: elementNode, nodeName: "span", textContent: null, childNodes: [child] };
}

function writeList(node: PageNode, isOrdered: boolean, writing: Writing, depth: number): void {
	const items = [...node.childNodes].filter((child) => child.nodeName.toLowerCase() === "li");
	const isReversed = node.getAttribute?.("reversed") !== null && node.getAttribute?.("reversed") !== undefined;
	let number = Number(node.getAttribute?.("start") ?? (isReversed ? items.length : 1)) || 1;
	writing.text += "\n\n";
	for (const item of items) {
		if (isHidden(item)) continue;
		number = Number(item.getAttribute?.("value") ?? number) || number;
		const text = inside(item, depth).trim();
		// A heading inside an item is the item's own; it carries the number.
		const lead = /^(#{1,6} )([\s\S]*)$/.exec(text);
		const mark = isOrdered ? `${number}. ` : "- ";
		const numbered = /^(?:#{1,6} )?\W*\d{1,3}[.)위]/.test(text);
		if (text !== "") {
			writing.text += lead
				? `\n\n${lead[1]}${isOrdered && !numbered ? mark : ""}${lead[2]}\n\n`
				: `${isOrdered && numbered ? "" : mark}${text}${text.includes("\n") ? "\n\n" : "\n"}`;
		}
		number += isReversed ? -1 : 1;
	}
	writing.text += "\n\n";
}

/** A table of several columns is written as one; one that only lays out a page is read cell by cell. */
function writeTable(table: PageNode, writing: Writing, depth: number): void {
	const rows = rowsOf(table).map((row) =>
		[...row.childNodes].filter((cell) => /^t[dh]$/i.test(cell.nodeName)).map((cell) => inside(cell, depth).trim()),
	);
	const wide = rows.filter((cells) => cells.length > 1);
	const isLayout =
		wide.length < 2 || rows.some((cells) => cells.some((cell) => /\n\s*\n|^#/m.test(cell) && cell.length > 600));
	writing.text += "\n\n";
	if (isLayout) writing.text += rows.flat().join("\n\n");
	else {
		const lines = rows.map(
			(cells) => `| ${cells.map((cell) => cell.replace(/\s+/g, " ").replaceAll("|", "/")).join(" | ")} |`,
		);
		const [head = "", ...body] = lines;
		writing.text += [head, `|${"---|".repeat(rows[0]?.length ?? 1)}`, ...body].join("\n");
	}
	writing.text += "\n\n";
}

function rowsOf(table: PageNode): PageNode[] {
	return [...table.childNodes].flatMap((child) => {
		const name = child.nodeName.toLowerCase();
		if (name === "tr") return [child];
		return /^t(?:head|body|foot)$/.test(name) ? rowsOf(child) : [];
	});
}

function writeMarked(node: PageNode, mark: string, writing: Writing, depth: number): void {
	const text = inside(node, depth);
	const said = text.trim();
	if (said === "" || /\n/.test(said) || said.includes("*")) writing.text += text;
	else writing.text += `${/^\s/.test(text) ? " " : ""}${mark}${said}${mark}${/\s$/.test(text) ? " " : ""}`;
}
