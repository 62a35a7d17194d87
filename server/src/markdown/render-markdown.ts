import MarkdownIt from "markdown-it";

/** How Markdown is rendered. */
export interface RenderOptions {
	/** The level that a heading of the first level gets, 1–6; 3 by default, since words stand under headings of their own. */
	readonly headingsFrom?: number;
}

/**
 * Renders the Markdown (CommonMark) of strangers as HTML that can stand in any page: no HTML of theirs, no pictures, links only
 * to the web, to mail and within the site, marked as not ours. It runs in a browser as well, for a preview.
 */
export function renderMarkdown(markdown: string, { headingsFrom = 3 }: RenderOptions = {}): string {
	return renderer.render(markdown, { headingsFrom });
}

const renderer = makeRenderer();

function makeRenderer(): InstanceType<typeof MarkdownIt> {
	// Without HTML, at most 20 blocks or brackets deep. A picture would ask another site for it.
	const made = new MarkdownIt("commonmark", { html: false }).disable("image");
	made.validateLink = isHarmless;
	const { rules } = made.renderer;
	rules.link_open = (tokens, at, options, _, self) => {
		tokens[at]?.attrSet("rel", "nofollow ugc noopener");
		return self.renderToken(tokens, at, options);
	};
	rules.heading_open = rules.heading_close = (tokens, at, options, env, self) => {
		const token = tokens[at];
		const headingsFrom = Number(env?.headingsFrom);
		if (token) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + headingsFrom - 1)}`;
		return self.renderToken(tokens, at, options);
	};
	return made;
}

/** Addresses of the web and of mail, and those without a scheme. Browsers overlook white space and controls in a scheme. */
function isHarmless(address: string): boolean {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
	const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, "");
	return /^(?:https?:|mailto:)/i.test(bare) || !/^[^/?#]*:/.test(bare);
}
