import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Knowledge } from "../query/hit.ts";
import type { Span } from "../query/query.ts";
import { linesOf } from "./article-lines.ts";
import type { Heading, Headings } from "./headings.ts";
import { mentionsIn } from "./mentions.ts";
import { endsList } from "./sections.ts";

/** Fewer paragraphs that name a drama are no list. */
const fewestEntries = 3;

/** The look of an entry without a heading: its title stands in its first paragraph, and that is its own words. */
export const proseLook = "prose";

/**
 * The entries of a list that is told in running text ("First up is My Mister, … Next is …"): each paragraph that names a drama
 * that none before it named, in the order of the text. None when there are fewer than three.
 */
export function proseHeadings(text: string, known: Knowledge, catalogue: Catalogue): Headings {
	const headings: Heading[] = [];
	const named = new Set<string>();
	let end = text.length;
	for (const { text: line, span } of linesOf(text)) {
		if (headings.length > 0 && endsList(line)) {
			end = span[0];
			break;
		}
		const [first] = mentionsIn(text, [span], named, known, catalogue);
		if (!first) continue;
		named.add(first.slug);
		headings.push({
			...{ look: proseLook, trust: 0, number: null, isTied: false, isKnown: true, rank: headings.length + 1 },
			heading: first.title,
			headingSpan: first.span,
			span: [span[0], first.span[1]] satisfies Span,
		});
	}
	return { headings: headings.length < fewestEntries ? [] : headings, end };
}
