import type { DramaList, ListEntry } from "goodcry";
import { escapeHtml } from "./escape-html.ts";
import { elementsOf, parseHtml } from "./parse-html.ts";
import { readYear } from "./read-year.ts";
import { emptyReading, type Problem, type ReadEntry, type Reading } from "./reading.ts";

/** Attributes that carry a list beside what is shown of it. */
export function listMark({ title, locale, introduction, closing }: Omit<DramaList, "entries">): string {
	const said = { "data-goodcry-list": "1", lang: locale, "data-title": title };
	return attributes({ ...said, "data-introduction": introduction, "data-closing": closing });
}

/** Attributes that carry an entry beside what is shown of it. */
export function entryMark({ slug, title, year, words }: ListEntry, rank: number): string {
	const said = { "data-goodcry-entry": String(rank), "data-slug": slug ?? "", "data-title": title };
	return attributes({ ...said, "data-year": year === null ? "" : String(year), "data-words": words });
}

/** Whether HTML carries a list in marks. */
export function hasMarks(html: string): boolean {
	return /\bdata-goodcry-(?:list|entry)=/.test(html);
}

/** Reads the list that the marks in HTML carry. @throws AppError when the HTML is nested too deep. */
export function readMarks(html: string): Reading {
	const marked = elementsOf(parseHtml(html));
	const whole = marked.find(({ attributes: given }) => given.has("data-goodcry-list"))?.attributes;
	const problems: Problem[] = [];
	const entries = marked.flatMap(({ attributes: given, line }): ReadEntry[] => {
		const rank = given.get("data-goodcry-entry");
		if (rank === undefined) return [];
		const [title = "", written = ""] = [given.get("data-title"), given.get("data-year")];
		const year = readYear(written);
		const reason =
			title.trim() === ""
				? "The entry has no title."
				: year === undefined
					? `“${written.slice(0, 40)}” is no year.`
					: !/^\d{1,6}$/.test(rank)
						? `“${rank.slice(0, 40)}” is no rank.`
						: null;
		if (reason !== null || year === undefined) {
			problems.push({ row: line, reason: reason ?? "Its year is none." });
			return [];
		}
		const [slug, words = ""] = [given.get("data-slug"), given.get("data-words")];
		return [{ row: line, rank: Number(rank), slug: slug || null, title, year, words }];
	});
	return {
		...emptyReading,
		title: whole?.get("data-title") ?? "",
		locale: whole ? (whole.get("lang") === "ko" ? "ko" : "en") : null,
		introduction: whole?.get("data-introduction") ?? "",
		entries,
		closing: whole?.get("data-closing") ?? "",
		problems,
	};
}

function attributes(values: Readonly<Record<string, string>>): string {
	return Object.entries(values)
		.filter(([, value]) => value !== "")
		.map(([name, value]) => `${name}="${escapeHtml(value)}"`)
		.join(" ");
}
