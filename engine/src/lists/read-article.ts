import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Knowledge } from "../query/hit.ts";
import type { Span } from "../query/query.ts";
import type { Locale, Rung } from "../vocabulary/facet.ts";
import { type ArticleClaim, claimsOf, type Spoil } from "./article-claims.ts";
import { frameOf } from "./article-frame.ts";
import { rowLook } from "./candidates.ts";
import { bodiesOf, wordsBeginAt, wordsIn } from "./entry-text.ts";
import { findHeadings, type Heading } from "./headings.ts";
import { type Link, linkTitle } from "./link-title.ts";
import type { DramaList } from "./list.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { withoutNoise } from "./noise.ts";
import { proseHeadings, proseLook } from "./prose-headings.ts";
import { readableText } from "./readable-text.ts";
import { type LinkStatus, sayLink } from "./say-link.ts";

/** One drama of an article. */
export interface ArticleEntry {
	/** 1 is the first; as the article numbers it, else by its place. Dramas that share a rank have the same. */
	readonly rank: number;
	/** As the article writes it. */
	readonly title: string;
	/** As the article says, or null. */
	readonly year: number | null;
	/** The drama when the link is sure, else null. */
	readonly slug: string | null;
	/** 0–1: how sure the link is; of an unsure one, how likely its first alternative is. */
	readonly confidence: number;
	/** Slugs that it might be as well, the likeliest first. */
	readonly alternatives: readonly string[];
	readonly status: LinkStatus;
	/** Why it is linked or not, in one sentence. */
	readonly reason: string;
	/** What the article's own words claim of it and may be named; spans are offsets into the text. */
	readonly facets: readonly ArticleClaim[];
	/** The sentences that tell a late turn or the ending. */
	readonly spoils: readonly Spoil[];
	/** What the article says of it, as Markdown. */
	readonly words: string;
	readonly span: Span;
}

/** A list article, read. */
export interface Article {
	readonly title: string | null;
	/** The language that it is written in. */
	readonly locale: Locale;
	/** In rank order. */
	readonly entries: readonly ArticleEntry[];
	/** Dramas that it names without ranking them. */
	readonly mentions: readonly Mention[];
	/** The whole as a list: sure links are linked, the rest keeps its title. */
	readonly list: DramaList;
	/** What was read; all spans count in it. */
	readonly text: string;
}

/** How an article is to be read. */
export interface ReadArticleOptions {
	/** Its title, where the text does not begin with it. */
	readonly title?: string;
	/** The language of the sentences about it; by default the article's own. */
	readonly locale?: Locale;
	/** How much may be named of what it gives away; 0 by default. */
	readonly spoilers?: Rung;
}

/** Misspelt names are looked for in so many entries; a longer list costs too much. */
const mostSought = 300;
/** A list's title has no more characters. */
const longestTitle = 200;

/** Reads plain text or Markdown of a list article. Never throws; a text without a list gives no entries. */
export function readArticle(
	given: string,
	known: Knowledge,
	catalogue: Catalogue,
	options: ReadArticleOptions = {},
): Article {
	const text = readableText(given);
	const quiet = withoutNoise(text);
	const headed = findHeadings(quiet, (name) => known.titles.exact(name).length > 0);
	const found = headed.headings.length > 0 ? headed : proseHeadings(quiet, known, catalogue);
	const { headings } = found;
	const isProse = headings[0]?.look === proseLook;
	// First where each entry ends, roughly: its words help to tell which drama it is.
	const lineEnds = headings.map(({ span }) => span[1]);
	const linked = bodiesOf(quiet, found, lineEnds).map((body, index) => {
		const heading = headings[index] as Heading;
		const words = heading.cells ? heading.cells.map((cell) => cell.text).join(". ") : quiet.slice(...body);
		const asked = { heading: heading.heading, year: heading.year ?? null, words, seekNear: index < mostSought };
		return { heading, link: linkTitle(asked, known, catalogue) };
	});
	const begins = linked.map(({ heading, link }) =>
		isProse
			? heading.span[0]
			: heading.cells
				? heading.headingSpan[1]
				: heading.headingSpan[0] + wordsBeginAt(heading.heading, link.name.to),
	);
	const bodies = bodiesOf(quiet, found, begins);
	const locale = languageOf(text);
	const entries = linked.map(({ heading, link }, index): ArticleEntry => {
		const body = bodies[index] as Span;
		const { facets, spoils } = claimsOf(quiet, body, link.drama, known, catalogue, options.spoilers ?? 0);
		return {
			rank: heading.rank,
			...entryLink(link, catalogue, options.locale ?? locale),
			...{ facets, spoils },
			words: heading.cells ? wordsOfCells(heading.cells) : toldIn(wordsIn(quiet, body), heading),
			span: [heading.span[0], body[1]],
		};
	});
	const ranked = entries.toSorted((a, b) => a.rank - b.rank);
	const frame = frameOf(quiet, entries, options.title);
	const besides = new Set(entries.flatMap(({ slug }) => slug ?? []));
	return {
		title: frame.title,
		locale,
		entries: ranked,
		mentions:
			entries.length > 0
				? mentionsIn(quiet, [...frame.stretches, ...(isProse ? bodies : [])], besides, known, catalogue)
				: [],
		list: {
			title: (frame.title && wellCut(frame.title)) || (locale === "ko" ? "드라마 목록" : "A list of dramas"),
			locale,
			introduction: frame.introduction,
			entries: ranked.map(({ slug, title, year, words }) => ({ slug, title, year, words })),
			closing: frame.closing,
		},
		text,
	};
}

/** Cut to what a title may have, without half a surrogate pair at its end. */
function wellCut(title: string): string {
	return title
		.slice(0, longestTitle)
		.replace(/[\ud800-\udbff]$/, "")
		.trim();
}

function entryLink(
	{ name, year, drama, confidence, alternatives, ground }: Link,
	catalogue: Catalogue,
	locale: Locale,
): Pick<ArticleEntry, "title" | "year" | "slug" | "confidence" | "alternatives" | "status" | "reason"> {
	const slugOf = (position: number): string => catalogue.dramas[position]?.slug ?? "";
	const spoken = catalogue.dramas[drama ?? alternatives[0] ?? -1];
	const named = spoken ? { en: spoken.title, ko: spoken.hangul, year: spoken.year } : null;
	const isOutside = ["film", "foreign", "other", "nothing"].includes(ground);
	return {
		...{ title: name.text, year, confidence },
		slug: drama === null ? null : slugOf(drama),
		alternatives: alternatives.map(slugOf),
		status: drama !== null ? "matched" : isOutside ? "unknown" : "unsure",
		reason: sayLink({ ground, written: name.text, drama: named, year })[locale],
	};
}

function wordsOfCells(cells: NonNullable<Heading["cells"]>): string {
	if (cells.length === 1) return cells[0]?.text ?? "";
	return cells.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join("\n\n");
}

/** What is said of an entry; between the titles of a row stand commas, and behind them what stands over the next row. */
function toldIn(words: string, { look }: Heading): string {
	const told = look === rowLook ? words.replace(/(?:^|\n+)[^\n]{1,60}[:：]$/u, "") : words;
	return /[\p{L}\p{N}]/u.test(told) ? told : "";
}

/** Korean where a third of the letters are Hangul: English articles write names in it too. */
function languageOf(text: string): Locale {
	const hangul = text.match(/[가-힣]/g)?.length ?? 0;
	const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
	// A syllable of Hangul stands for about two letters and a half.
	return hangul * 2.5 > (hangul * 2.5 + latin) / 3 ? "ko" : "en";
}
