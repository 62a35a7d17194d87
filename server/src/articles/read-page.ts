import { Readability } from "@mozilla/readability";
import { AppError } from "goodcry";
import { type PageNode, pageText, parsePage } from "./page-text.ts";

/** A page, read in one of the ways to find its article. */
export interface PageReading {
	readonly title: string | null;
	/** As Markdown. */
	readonly text: string;
}

/** More elements than an article has; parsing takes longer than its length the more there are. */
const mostElements = 30_000;

/** Deeper than pages are; Readability looks at all that stands around an element, and takes minutes where that is thousands. */
const deepestForReadability = 100;

/** Whether a text is a page of HTML rather than plain text or Markdown with a tag in it. */
export function isHtml(text: string): boolean {
	const start = withoutStretches(text.slice(0, 2000), "<!--", "-->");
	if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start)) return true;
	const closed =
		text.slice(0, 200_000).match(/<\/(?:p|div|li|h[1-6]|td|article|section|span|strong|ol|ul)>/gi)?.length ?? 0;
	return closed >= 3 && /^\s*</.test(text);
}

/**
 * Finds the article in a page, in two ways: as Readability sees it, and all that is no navigation, advertising or comment.
 * Readability takes away lists that look like links; whoever reads takes the way that holds more of a list.
 * @throws AppError `too-large` when the page has too many elements, `not-text` when it cannot be read.
 */
export function readPage(html: string): readonly PageReading[] {
	const bare = withoutCode(html);
	const elements = bare.match(/<[a-z]/gi)?.length ?? 0;
	if (elements > mostElements) {
		throw new AppError(
			"too-large",
			`The page has ${elements} elements; at most ${mostElements} are read.`,
			"Copy the part that lists the dramas, and send that as text.",
		);
	}
	try {
		const title = titleOf(parsePage(bare));
		return [byReadability(bare), byLeavingOut(bare)].filter((text) => text !== "").map((text) => ({ title, text }));
	} catch (error) {
		// A page nested thousands of levels deep is no article; the parser and Readability run out of stack on it.
		if (!(error instanceof RangeError)) throw error;
		throw new AppError(
			"not-text",
			"The page is nested too deeply to be read.",
			"Copy the part that lists the dramas, and send that as text.",
		);
	}
}

/** Scripts, styles and comments are most of a page, and nothing of its words. */
function withoutCode(html: string): string {
	let text = html;
	for (const name of ["script", "style", "svg", "noscript", "template"]) text = withoutElement(text, name);
	return withoutStretches(text, "<!--", "-->");
}

function withoutElement(html: string, name: string): string {
	const lower = html.toLowerCase();
	let kept = "";
	let at = 0;
	for (;;) {
		const start = indexOfTag(lower, `<${name}`, at);
		if (start < 0) return kept + html.slice(at);
		const end = lower.indexOf(`</${name}`, start);
		kept += html.slice(at, start);
		if (end < 0) return kept;
		const close = lower.indexOf(">", end);
		if (close < 0) return kept;
		at = close + 1;
	}
}

/** `<script` but not `<scripture`. */
function indexOfTag(lower: string, tag: string, from: number): number {
	for (let at = lower.indexOf(tag, from); at >= 0; at = lower.indexOf(tag, at + 1)) {
		if (/[\s/>]/.test(lower[at + tag.length] ?? ">")) return at;
	}
	return -1;
}

function withoutStretches(text: string, opening: string, closing: string): string {
	let kept = "";
	let at = 0;
	for (;;) {
		const start = text.indexOf(opening, at);
		if (start < 0) return kept + text.slice(at);
		kept += text.slice(at, start);
		const end = text.indexOf(closing, start + opening.length);
		if (end < 0) return kept;
		at = end + closing.length;
	}
}

/** The one heading of the first level, else what the page says of itself without the name of the site. */
function titleOf(document: Document): string | null {
	const textsOf = (selector: string): string[] =>
		[...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent)).filter(Boolean);
	const [only, ...others] = textsOf("h1");
	if (only && others.length === 0) return only;
	const titled = plain(document.querySelector("title")?.textContent);
	const shared = plain(document.querySelector('meta[property="og:title"]')?.getAttribute("content"));
	const shown = textsOf("h1, h2").find((text) => text.length > 5 && titled.startsWith(text));
	return shared || shown || only || titled.replace(/\s+[|\-–—:·]\s+[^|\-–—:·]{1,40}$/u, "") || null;
}

function plain(text: string | null | undefined): string {
	return (text ?? "").replace(/\s+/g, " ").trim();
}

function byReadability(html: string): string {
	const document = parsePage(html);
	if (isDeep(document)) return "";
	const article = new Readability<PageNode>(document, {
		serializer: (node) => node as unknown as PageNode,
	}).parse();
	return article?.content ? pageText(article.content) : "";
}

/** Whether elements stand in each other deeper than Readability gets through in time. */
function isDeep(document: Document): boolean {
	let level: Element[] = [...document.children];
	for (let depth = 0; depth <= deepestForReadability; depth++) {
		if (level.length === 0) return false;
		level = level.flatMap(({ children }) => [...children]);
	}
	return true;
}

const around =
	/(?:^|[\s_-])(?:ads?|advert\w*|adsense|sponsor\w*|promo\w*|related\w*|recommend\w*|sidebar|comments?|disqus|share\w*|social\w*|newsletter|subscribe|breadcrumbs?|cookies?|popup|modal|footer|nav\w*|menu|author-?bio|byline|tags|trending|popular|more-stories|outbrain|taboola|caption)(?:$|[\s_-])/i;
const kept = /^(?:html|body|main|article|h[1-6]|ol|ul|li|table|tbody|tr|td)$/i;

function byLeavingOut(html: string): string {
	const document = parsePage(html);
	for (const element of document.querySelectorAll("[class], [id], [role]")) {
		if (kept.test(element.nodeName)) continue;
		const said = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
		const role = element.getAttribute("role") ?? "";
		if (around.test(said) || /^(?:navigation|banner|contentinfo|complementary|search)$/.test(role)) element.remove();
	}
	const articles = document.querySelectorAll("article");
	const root =
		(articles.length === 1 ? articles[0] : null) ?? document.querySelector("main") ?? document.body ?? document;
	return pageText(root as unknown as PageNode);
}
