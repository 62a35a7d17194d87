import type { DramaList } from "goodcry";
import { dramaAddress, slugInAddress } from "./drama-address.ts";
import { escapeMarkdown, unescapeMarkdown } from "./escape-markdown.ts";
import type { Problem, ReadEntry, Reading, WriteContext } from "./reading.ts";
import { titleWithYear } from "./title-and-year.ts";

/** Stands alone before the closing; see {@link shelter}. */
const closingRule = "* * *";
/** The last line of a list that we wrote: a link that nothing uses, which no renderer shows. */
const signature = /^\[goodcry-list\]: # "(?<locale>en|ko)"$/;
const entryHeading = /^## (?<rank>\d{1,6})\.(?: (?<rest>.*))?$/;

/** Whether a text is a list that {@link writeMarkdown} wrote. */
export function isOurMarkdown(text: string): boolean {
	return signature.test(lastLine(text));
}

/**
 * A list as Markdown: its title as the first heading, an entry under each heading of the second level with its rank, the title
 * linked to the drama's page, and the year. Headings inside the words stand two levels lower.
 */
export function writeMarkdown(list: DramaList, { site }: WriteContext): string {
	const entries = list.entries.map(({ slug, title, year, words }, index) => {
		const name = linked(escapeMarkdown(title), slug && dramaAddress(slug, list.locale, site));
		return [`## ${index + 1}. ${titleWithYear(name, year, "\\")}`, shelter(words)];
	});
	const closing = list.closing === "" ? [] : [closingRule, shelter(list.closing)];
	const title = `# ${escapeMarkdown(list.title)}`.trimEnd();
	const blocks = [title, shelter(list.introduction), ...entries.flat(), ...closing];
	return `${[...blocks.filter(Boolean), `[goodcry-list]: # "${list.locale}"`].join("\n\n")}\n`;
}

/** Reads what {@link writeMarkdown} wrote, also after somebody has moved entries or written in it by hand. */
export function readMarkdown(text: string): Reading {
	const lines = text.replace(/\r\n?/g, "\n").trimEnd().split("\n");
	const locale = signature.exec(lines.pop() ?? "")?.groups?.locale === "ko" ? "ko" : "en";
	const heads = lines.flatMap((line, at) => (entryHeading.test(line) ? [at] : []));
	const rule = lines.indexOf(closingRule, heads.at(-1) ?? 0);
	const end = rule < 0 ? lines.length : rule;
	const titleAt = lines.findIndex((line) => line.trim() !== "");
	const hasTitle = /^#(?: |$)/.test(lines[titleAt] ?? "");
	const problems: Problem[] = [];
	const entries = heads.flatMap((at, index): ReadEntry[] => {
		const entry = readEntry(lines[at] ?? "", at + 1, bare(lines.slice(at + 1, heads[index + 1] ?? end)));
		if (entry.title !== "") return [entry];
		problems.push({ row: at + 1, reason: "The heading has a number and no title." });
		return [];
	});
	return {
		title: hasTitle ? unescapeMarkdown((lines[titleAt] ?? "").slice(2)) : "",
		locale,
		introduction: bare(lines.slice(hasTitle ? titleAt + 1 : 0, heads[0] ?? end)),
		entries,
		closing: bare(lines.slice(end + 1)),
		problems,
	};
}

function readEntry(line: string, row: number, words: string): ReadEntry {
	const { rank, rest = "" } = entryHeading.exec(line)?.groups ?? {};
	const year = / \((\d{4})\)$/.exec(rest);
	const name = (year ? rest.slice(0, year.index) : rest).trim();
	const link = /^\[(?<title>(?:\\.|[^\\\]])*)\]\((?<address>\S*)\)$/.exec(name)?.groups;
	return {
		row,
		rank: Number(rank),
		slug: slugInAddress(link?.address ?? ""),
		title: unescapeMarkdown(link?.title ?? name),
		year: year ? Number(year[1]) : null,
		words,
	};
}

function linked(title: string, address: string | null): string {
	return address === null ? title : `[${title}](${address})`;
}

/**
 * Keeps words from looking like the list around them: headings go two levels down, and a rule of stars gets one star more,
 * which shows as the same rule. {@link bare} takes both back.
 */
function shelter(words: string): string {
	return words
		.split("\n")
		.map((line) => (/^#+(?:[ \t]|$)/.test(line) ? `##${line}` : line.replace(/^\* \* \*(?: \*)*$/, "$& *")))
		.join("\n");
}

function bare(lines: readonly string[]): string {
	return lines
		.map((line) => line.replace(/^##(?=#+(?:[ \t]|$))/, "").replace(/^(\* \* \*(?: \*)*) \*$/, "$1"))
		.join("\n")
		.trim();
}

function lastLine(text: string): string {
	return text.trimEnd().split("\n").at(-1) ?? "";
}
