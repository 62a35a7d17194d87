import { type Line, linesOf } from "./article-lines.ts";
import type { Candidate } from "./candidate.ts";
import { formOf, type LineForm } from "./line-form.ts";
import { namesIn } from "./names-in-heading.ts";
import { endsList, isSection } from "./sections.ts";
import { tableRows } from "./table-rows.ts";

/** A longer line is no heading, unless a known title opens it. */
const longestHeading = 140;
/** A row of titles is no longer, and none of its names is a sentence. */
const longestRow = 400;
const longestName = 60;

/** Everything in a text that may open an entry of a list, up to where the list is said to be over. */
export function candidatesIn(
	text: string,
	isTitle: (name: string) => boolean,
): { readonly candidates: Candidate[]; readonly end: number } {
	const lines = linesOf(text);
	const rows = tableRows(lines, isTitle);
	const inTable = new Set(rows.map(({ span }) => span[0]));
	const found: Candidate[] = [...rows];
	let end = text.length;
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (inTable.has(line.span[0])) continue;
		const form = formOf(line.text);
		const isEnd = (form.level > 0 || form.isBold || line.text.length < 60) && endsList(line.text);
		if (isEnd && found.some(({ isKnown }) => isKnown) && !knows(line.text.slice(form.from, form.to), isTitle)) {
			end = line.span[0];
			break;
		}
		const several = titlesInRow(line, form, isTitle);
		if (several.length > 0) {
			found.push(...several);
			continue;
		}
		const candidate = candidateOf(line, form, lines[index + 1], isTitle);
		if (!candidate) continue;
		found.push(candidate);
		// Its number stands on a line of its own: the next line is its title.
		if (form.from >= form.to) index++;
	}
	return { candidates: found, end };
}

function candidateOf(
	line: Line,
	form: LineForm,
	next: Line | undefined,
	isTitle: (name: string) => boolean,
): Candidate | null {
	if (form.number !== null && form.from >= form.to) return next ? withNumberBefore(line, form, next, isTitle) : null;
	const bare = withoutBareNumber(line.text.slice(form.from, form.to), form, isTitle);
	if (bare) return candidateOf(line, { ...form, number: bare.number, from: form.from + bare.length }, next, isTitle);
	const heading = line.text.slice(form.from, form.to);
	if (heading === "") return null;
	const isKnown = knows(heading, isTitle);
	const { look, trust } = lookOf(form);
	if (heading.length > longestHeading && !isKnown) return null;
	if (look === "plain" && !isKnown) return null;
	const start = line.span[0];
	return {
		...{ look, trust, number: form.number, isTied: form.isTied, heading, isKnown },
		headingSpan: [start + form.from, start + form.to],
		span: [start, start + form.to],
	};
}

/** The look of a title among others on one line. */
export const rowLook = "row";

/** The share of the names in a row that must be titles for it to be a row of titles. */
const fewestKnown = 0.6;

/** "A tier: Reply 1988, My Mister, Signal", "공동 2위 응답하라 1988, 응답하라 1994": a line with nothing but titles is an entry for each. */
function titlesInRow(line: Line, form: LineForm, isTitle: (name: string) => boolean): Candidate[] {
	const text = line.text.slice(form.from, form.to);
	if (text.length > longestRow || !/[,、;]/.test(text) || isTitle(text)) return [];
	const parts = [...text.matchAll(/[^,、;]+/g)].flatMap(({ 0: part, index }) => {
		const name = part
			.replace(/^\s*(?:and|&|그리고)\s+/i, "")
			.replace(/^[^:：]{1,20}[:：]\s+/, "")
			.trim();
		const from = index + part.lastIndexOf(name);
		return name === "" ? [] : [{ name, from, isKnown: knows(name, isTitle) && name.length <= longestName }];
	});
	const known = parts.filter(({ isKnown }) => isKnown).length;
	if (known < 2 || known < fewestKnown * parts.length) return [];
	const { trust } = lookOf(form);
	const start = line.span[0] + form.from;
	return parts.map(({ name, from, isKnown }, place) => ({
		...{ look: form.number === null ? rowLook : lookOf(form).look, trust, number: form.number },
		...{ isTied: form.isTied || place > 0, heading: name, isKnown },
		headingSpan: [start + from, start + from + name.length],
		span: [place === 0 ? line.span[0] : start + from, start + from + name.length],
	}));
}

/** "1 My Mister", but not "18 Again". */
function withoutBareNumber(
	heading: string,
	{ number }: LineForm,
	isTitle: (name: string) => boolean,
): { readonly number: number; readonly length: number } | null {
	const match = number === null ? /^(\d{1,3})\s+(?=\p{L})/u.exec(heading) : null;
	if (!match || heading.length > longestHeading || knows(heading, isTitle)) return null;
	return knows(heading.slice(match[0].length), isTitle) ? { number: Number(match[1]), length: match[0].length } : null;
}

function withNumberBefore(
	line: Line,
	form: LineForm,
	next: Line,
	isTitle: (name: string) => boolean,
): Candidate | null {
	const titled = formOf(next.text);
	const heading = next.text.slice(titled.from, titled.to);
	if (titled.number !== null || heading === "" || heading.length > longestHeading || isSection(heading)) return null;
	const start = next.span[0];
	return {
		...{ look: "number above", trust: 0.3, number: form.number, isTied: form.isTied, heading },
		isKnown: knows(heading, isTitle),
		headingSpan: [start + titled.from, start + titled.to],
		span: [line.span[0], start + titled.to],
	};
}

function lookOf({ level, isBullet, isBold, number }: LineForm): { look: string; trust: number } {
	const marks = [level > 0 ? `h${level}` : "", isBold ? "bold" : "", isBullet ? "bullet" : ""]
		.filter(Boolean)
		.join(" ");
	if (number !== null) return { look: `number ${marks}`.trim(), trust: 0.3 };
	if (level > 0) return { look: `h${level}`, trust: 0.2 };
	if (isBold) return { look: "bold", trust: 0.1 };
	return isBullet ? { look: "bullet", trust: 0.05 } : { look: "plain", trust: 0 };
}

function knows(heading: string, isTitle: (name: string) => boolean): boolean {
	if (heading.length > 4 * longestHeading)
		return namesIn(heading.slice(0, longestHeading)).some(({ text }) => isTitle(text));
	return namesIn(heading).some(({ text }) => isTitle(text));
}
