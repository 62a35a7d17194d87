import { createHash } from "node:crypto";
import type { DramaList, Engine } from "goodcry";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { readAnyPage } from "./article.ts";
import { dramaAddress } from "./drama-address.ts";
import { escapeHtml } from "./escape-html.ts";
import { entryMark, hasMarks, listMark, readMarks } from "./marks.ts";
import type { Reading, WriteContext } from "./reading.ts";

const style =
	":root{color-scheme:light dark}body{margin:0 auto;max-width:40rem;padding:2rem 1.25rem;font:1.0625rem/1.6 Georgia,'Nanum Myeongjo',serif;word-break:keep-all;overflow-wrap:anywhere}h1,h2{line-height:1.2;break-after:avoid}h2{margin:2.5rem 0 .5rem;font-size:1.35rem}a{color:inherit}pre{white-space:pre-wrap}footer{margin-top:3rem;font-size:.875rem}@media print{body{max-width:none;padding:0}footer{display:none}}";

/**
 * A list as a page of its own: it asks for nothing, runs nothing, and prints. Beside what it shows, its elements carry the list
 * in attributes, from which {@link readHtml} takes it.
 */
export function writeHtml(list: DramaList, context: WriteContext): string {
	const entries = list.entries.map((entry, index) => {
		const { slug, title, year, words } = entry;
		const address = slug && escapeHtml(dramaAddress(slug, list.locale, context.site));
		const name = address ? `<a href="${address}">${escapeHtml(title)}</a>` : escapeHtml(title);
		const heading = `<h2>${index + 1}. ${name}${year === null ? "" : ` (${year})`}</h2>`;
		return `<section ${entryMark(entry, index + 1)}>\n${heading}\n${renderMarkdown(words)}</section>`;
	});
	const body = [
		`<main ${listMark(list)}>`,
		`<h1>${escapeHtml(list.title)}</h1>`,
		renderMarkdown(list.introduction, { headingsFrom: 2 }),
		...entries,
		renderMarkdown(list.closing, { headingsFrom: 2 }),
		"</main>",
		`<footer><a href="${escapeHtml(context.address)}">Goodcry</a></footer>`,
	];
	return htmlDocument(list, style, body.filter(Boolean).join("\n"));
}

/** Reads what {@link writeHtml} and the card wrote, and the list in any other page. @throws AppError when it is nested too deep or too large. */
export function readHtml(html: string, engine: Engine): Reading {
	return hasMarks(html) ? readMarks(html) : readAnyPage(html, engine);
}

/** A whole document that may load nothing and run nothing, whatever stands in it. */
export function htmlDocument({ title, locale }: DramaList, css: string, body: string): string {
	const hash = createHash("sha256").update(css).digest("base64");
	const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
	return [
		"<!doctype html>",
		`<html lang="${locale}">`,
		"<head>",
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeHtml(title) || "Goodcry"}</title>`,
		`<style>${css}</style>`,
		"</head>",
		`<body>\n${body}\n</body>`,
		"</html>\n",
	].join("\n");
}
