import MarkdownIt from "markdown-it";

/** Where a link of a document leads; null where the page cannot lead there, and its words stand alone. */
export type LinkTo = (address: string) => string | null;

/** Renders a document of our own (CommonMark with tables) as HTML. Not for what strangers write; see render-markdown.ts. */
export function renderDocument(markdown: string, linkTo: LinkTo): string {
	const made = new MarkdownIt("commonmark", { html: false }).enable("table");
	const { rules } = made.renderer;
	const led: boolean[] = [];
	rules.link_open = (tokens, at, options, _, self) => {
		const token = tokens[at];
		const address = linkTo(String(token?.attrGet("href") ?? ""));
		led.push(address !== null);
		if (!token || address === null) return "";
		token.attrSet("href", address);
		return self.renderToken(tokens, at, options);
	};
	rules.link_close = (tokens, at, options, _, self) => (led.pop() ? self.renderToken(tokens, at, options) : "");
	// A wide table and long code are pushed sideways in a box of their own, which keys can reach too.
	let tables = 0;
	rules.table_open = () => `<div class="wide" tabindex="0" role="group" aria-label="Table ${++tables}"><table>\n`;
	rules.table_close = () => "</table></div>\n";
	// A head without words is the corner of a table, not a head.
	return made.render(markdown).replaceAll(/<th(?: [^>]*)?><\/th>/g, "<td></td>");
}
