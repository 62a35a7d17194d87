import type { Locale } from "goodcry";
import type { Drama } from "../api/answers.ts";

/** What a drama's profile is cited by: a line of plain text and a BibTeX entry. */
export interface Citation {
	readonly line: string;
	readonly bibtex: string;
}

type Cited = Pick<Drama, "slug" | "title" | "hangul" | "year">;

/** Cites a drama's profile, not the drama: the profile is what stands at the address. @param address of the page, without a search */
export function citationOf({ slug, title, hangul, year }: Cited, locale: Locale, address: string): Citation {
	const name = locale === "ko" ? `${hangul} (${title}, ${year})` : `${title} (${hangul}, ${year})`;
	const told = locale === "ko" ? "감정 프로필" : "an emotional profile";
	return {
		line: `${name}: ${told}. Goodcry. ${address} (CC BY 4.0)`,
		bibtex: [
			`@misc{goodcry-${slug},`,
			`  title = {{${literal(title)} (${year}): an emotional profile}},`,
			"  author = {{Goodcry}},",
			`  url = {${address}},`,
			"  note = {Licensed under CC BY 4.0}",
			"}",
		].join("\n"),
	};
}

/** What BibTeX would read as a command stands for itself. */
function literal(text: string): string {
	return text.replaceAll(/[\\{}$&#%_^~]/g, (sign) =>
		sign === "\\" || sign === "^" || sign === "~" ? " " : `\\${sign}`,
	);
}
