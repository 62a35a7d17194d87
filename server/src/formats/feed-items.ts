import { Feed } from "feed";
import type { DramaList } from "goodcry";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import { dramaAddress } from "./drama-address.ts";
import { escapeHtml } from "./escape-html.ts";
import { entryMark, listMark } from "./marks.ts";
import type { WriteContext } from "./reading.ts";
import { titleWithYear } from "./title-and-year.ts";

/**
 * A list as a feed: first the list itself with its introduction and closing, then its dramas in order, each a second older than
 * the one before, since readers order by time. Readers take titles and contents for HTML, so that is what they are.
 * @param title the list's title as the feed's own title is written
 */
export function feedOf(list: DramaList, { site, address, updated }: WriteContext, title: string): Feed {
	const feed = new Feed({
		...{ title, id: address, link: address, updated, generator: "Goodcry" },
		...{ description: title, language: list.locale, author: { name: "Goodcry" } },
	});
	const content = (mark: string, markdown: string): string => `<div ${mark}>${renderMarkdown(markdown)}</div>`;
	feed.addItem({
		...{ title: escapeHtml(list.title), id: address, link: address, date: updated },
		content: content(listMark(list), [list.introduction, list.closing].join("\n\n")),
	});
	for (const [index, entry] of list.entries.entries()) {
		const { slug, title: name, year, words } = entry;
		feed.addItem({
			title: escapeHtml(`${index + 1}. ${titleWithYear(name, year)}`),
			id: `${address}#${index + 1}`,
			link: slug ? dramaAddress(slug, list.locale, site) : address,
			date: new Date(updated.getTime() - (index + 1) * 1000),
			content: content(entryMark(entry, index + 1), words),
		});
	}
	return feed;
}
