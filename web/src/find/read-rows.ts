import type { Query } from "goodcry";
import type { Words } from "../words/en.ts";

/** One row of what was read: a kind of clause, and its chips. */
export interface ReadRow {
	readonly kind: "wants" | "avoids" | "limits" | "like" | "moves" | "bounds" | "people";
	readonly label: string;
	readonly chips: readonly { readonly label: string; readonly isImplied: boolean }[];
}

/** What is shown of a wish that was read. */
export type Read = Pick<Query, "wants" | "avoids" | "limits" | "like" | "moves" | "bounds" | "people">;

/** Puts a wish as it was read, and the limits that were ticked, into rows of chips; rows without a chip are left out. */
export function readRows(
	read: Read,
	ticked: readonly string[],
	labels: ReadonlyMap<string, string>,
	names: ReadonlyMap<string, string>,
	words: Words,
): ReadRow[] {
	const { find } = words;
	const label = (facet: string): string => labels.get(facet) ?? facet;
	const plain = (texts: readonly string[]) => [...new Set(texts)].map((text) => ({ label: text, isImplied: false }));
	const wants = read.wants.map(({ facet, implied }) => ({ label: label(facet), isImplied: implied === true }));
	const limits = [...read.limits.map(({ facet }) => facet), ...ticked];
	const liked = read.like.filter(({ weight }) => weight > 0).map(({ slug }) => names.get(slug) ?? slug);
	const disliked = read.like.filter(({ weight }) => weight < 0).map(({ slug }) => names.get(slug) ?? slug);
	const said = new Set([...read.wants, ...read.avoids].map(({ facet }) => facet));
	const rows: ReadRow[] = [
		{ kind: "wants", label: find.wanted, chips: onePerLabel(wants) },
		{ kind: "avoids", label: find.avoided, chips: plain(read.avoids.map(({ facet }) => label(facet))) },
		{ kind: "limits", label: find.kept, chips: plain(limits.map(label)) },
		{
			kind: "like",
			label: liked.length > 0 ? find.like : find.unlike,
			chips: plain(liked.length > 0 ? liked : disliked),
		},
		{
			kind: "moves",
			label: find.moves,
			// "Less dark" is read as a step and as something to avoid; one chip says it.
			chips: plain(
				read.moves
					.filter(({ facet }) => !said.has(facet))
					.map(({ facet, step }) => (step > 0 ? find.more : find.less)(label(facet))),
			),
		},
		{ kind: "bounds", label: find.bounds, chips: plain(boundTexts(read.bounds, words)) },
		{ kind: "people", label: find.people, chips: plain(read.people.map(({ name }) => name)) },
	];
	return rows.filter(({ chips }) => chips.length > 0);
}

function onePerLabel<T extends { readonly label: string }>(chips: readonly T[]): T[] {
	return [...new Map(chips.map((chip) => [chip.label, chip])).values()];
}

function boundTexts({ episodes, years, minutes, total, network }: Query["bounds"], { bounds }: Words): string[] {
	return [
		...(episodes ? [bounds.episodes(episodes.min, episodes.max)] : []),
		...(years ? [bounds.years(years.min, years.max)] : []),
		...(minutes ? [bounds.minutes(minutes.min, minutes.max)] : []),
		...(total ? [bounds.total(total.min, total.max)] : []),
		...(network && network.length > 0 ? [bounds.network(network)] : []),
	];
}
