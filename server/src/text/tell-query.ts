import type { Clause, Engine, Help, Locale, Query } from "goodcry";
import type { Page } from "./page.ts";
import { phrase, sayGuessed, sayUnknownTitle } from "./phrases.ts";
import { wrap } from "./width.ts";

/** How a wish was read, one line for each part that it has. */
export function tellQuery(read: Query, engine: Engine, locale: Locale, page: Page): string {
	const label = (id: string): string => engine.vocabulary.facet(id).label[locale];
	const title = (slug: string): string => {
		const drama = engine.get(slug);
		return (locale === "ko" ? drama?.hangul : drama?.title) ?? slug;
	};
	const clauseLabel = ({ facet, span, guessed, measured }: Clause): string => {
		const notes = [
			...(measured ? [phrase("measured", locale)] : []),
			...(guessed ? [sayGuessed(read.text.slice(...span), locale)] : []),
		];
		return notes.length === 0 ? label(facet) : `${label(facet)} (${notes.join(", ")})`;
	};
	const signed = (step: number): string => (step > 0 ? "+" : "−");
	const liked = read.like.filter(({ weight }) => weight > 0).map(({ slug }) => title(slug));
	const movesOf = (isCritique: boolean) =>
		read.moves
			.filter(({ required = false }) => required === isCritique)
			.map(({ facet, step }) => `${signed(step)} ${label(facet)}`);
	const parts: [string, readonly string[]][] = [
		[phrase("wants", locale), read.wants.map(clauseLabel)],
		[phrase("avoids", locale), read.avoids.map(clauseLabel)],
		[phrase("limits", locale), read.limits.map(({ facet }) => label(facet))],
		[phrase("like", locale), [...liked, ...movesOf(false)]],
		[phrase("moves", locale), movesOf(true)],
		[phrase("unlike", locale), read.like.filter(({ weight }) => weight < 0).map(({ slug }) => title(slug))],
		[phrase("people", locale), read.people.map(({ name }) => name)],
		[phrase("withoutPeople", locale), read.withoutPeople.map(({ name }) => name)],
		...sayBounds(read, locale),
		[phrase("unread", locale), read.unread],
	];
	const said = parts
		.filter(([, values]) => values.length > 0)
		.map(([name, values]) => `${page.faint(`${name}:`)} ${values.join(", ")}`);
	const unknown = read.titles
		.filter(({ slug }) => slug === null)
		.map(({ text, nearest = [] }) => page.care(sayUnknownTitle(text, nearest.map(title), locale)));
	const help = read.help ? [page.care(tellHelp(read.help, locale))] : [];
	const lines = [...help, ...said, ...unknown];
	return (lines.length > 0 ? lines : [phrase("nothingRead", locale)])
		.map((line) => wrap(line, page.width, "   ", ""))
		.join("\n");
}

function tellHelp({ says, lines, elsewhere }: Help, locale: Locale): string {
	return [
		`${says[locale]} ${lines.map(({ where, number }) => `${where[locale]} ${number}`).join(" · ")}`,
		elsewhere,
	].join(" · ");
}

function sayBounds({ bounds }: Query, locale: Locale): [string, readonly string[]][] {
	const ranges = [
		[phrase("episodes", locale), bounds.episodes],
		[phrase("years", locale), bounds.years],
		[phrase("minutes", locale), bounds.minutes],
		[phrase("total", locale), bounds.total],
	] as const;
	const said = ranges.map(([name, range]): [string, readonly string[]] => [
		name,
		range ? [`${range.min ?? ""}–${range.max ?? ""}`] : [],
	]);
	return [
		...said,
		[phrase("network", locale), bounds.network ?? []],
		[phrase("withoutNetwork", locale), bounds.withoutNetwork ?? []],
	];
}
