import { renderMarkdown } from "@goodcry/server/markdown";
import { Feed } from "feed";
import type { Locale } from "goodcry";
import { inLocale } from "../address/locale.ts";
import type { ListCard } from "../api/list-answers.ts";
import { escaped } from "../found/sitemap.ts";

interface FeedFacts {
	readonly title: string;
	readonly description: string;
	/** Such as https://goodcry.example. */
	readonly origin: string;
	readonly locale: Locale;
}

/** Published lists, the newest first, as an Atom feed (RFC 4287). Readers take titles for HTML, so that is what they are. */
export function writeListFeed(lists: readonly ListCard[], { title, description, origin, locale }: FeedFacts): string {
	const page = origin + inLocale("/lists", locale);
	const [newest] = lists;
	const feed = new Feed({
		...{ title, description, id: page, link: page, language: locale, generator: "Goodcry" },
		feedLinks: { atom: origin + inLocale("/lists/feed.xml", locale) },
		updated: newest ? new Date(newest.publishedAt) : new Date(0),
		author: { name: "Goodcry" },
	});
	for (const { slug, title: name, locale: language, introduction, publishedAt, updatedAt } of lists) {
		const address = origin + inLocale(`/lists/${slug}`, language);
		feed.addItem({
			...{ title: escaped(name), id: address, link: address, content: renderMarkdown(introduction) },
			...{ date: new Date(updatedAt), published: new Date(publishedAt) },
		});
	}
	return feed.atom1();
}
