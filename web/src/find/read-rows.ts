import type { Query } from "goodcry";
import type { Words } from "../words/en.ts";

/** Something that was read, with what takes it back. */
export interface ReadChip {
	readonly label: string;
	readonly isImplied: boolean;
	/** The parts that it stands for, as {@link partsOf} names them. */
	readonly parts: readonly string[];
}

/** One row of what was read: a kind of clause, and its chips. */
export interface ReadRow {
	readonly kind: "wants" | "avoids" | "limits" | "like" | "moves" | "bounds" | "people";
	readonly label: string;
	readonly chips: readonly ReadChip[];
}

/** What is shown of a wish that was read. */
export type Read = Pick<Query, "wants" | "avoids" | "limits" | "like" | "moves" | "bounds" | "people">;

/**
 * Puts a wish as it was read, and the limits that were ticked, into rows of chips; rows without a chip are left out. Steps
 * that were taken from results are not among them: nobody wrote them.
 */
export function readRows(
	read: Read,
	ticked: readonly string[],
	labels: ReadonlyMap<string, string>,
	names: ReadonlyMap<string, string>,
	words: Words,
): ReadRow[] {
	const { find } = words;
	const label = (facet: string): string => labels.get(facet) ?? facet;
	const { wants, avoids, limits, like, moves, people } = writtenOf(read);
	const liked = like.filter(({ weight }) => weight > 0);
	const disliked = like.filter(({ weight }) => weight < 0);
	const nameOf = ({ slug }: { readonly slug: string }) => chip(names.get(slug) ?? slug, `like.${slug}`);
	const said = new Set([...wants, ...avoids].map(({ facet }) => facet));
	const rows: ReadRow[] = [
		{
			kind: "wants",
			label: find.wanted,
			chips: wants.map(({ facet, implied }) => ({
				...chip(label(facet), `wants.${facet}`),
				isImplied: implied === true,
			})),
		},
		{ kind: "avoids", label: find.avoided, chips: avoids.map(({ facet }) => chip(label(facet), `avoids.${facet}`)) },
		{
			kind: "limits",
			label: find.kept,
			chips: [...limits.map(({ facet }) => facet), ...ticked].map((facet) => chip(label(facet), `limits.${facet}`)),
		},
		{
			kind: "like",
			label: liked.length > 0 ? find.like : find.unlike,
			chips: (liked.length > 0 ? liked : disliked).map(nameOf),
		},
		{
			kind: "moves",
			label: find.moves,
			// "Less dark" is read as a step and as something to avoid; one chip says it.
			chips: moves
				.filter(({ facet }) => !said.has(facet))
				.map(({ facet, step }) => chip((step > 0 ? find.more : find.less)(label(facet)), `moves.${facet}`)),
		},
		{ kind: "bounds", label: find.bounds, chips: boundChips(read.bounds, words) },
		{ kind: "people", label: find.people, chips: people.map(({ name }) => chip(name, `people.${name}`)) },
	];
	return rows.map((row) => ({ ...row, chips: onePerLabel(row.chips) })).filter(({ chips }) => chips.length > 0);
}

/** The name of every part of a wish that a person wrote: "wants.grief", "like.my-mister", "bounds.episodes". */
export function partsOf(read: Read): string[] {
	const { wants, avoids, limits, like, moves, people } = writtenOf(read);
	return [
		...wants.map(({ facet }) => `wants.${facet}`),
		...avoids.map(({ facet }) => `avoids.${facet}`),
		...limits.map(({ facet }) => `limits.${facet}`),
		...like.map(({ slug }) => `like.${slug}`),
		...moves.map(({ facet }) => `moves.${facet}`),
		...Object.keys(read.bounds).map((bound) => `bounds.${bound}`),
		...people.map(({ name }) => `people.${name}`),
	];
}

/** Without what comes from steps, which have no place in the words. */
function writtenOf({ like, moves, ...rest }: Read): Read {
	const isWritten = ({ span: [, end] }: { readonly span: readonly [number, number] }): boolean => end > 0;
	return { ...rest, like: like.filter(isWritten), moves: moves.filter(isWritten) };
}

function chip(label: string, part: string): ReadChip {
	return { label, isImplied: false, parts: [part] };
}

function onePerLabel(chips: readonly ReadChip[]): ReadChip[] {
	const byLabel = new Map<string, ReadChip>();
	for (const one of chips) {
		const parts = [...(byLabel.get(one.label)?.parts ?? []), ...one.parts];
		byLabel.set(one.label, { ...one, parts: [...new Set(parts)] });
	}
	return [...byLabel.values()];
}

function boundChips({ episodes, years, minutes, total, network }: Query["bounds"], { bounds }: Words): ReadChip[] {
	return [
		...(episodes ? [chip(bounds.episodes(episodes.min, episodes.max), "bounds.episodes")] : []),
		...(years ? [chip(bounds.years(years.min, years.max), "bounds.years")] : []),
		...(minutes ? [chip(bounds.minutes(minutes.min, minutes.max), "bounds.minutes")] : []),
		...(total ? [chip(bounds.total(total.min, total.max), "bounds.total")] : []),
		...(network && network.length > 0 ? [chip(bounds.network(network), "bounds.network")] : []),
	];
}
