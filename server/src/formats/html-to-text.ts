import { type HtmlElement, parseHtml } from "./parse-html.ts";

type Node = ReturnType<typeof parseHtml>;

const unread = new Set(["script", "style", "nav", "footer", "aside", "form", "noscript", "template", "head", "svg"]);
const blocks = new Set(
	"p div section article main header ul ol li dl dt dd blockquote table tr pre figure hr br body".split(" "),
);

/** HTML as plain lines: headings as in Markdown, the items of a numbered list with their numbers, nothing of scripts and navigation. */
export function htmlToText(html: string): string {
	return textOf(parseHtml(html), { number: 0 })
		.replace(/[ \t]+/g, " ")
		.replace(/ ?\n ?/g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

/** @param list counts the items of the numbered list that the node stands in */
function textOf(node: Node, list: { number: number }): string {
	if ("value" in node) return node.value.replace(/\s+/g, " ");
	if (!("childNodes" in node)) return "";
	const name: HtmlElement["name"] = "tagName" in node ? node.tagName : "";
	if (unread.has(name)) return "";
	const own = name === "ol" || name === "ul" ? { number: 0 } : list;
	if (name === "li") list.number++;
	const inner = node.childNodes.map((child) => textOf(child, own)).join("");
	if (/^h[1-6]$/.test(name)) return `\n\n${"#".repeat(Number(name[1]))} ${inner.trim()}\n\n`;
	if (name === "li") return `\n${isNumbered(node) ? `${list.number}. ` : "- "}${inner.trim()}\n`;
	return name === "br" ? "\n" : blocks.has(name) ? `\n\n${inner}\n\n` : inner;
}

function isNumbered(node: Node): boolean {
	return (
		"parentNode" in node && node.parentNode !== null && "tagName" in node.parentNode && node.parentNode.tagName === "ol"
	);
}
