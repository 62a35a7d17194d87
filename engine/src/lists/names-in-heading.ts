/** A stretch of a heading that may be a title. */
export interface Name {
	readonly text: string;
	/** Offsets into the heading. */
	readonly from: number;
	readonly to: number;
	/** Whether it opens the heading; others stand in brackets behind it, or between quotes. */
	readonly kind: "whole" | "quoted" | "head" | "inner";
}

const quotes = /[「『《〈<"“‘'‹«]([^「」『』《》〈〉<>"“”«»\n]{1,120}?)[」』》〉>"”’'›»](?!\p{L})/gu;
const brackets = /[([（［【]([^()[\]（）［］【】\n]{1,120})[)\]）］】]/gu;
const cut =
	/\s*(?:[([（［【|:：–—/,·~]|\s-\s|(?<!\b(?:[DMdm]rs?|[Mm]s|[Ss]t|[Nn]o|vs))[.!?…]+\s|["”’]\s|[』》〉>」]|<br)/gu;
const edges = { before: /^[\s*_#>"“‘'『《〈「<.:·]+/u, behind: /[\s*_#"”’'』》〉」>:.,·–—★☆⭐-]+$/u };
const mostNames = 24;

/**
 * All that may be the title in a heading, the likeliest first: the whole, what stands in quotes, each beginning up to a mark
 * (the longest first), and what stands in brackets or behind a stroke.
 * @example namesIn("My Mister (나의 아저씨, 2018) – tvN").map(({ text }) => text); // …, "My Mister", "나의 아저씨", …
 */
export function namesIn(heading: string): readonly Name[] {
	const names: Name[] = [];
	const add = (from: number, to: number, kind: Name["kind"]): void => {
		const raw = heading.slice(from, to);
		const before = edges.before.exec(raw)?.[0].length ?? 0;
		const text = raw.slice(before).replace(edges.behind, "");
		if (text.length > 0 && !names.some((name) => name.text === text)) {
			names.push({ text, from: from + before, to: from + before + text.length, kind });
		}
	};
	add(0, heading.length, "whole");
	for (const match of heading.matchAll(quotes)) add(match.index, match.index + match[0].length, "quoted");
	const cuts = [...heading.matchAll(cut)].map(({ index }) => index).filter((index) => index > 0);
	for (const at of cuts.toReversed()) add(0, at, "head");
	for (const match of heading.matchAll(brackets)) {
		const start = match.index + 1;
		add(start, start + (match[1]?.length ?? 0), "inner");
		let at = start;
		for (const part of (match[1] ?? "").split(/[,/·;|]/)) {
			add(at, at + part.length, "inner");
			at += part.length + 1;
		}
	}
	for (const match of heading.matchAll(/(?:[/|:]|\s[-–—])\s*([^/|([（–—]+)/gu)) {
		add(match.index + match[0].length - (match[1]?.length ?? 0), match.index + match[0].length, "inner");
	}
	const hangul = /[가-힣][가-힣\d\s,!?·:~]*/u.exec(heading);
	if (hangul) add(hangul.index, hangul.index + hangul[0].length, "inner");
	const latin = /^[^가-힣(（[]+(?=\s[가-힣])/u.exec(heading);
	if (latin) add(0, latin[0].length, "head");
	return names.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).slice(0, mostNames);
}

const mostWords = 6;

/** What a heading calls its drama where no name in it is known: what it quotes, else what stands before the first mark. */
export function writtenName(heading: string): Name {
	const names = namesIn(heading);
	const quoted = names.find(({ kind }) => kind === "quoted");
	if (quoted) return quoted;
	const heads = names.filter(({ kind }) => kind === "head");
	const mark = /\s*(?:[([（［【|–—]|\s-\s)/u.exec(heading.slice(1));
	// A colon may stand in a title; what is longer goes on about it.
	if (!mark && names[0] && heading.trim().split(/\s+/).length <= mostWords && !/[.!?…,]\s/.test(heading))
		return names[0];
	const end = mark ? mark.index + 1 : heading.length;
	const head = heads.filter(({ to }) => to <= end).sort((a, b) => b.to - a.to)[0];
	return head ?? names[0] ?? { text: heading.trim(), from: 0, to: heading.length, kind: "whole" };
}

/** The year that a heading gives beside the title ("Reply 1988 (2015)": 2015), or null. */
export function yearBeside(heading: string, name: Pick<Name, "from" | "to">): number | null {
	const beside = heading.slice(0, name.from) + " ".repeat(name.to - name.from) + heading.slice(name.to);
	const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(beside)?.[0];
	return year ? Number(year) : null;
}
