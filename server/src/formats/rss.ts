import type { DramaList } from "goodcry";
import { escapeHtml } from "./escape-html.ts";
import { feedOf } from "./feed-items.ts";
import type { WriteContext } from "./reading.ts";

/** A list as an RSS 2.0 feed. */
export function writeRss(list: DramaList, context: WriteContext): string {
	return feedOf(list, context, escapeHtml(list.title)).rss2();
}
