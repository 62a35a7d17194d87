import type { Clause, Engine, Query, Range } from "goodcry";

/** More wanted facets than this are not named. */
const mostNamed = 6;

/** What was read of a wish, in one line of Markdown. */
export function sayRead(read: Query, engine: Engine): string {
	const labels = (clauses: readonly Clause[]): string =>
		[...clauses]
			.sort((a, b) => b.weight - a.weight)
			.slice(0, mostNamed)
			.map(({ facet }) => engine.vocabulary.facet(facet).label.en)
			.join(", ");
	const titles = (sign: -1 | 1): string =>
		read.like
			.filter(({ weight }) => Math.sign(weight) === sign)
			.map(({ slug }) => engine.get(slug)?.title)
			.join(", ");
	const unknown = read.titles.filter(({ slug }) => slug === null).map(({ text }) => text);
	const parts: readonly (readonly [name: string, said: string])[] = [
		["", labels(read.wants.filter(({ implied }) => !implied))],
		["mood", labels(read.wants.filter(({ implied, guessed }) => implied && !guessed))],
		["guessed", labels([...read.wants, ...read.avoids].filter(({ guessed }) => guessed))],
		["never", labels(read.limits)],
		["rather not", labels(read.avoids.filter(({ guessed }) => !guessed))],
		["like", titles(1)],
		["unlike", titles(-1)],
		[
			"moved",
			read.moves
				.map(({ facet, step }) => `${step > 0 ? "more" : "less"} ${engine.vocabulary.facet(facet).label.en}`)
				.join(", "),
		],
		["with", read.people.map(({ name }) => name).join(", ")],
		["without", read.withoutPeople.map(({ name }) => name).join(", ")],
		["bounds", sayBounds(read)],
		["unknown title", unknown.join(", ")],
		["not read", read.unread.join(", ")],
	];
	const said = parts.filter(([, text]) => text !== "").map(([name, text]) => (name ? `*${name}* ${text}` : text));
	return said.join("; ") || "nothing: it browses";
}

function sayBounds({ bounds, lesserKnown }: Query): string {
	const range = (name: string, value: Range | undefined): string[] =>
		value ? [`${name} ${[value.min ?? "", value.max ?? ""].join("–")}`] : [];
	return [
		...range("episodes", bounds.episodes),
		...range("years", bounds.years),
		...range("minutes", bounds.minutes),
		...range("minutes in all", bounds.total),
		...(bounds.network ?? []),
		...(bounds.withoutNetwork ?? []).map((network) => `not ${network}`),
		...(lesserKnown ? ["little known"] : []),
	].join(", ");
}
