import { AppError } from "goodcry";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** How deep elements may stand in each other, and how many there may be. */
const deepest = 256;
const mostElements = 50_000;

type Node = DefaultTreeAdapterTypes.Node;

/** An element with what is asked of it. */
export interface HtmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** Where it begins in the source, from 1. */
	readonly line: number;
}

/** Parses HTML as a browser does. @throws AppError when its elements are too many or nested too deep. */
export function parseHtml(html: string): Node {
	let depth = 0;
	let count = 0;
	const treeAdapter = {
		...defaultTreeAdapter,
		onItemPush: () => {
			depth++;
			count++;
			if (depth > deepest) throw tooMuch(`is nested more than ${deepest} deep`);
			if (count > mostElements) throw tooMuch(`has more than ${mostElements} elements`);
		},
		onItemPop: () => {
			depth--;
		},
	};
	return parse(html, { treeAdapter, sourceCodeLocationInfo: true });
}

function tooMuch(what: string): AppError {
	return new AppError("too-large", `The HTML ${what}.`, "Send the part with the list, or its text.");
}

/** Every element, in the order of the source. */
export function elementsOf(root: Node): HtmlElement[] {
	return nodesOf(root).flatMap((node) =>
		"tagName" in node
			? [
					{
						name: node.tagName,
						attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
						line: node.sourceCodeLocation?.startLine ?? 1,
					},
				]
			: [],
	);
}

/** Every node, in the order of the source. */
function nodesOf(root: Node): Node[] {
	return [root, ...("childNodes" in root ? root.childNodes.flatMap(nodesOf) : [])];
}
