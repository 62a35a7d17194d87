import type { Catalogue } from "../catalogue/catalogue.ts";
import { type InferredGrade, inferProfile } from "../inference/infer-profile.ts";
import type { Knowledge } from "../query/hits.ts";
import type { Span } from "../query/query.ts";
import { findHeadings, type Heading } from "./headings.ts";

/** One drama of an article. */
export interface ArticleEntry {
	/** 1 is the first; as the article numbers it, else by its place. */
	readonly rank: number;
	/** As the article writes it. */
	readonly title: string;
	readonly year: number | null;
	/** The drama, or null when the catalogue has none of that name. */
	readonly slug: string | null;
	/** 0–1: how sure the link is. */
	readonly confidence: number;
	/** Slugs that it might be as well. */
	readonly alternatives: readonly string[];
	/** What the article's own words claim of it; spans are offsets into the text. */
	readonly facets: readonly InferredGrade[];
	readonly span: Span;
}

/** A list article, read. */
export interface Article {
	readonly title: string | null;
	/** In rank order. */
	readonly entries: readonly ArticleEntry[];
}

/** Below this likeness a name is not linked, only offered. */
const sureLikeness = 0.8;

/** Reads plain text or Markdown of a list article. Never throws; a text without a list gives no entries. */
export function readArticle(text: string, known: Knowledge, catalogue: Catalogue): Article {
	const composed = text.normalize("NFC").replace(/\r\n?/g, "\n");
	const { title, headings } = findHeadings(composed, (name) => known.titles.exact(name).length > 0);
	const bodies = bodiesOf(composed, headings);
	const entries = headings.map((heading, index): ArticleEntry => {
		const [start, end] = bodies[index] as Span;
		const claims = inferProfile(composed.slice(start, end), known, catalogue, { implied: false });
		const facets = claims.map((grade) => shift(grade, start));
		return {
			rank: heading.rank,
			title: heading.title,
			year: heading.year,
			...link(heading, known, catalogue),
			facets,
			span: [heading.span[0], end],
		};
	});
	return { title, entries: entries.sort((a, b) => a.rank - b.rank) };
}

function link(
	{ title, year }: Heading,
	{ titles }: Knowledge,
	catalogue: Catalogue,
): Pick<ArticleEntry, "slug" | "confidence" | "alternatives"> {
	const slugOf = (drama: number): string => catalogue.dramas[drama]?.slug ?? "";
	const exact = titles.exact(title);
	const sameYear = exact.filter((drama) => year === null || Math.abs((catalogue.dramas[drama]?.year ?? 0) - year) <= 1);
	const chosen = sameYear[0];
	if (chosen !== undefined) {
		return {
			slug: slugOf(chosen),
			confidence: sameYear.length > 1 ? 0.7 : 1,
			alternatives: exact.filter((drama) => drama !== chosen).map(slugOf),
		};
	}
	const near = titles.near(title, 4);
	const best = near[0];
	if (best && best.likeness >= sureLikeness && exact.length === 0) {
		return {
			slug: slugOf(best.drama),
			confidence: Math.round(best.likeness * 90) / 100,
			alternatives: near.slice(1).map(({ drama }) => slugOf(drama)),
		};
	}
	return { slug: null, confidence: 0, alternatives: [...exact, ...near.map(({ drama }) => drama)].map(slugOf) };
}

/**
 * The text of each entry: from its heading to the next. The last one ends where it would grow longer than any before it,
 * since what follows is the article's closing.
 */
function bodiesOf(text: string, headings: readonly Heading[]): Span[] {
	const bodies = headings.map((heading, index): Span => [heading.span[1], headings[index + 1]?.span[0] ?? text.length]);
	const last = bodies.at(-1);
	if (!last || bodies.length < 3) return bodies;
	const paragraphs = bodies.slice(0, -1).map(([start, end]) => paragraphsIn(text.slice(start, end)).length);
	const most = Math.max(...paragraphs);
	const own = paragraphsIn(text.slice(...last));
	const final = own[most - 1];
	return own.length > most && final ? [...bodies.slice(0, -1), [last[0], last[0] + final[1]]] : bodies;
}

function paragraphsIn(text: string): Span[] {
	return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match): Span => [match.index, match.index + match[0].length]);
}

function shift(grade: InferredGrade, offset: number): InferredGrade {
	const move = ([start, end]: Span): Span => [start + offset, end + offset];
	return { ...grade, span: move(grade.span), spans: grade.spans.map(move) };
}
