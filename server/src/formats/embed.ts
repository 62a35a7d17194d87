import type { DramaList } from "goodcry";
import { dramaAddress } from "./drama-address.ts";
import { escapeHtml } from "./escape-html.ts";
import { htmlDocument } from "./html.ts";
import { entryMark, listMark } from "./marks.ts";
import type { WriteContext } from "./reading.ts";

const style =
	":root{color-scheme:light dark}body{margin:0;padding:1rem 1.25rem;font:.9375rem/1.5 system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere;border:1px solid;border-radius:.75rem}h1{margin:0 0 .5rem;font-size:1.125rem;line-height:1.25}ol{margin:0;padding-left:2rem}a{color:inherit}p{margin:.75rem 0 0;font-size:.8125rem}";

/** A list as a small page for an iframe: its title and its dramas in order, without their words. Links open outside of the frame. */
export function writeEmbed(list: DramaList, { site, address }: WriteContext): string {
	const link = (to: string, text: string): string =>
		`<a href="${escapeHtml(to)}" target="_blank" rel="noopener">${escapeHtml(text)}</a>`;
	const entries = list.entries.map((entry, index) => {
		const name = entry.slug ? link(dramaAddress(entry.slug, list.locale, site), entry.title) : escapeHtml(entry.title);
		const year = entry.year === null ? "" : ` (${entry.year})`;
		return `<li ${entryMark({ ...entry, words: "" }, index + 1)}>${name}${year}</li>`;
	});
	const mark = listMark({ ...list, introduction: "", closing: "" });
	const body = [`<main ${mark}>`, `<h1>${escapeHtml(list.title)}</h1>`, "<ol>", ...entries, "</ol>"];
	return htmlDocument(list, style, [...body, `<p>${link(address, "Goodcry")}</p>`, "</main>"].join("\n"));
}
