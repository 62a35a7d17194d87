import type { z } from "zod";
import type { BrowseListsAnswer } from "../operations/browse-lists.ts";
import type { CheckListAnswer } from "../operations/check-list.ts";
import type { DeleteListAnswer } from "../operations/delete-list.ts";
import type { ReadListAnswer } from "../operations/read-list.ts";
import type { givenList } from "../operations/shapes/list-shape.ts";
import type { StarterListsAnswer } from "../operations/starter-lists.ts";
import type { Page } from "./page.ts";
import { phrase } from "./phrases.ts";
import { wrap } from "./width.ts";

type GivenList = z.input<typeof givenList>;
type ToldList = ReadListAnswer["list"];

/**
 * A kept list as text, its words as the Markdown that they are.
 * @param secret where the answer gives one: it is told once and cannot be asked for again
 */
export function tellKeptList(list: ToldList, page: Page, secret?: string): string {
	const { title, locale, introduction, entries, closing, slug, version, state } = list;
	return [
		page.strong(title),
		tellWords(introduction, page),
		...entries.map((entry) => tellEntry(entry, page)),
		tellWords(closing, page),
		page.faint(`${slug} · ${phrase(state, locale)} · ${phrase("version", locale)} ${version}`),
		secret === undefined ? "" : `${page.care(`${phrase("keepSecret", locale)}`)}\n${secret}`,
	]
		.filter(Boolean)
		.join("\n\n");
}

/** A list that was read as text, and how much of it is kept back. */
export function tellReadList({ list, keptBack }: ReadListAnswer, page: Page): string {
	const told = tellKeptList(list, page);
	return keptBack === null ? told : `${told}\n\n${page.care(keptBack)}`;
}

/** The sentences of a list that spoil, each with where it stands. */
export function tellCheckedList(
	{ spoils }: CheckListAnswer,
	{ locale = "en", entries = [] }: GivenList,
	page: Page,
): string {
	const tell = (place: string, quotes: readonly string[] = []): string[] =>
		quotes.map((quote) => `${page.strong(place)}: “${quote}”`);
	const found = [
		...tell(phrase("introduction", locale), spoils.introduction),
		...entries.flatMap(({ title }, index) => tell(title, spoils.entries[index])),
		...tell(phrase("closing", locale), spoils.closing),
	];
	return found.length === 0 ? phrase("noSpoilers", locale) : found.join("\n");
}

/** That a list was deleted, and until when that can be undone. */
export function tellDeletion({ slug, undoUntil }: DeleteListAnswer, page: Page): string {
	return `${page.strong(slug)} is deleted. Until ${undoUntil.slice(0, 10)} goodcry list undo brings it back.`;
}

/** Published lists as text. */
export function tellListShelf({ lists, next }: BrowseListsAnswer, page: Page): string {
	if (lists.length === 0) return "No list is published here yet.";
	const told = lists.map(({ slug, title, entryCount, publishedAt, introduction }) =>
		[
			`${page.strong(title)} ${page.faint(`${entryCount} · ${publishedAt.slice(0, 10)}`)}`,
			introduction && wrap(introduction.replaceAll("\n", " "), page.width, "   "),
			`   ${page.faint(slug)}`,
		]
			.filter(Boolean)
			.join("\n"),
	);
	return [...told, ...(next ? [page.faint(`--after ${next}`)] : [])].join("\n\n");
}

/** Starter lists as text. @param isWhole with their words, rather than as a shelf of titles */
export function tellStarterLists({ lists }: StarterListsAnswer, isWhole: boolean, page: Page): string {
	return lists
		.map(({ slug, title, introduction, entries, closing }) => {
			const head = `${page.strong(title)} ${page.faint(slug)}`;
			if (!isWhole) return `${head}\n${tellWords(introduction, page, "   ")}`;
			const told = entries.map(
				({ rank, title: name, year, words }) =>
					`${`${rank}.`.padStart(3)} ${page.strong(name)} (${year})\n${tellWords(words, page, "    ")}`,
			);
			return [head, tellWords(introduction, page), ...told, tellWords(closing, page)].join("\n\n");
		})
		.join("\n\n");
}

function tellEntry({ rank, title, year, slug, id, words }: ToldList["entries"][number], page: Page): string {
	const link = slug === null ? "" : ` ${page.faint(`→ ${slug}`)}`;
	const head = `${`${rank}.`.padStart(3)} ${page.strong(title)}${year === null ? "" : ` (${year})`}${link} ${page.faint(`[${id}]`)}`;
	return words === "" ? head : `${head}\n${tellWords(words, page, "    ")}`;
}

function tellWords(words: string, page: Page, indent = ""): string {
	return words
		.split("\n")
		.map((line) => wrap(line, page.width, indent).trimEnd())
		.join("\n");
}
