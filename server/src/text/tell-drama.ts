import type { Locale } from "goodcry";
import { familyLabels } from "../operations/family-labels.ts";
import type { GetDramaAnswer } from "../operations/get-drama.ts";
import type { Page } from "./page.ts";
import { phrase, saySafety } from "./phrases.ts";
import { tellFacts, tellHead } from "./tell-card.ts";
import { wrap } from "./width.ts";

/** One drama as text: its words, the strongest of its profile, and its warnings. */
export function tellDrama(drama: GetDramaAnswer, locale: Locale, page: Page): string {
	const paragraph = (text: string): string => wrap(text, page.width);
	const blocks = [
		[tellHead(drama, "", "", page), tellFacts(drama, locale, "", page), tellPeople(drama, page)],
		[paragraph(drama.premise)],
		[paragraph(drama.why)],
		[paragraph(drama.leaves)],
		tellSafety(drama, locale, page),
		tellProfile(drama, locale, page),
		tellWarnings(drama, locale, page),
		tellEnding(drama, locale, page),
		drama.keptBack ? [page.faint(paragraph(drama.keptBack))] : [],
	];
	return blocks
		.map((lines) => lines.filter((line) => line !== "").join("\n"))
		.filter((block) => block !== "")
		.join("\n\n");
}

function tellPeople({ leads, writer, director }: GetDramaAnswer, page: Page): string {
	const cast = leads.map(({ actor, role }) => (role ? `${actor} (${role})` : actor));
	return page.faint(
		wrap(
			[cast, writer, director]
				.map((names) => names.join(", "))
				.filter(Boolean)
				.join(" · "),
			page.width,
		),
	);
}

function tellSafety({ safe }: GetDramaAnswer, locale: Locale, page: Page): string[] {
	return safe === null ? [] : [saySafety(safe, locale, page)];
}

/** Only what is clearly there; the whole stands in the answer itself. */
function tellProfile({ profile }: GetDramaAnswer, locale: Locale, page: Page): string[] {
	return Object.entries(profile).map(([family, grades]) => {
		const clear = grades.filter(({ grade }) => grade >= 3).map(({ label, grade }) => `${label} ${grade}`);
		const name = familyLabels[family as keyof typeof familyLabels].label[locale];
		return clear.length > 0 ? wrap(`${page.faint(`${name}:`)} ${clear.join(", ")}`, page.width, "   ", "") : "";
	});
}

function tellWarnings({ warnings }: GetDramaAnswer, locale: Locale, page: Page): string[] {
	const said = warnings.flatMap(({ label, level, part, note }) => {
		if (level === "none") return [];
		const when = part ? [phrase(part, locale)] : [];
		// Notes are written in English.
		const more = [phrase(level, locale), ...when, ...(note && locale === "en" ? [note] : [])].join(", ");
		return [wrap(`${label} (${more})`, page.width, "     ", `   ${page.care("!")} `)];
	});
	if (said.length === 0) return [];
	return [`${phrase("warnings", locale)}:`, ...said];
}

function tellEnding({ ending }: GetDramaAnswer, locale: Locale, page: Page): string[] {
	if (!ending) return [];
	const said = ending.grades.filter(({ grade }) => grade >= 4).map(({ text }) => text);
	const facts = `${phrase("ending", locale)}: ${phrase(ending.kind, locale)}, ${phrase("closure", locale)} ${ending.closure}/5.`;
	return [wrap([facts, ...said].join(" "), page.width)];
}
