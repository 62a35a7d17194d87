import type { Locale } from "goodcry";
import type { CompareDramasAnswer } from "../operations/compare-dramas.ts";
import type { Page } from "./page.ts";
import { phrase, saySafety } from "./phrases.ts";
import { tellFacts, tellHead } from "./tell-card.ts";
import { widthOf, wrap } from "./width.ts";

const indent = "   ";
const mostOfFamily = 5;
/** From this grade on a facet is clearly there in one of them. */
const clearFrom = 3;

/** Dramas side by side as text: each one's facts, where they differ, and the clearest of their profiles in columns. */
export function tellComparison({ dramas, apart, families }: CompareDramasAnswer, locale: Locale, page: Page): string {
	const heads = dramas.map((drama, index) =>
		[
			tellHead(drama, `${letterOf(index)}. `.padStart(indent.length), "", page),
			tellFacts(drama, locale, indent, page),
			wrap(drama.premise, page.width, indent),
			...(drama.safe === null ? [] : [`${indent}${saySafety(drama.safe, locale, page)}`]),
		].join("\n"),
	);
	const tables = families.flatMap(({ label, facets }) => {
		const clear = facets
			.filter(({ grades }) => grades.some((grade) => (grade ?? 0) >= clearFrom))
			.slice(0, mostOfFamily);
		const rows = clear.map(({ label: name, grades }) => `${indent}${padTo(name, 30)} ${grades.map(cellOf).join("  ")}`);
		return rows.length > 0 ? [[page.faint(label), ...rows].join("\n")] : [];
	});
	const letters = `${" ".repeat(indent.length + 31)}${dramas.map((_, index) => letterOf(index)).join("  ")}`;
	const differences = apart.map((text) => wrap(text, page.width, indent, "")).join("\n");
	return [...heads, differences, [letters, ...tables].join("\n"), page.faint(phrase("untold", locale))].join("\n\n");
}

function letterOf(index: number): string {
	return String.fromCharCode(65 + index);
}

function cellOf(grade: number | null): string {
	return grade === null ? "·" : String(grade);
}

function padTo(text: string, width: number): string {
	return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
