import type { Span } from "../query/query.ts";

/** The line that opens an entry of a list article. */
export interface Heading {
	readonly rank: number;
	readonly title: string;
	readonly year: number | null;
	readonly span: Span;
}

interface Line {
	readonly text: string;
	readonly span: Span;
}

interface Candidate {
	readonly style: "numbered" | "marked" | "bold" | "named";
	readonly number: number | null;
	readonly title: string;
	readonly year: number | null;
	readonly span: Span;
}

const longestHeading = 140;
const numbered =
	/^\s*(?:#{1,6}\s*)?(?:[*_]{1,3})?\s*(?:no\.?\s*|#\s*|제?\s*)?(?<n>\d{1,3})\s*(?:위\s*[.):\]]?|[.):\]]|\s[-–—])\s*(?<rest>\S.*)$/iu;
const marked = /^\s*#{1,6}\s+(?<rest>\S.*)$/u;
const bold = /^\s*(?:[-*•]\s+)?(?:\*\*|__)(?<rest>[^*_]+)(?:\*\*|__)(?<tail>.*)$/u;
const bullet = /^\s*(?:[-*•▶▷■◆]\s+)?(?<rest>\S.*)$/u;

/**
 * Finds the headings of a list: numbered lines where there are any, else Markdown headings, else bold leads, else lines that
 * begin with the name of a known drama. Counting down is put in rank order by the numbers themselves.
 */
export function findHeadings(
	text: string,
	isTitle: (name: string) => boolean,
): { title: string | null; headings: Heading[] } {
	const lines = linesOf(text);
	const candidates = lines.flatMap((line) => candidateOf(line, isTitle));
	const chosen = chooseStyle(candidates, isTitle);
	const first = chosen[0];
	const lead = lines.find((line) => line.text.trim() !== "");
	const title =
		lead && (!first || lead.span[0] < first.span[0]) && lead.text.length <= 200
			? cleanTitle(lead.text.replace(/^\s*#+\s*/, ""))
			: null;
	return { title, headings: withRanks(chosen) };
}

function linesOf(text: string): Line[] {
	return [...text.matchAll(/[^\n]+/g)].map((match) => ({
		text: match[0],
		span: [match.index, match.index + match[0].length],
	}));
}

function candidateOf(line: Line, isTitle: (name: string) => boolean): Candidate[] {
	const { text, span } = line;
	const asNumber = numbered.exec(text);
	if (asNumber?.groups?.rest && headLength(asNumber.groups.rest, isTitle) <= longestHeading) {
		return [candidate("numbered", Number(asNumber.groups.n), asNumber.groups.rest, span, isTitle)];
	}
	const asMarked = marked.exec(text);
	if (asMarked?.groups?.rest && text.length <= longestHeading)
		return [candidate("marked", null, asMarked.groups.rest, span, isTitle)];
	const asBold = bold.exec(text);
	if (asBold?.groups?.rest && asBold.groups.rest.length <= longestHeading) {
		const end = span[0] + text.length - (asBold.groups.tail?.length ?? 0);
		return [candidate("bold", null, asBold.groups.rest, [span[0], end], isTitle)];
	}
	const named = bullet.exec(text)?.groups?.rest;
	if (!named) return [];
	const { title, year } = splitTitle(named, isTitle);
	return isTitle(title) && title.length > 2
		? [{ style: "named", number: null, title, year, span: [span[0], span[0] + text.indexOf(named) + title.length] }]
		: [];
}

function candidate(
	style: Candidate["style"],
	number: number | null,
	rest: string,
	span: Span,
	isTitle: (name: string) => boolean,
): Candidate {
	const { title, year } = splitTitle(rest, isTitle);
	const long = rest.length > longestHeading;
	return {
		style,
		number,
		title,
		year,
		span: long ? [span[0], span[0] + (span[1] - span[0]) - rest.length + title.length] : span,
	};
}

/** A numbered line may go on with its text behind the title; what counts is how long the title would be. */
function headLength(rest: string, isTitle: (name: string) => boolean): number {
	return rest.length <= longestHeading ? rest.length : splitTitle(rest, isTitle).title.length;
}

/** "My Mister (나의 아저씨, 2018) – tvN" → My Mister, 2018. The longest beginning that is a known title wins. */
function splitTitle(raw: string, isTitle: (name: string) => boolean): { title: string; year: number | null } {
	const text = cleanTitle(raw);
	const year = /[([（]?\b((?:19|20)\d\d)\b(?:\s*[-–~]\s*(?:19|20)?\d\d)?[)\]）]?/.exec(
		text.replace(/^\s*(?:19|20)\d\d\s*$/, ""),
	)?.[1];
	if (isTitle(text)) return { title: text, year: null };
	const cuts = [...text.matchAll(/\s*(?:[([（【|:–—/,]|\s-\s|"|”|’\s|』|》|〉|>)/gu)]
		.map((match) => match.index)
		.filter((index) => index > 0);
	for (const cut of [...cuts].reverse()) {
		const head = cleanTitle(text.slice(0, cut));
		if (isTitle(head)) return { title: head, year: year ? Number(year) : null };
	}
	for (const [, inner] of text.matchAll(/[([（『《〈"“]([^)\]）』》〉"”]+)[)\]）』》〉"”]/gu)) {
		const name = cleanTitle((inner ?? "").replace(/[,\s]*(?:19|20)\d\d.*$/, ""));
		if (name && isTitle(name)) return { title: name, year: year ? Number(year) : null };
	}
	const head = cleanTitle(
		text.slice(0, cuts.find((cut) => /[([（|–—]|\s-\s/.test(text.slice(cut, cut + 4))) ?? text.length),
	);
	return { title: head || text, year: year ? Number(year) : null };
}

function cleanTitle(text: string): string {
	return text
		.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
		.replace(/^[\s*_#>"“‘'『《〈「<]+|[\s*_#"”’』》〉」>:.,–—-]+$/gu, "")
		.trim();
}

function chooseStyle(candidates: readonly Candidate[], isTitle: (name: string) => boolean): Candidate[] {
	const of = (style: Candidate["style"]): Candidate[] => candidates.filter((one) => one.style === style);
	const numbers = of("numbered");
	if (numbers.length >= 2 || (numbers.length === 1 && candidates.length === 1)) return numbers;
	const styles = (["marked", "bold", "named"] as const).map((style) =>
		of(style).filter((one) => style !== "marked" || isTitle(one.title) || of("marked").length > 3),
	);
	const known = styles.map((found) => found.filter(({ title }) => isTitle(title)).length);
	const best = known.indexOf(Math.max(...known));
	const chosen = styles[best] ?? [];
	return known[best] === 0 ? [] : best === 0 ? chosen.filter((one, index) => isTitle(one.title) || index > 0) : chosen;
}

function withRanks(chosen: readonly Candidate[]): Heading[] {
	const numbers = chosen.map(({ number }) => number);
	const usable = numbers.every((number) => number !== null) && new Set(numbers).size === numbers.length;
	return chosen.map(({ number, title, year, span }, index) => ({
		rank: usable ? (number as number) : index + 1,
		title,
		year,
		span,
	}));
}
