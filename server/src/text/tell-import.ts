import type { ImportListAnswer } from "../operations/import-list.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";

/** A list that was read from a file: each entry with its drama, and what could not be read. */
export function tellImport({ list, format, certainty, problems }: ImportListAnswer, page: Page): string {
	const entries = list.entries.map(({ slug, title, year }, index) => {
		const link = slug === null ? page.care(phrase("unknown", list.locale)) : page.faint(`→ ${slug}`);
		return `${`${index + 1}.`.padStart(4)} ${page.strong(title)}${year === null ? "" : ` (${year})`} ${link}`;
	});
	const unread = problems.map(({ row, reason }) => page.care(`${row}: ${reason}`));
	const head = [list.title && page.strong(list.title), page.faint(`${format} ${Math.round(certainty * 100)}%`)];
	return [...head, ...entries, ...unread].filter(Boolean).join("\n");
}
