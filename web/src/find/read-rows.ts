import type { Clause, FacetStrength, Family, Query, Strength } from "goodcry";
import type { Words } from "../words/en.ts";
import { boundChips } from "./bound-chips.ts";
import { momentOf } from "./moments.ts";
import { nameAsSaid } from "./name-as-said.ts";
import type { ReadChip } from "./read-chip.ts";

/** One row of what was read: a kind of clause, and its chips. */
export interface ReadRow {
	readonly kind:
		| "before"
		| "during"
		| "after"
		| "about"
		| "avoids"
		| "limits"
		| "like"
		| "moves"
		| "bounds"
		| "people"
		| "withoutPeople";
	readonly label: string;
	readonly chips: readonly ReadChip[];
	/** What is folded away: what the words suggest along with it, each only faintly; of many ticked limits all but the first. */
	readonly faint: readonly ReadChip[];
	/** A limit that one may think is among these and is not: "nobody dies" keeps the leads and the children. */
	readonly notAmong?: string;
}

/** What is shown of a wish that was read. */
export type Read = Pick<
	Query,
	"wants" | "avoids" | "limits" | "moods" | "like" | "moves" | "bounds" | "people" | "withoutPeople" | "text"
>;

/** What names the things of a wish in the page's language. */
export interface Names {
	/** By facet id. */
	readonly facets: ReadonlyMap<string, { readonly label: string; readonly family: Family }>;
	/** By slug. */
	readonly dramas: ReadonlyMap<string, string>;
}

/** So many limits that were ticked stand open; of more, this many less one, so that results stay near the top of a phone. */
const mostTicked = 4;
/** What is wanted less than this is suggested along with something else. */
const faintBelow = 0.5;

const choicesOf = {
	wants: ["a-bit", null, "a-lot", "less", "none"],
	avoids: ["a-bit", null, "none"],
	limits: ["less", null],
} as const satisfies Readonly<Record<string, readonly (Strength | null)[]>>;

/**
 * Puts a wish as it was read, and the limits that were ticked, into rows of chips; rows without a chip are left out. Steps
 * that were taken from results are not among them: nobody wrote them.
 */
export function readRows(
	read: Read,
	{ limits: ticked, strengths }: { readonly limits: readonly string[]; readonly strengths: readonly FacetStrength[] },
	names: Names,
	words: Words,
): ReadRow[] {
	const { find } = words;
	const { wants, avoids, limits, moods, like, moves } = writtenOf(read, strengths);
	const label = (facet: string): string => names.facets.get(facet)?.label ?? facet;
	const facetChip = (kind: keyof typeof choicesOf, facet: string, text = label(facet)): ReadChip => {
		const strength = strengths.find((one) => one.facet === facet)?.strength ?? null;
		// What was said otherwise than the words have it may go back to the words, and to whatever else there is.
		const choices = strength === null ? choicesOf[kind] : choicesOf.wants;
		return {
			...{ label: text, parts: [`${kind}.${facet}`], facet, strength, choices },
			...(strength !== null
				? { note: find.strengths[strength] }
				: measured.has(facet)
					? { note: find.strengths["a-bit"] }
					: guesses.has(facet)
						? { note: find.guessed(read.text.slice(...(guesses.get(facet) ?? [0, 0]))) }
						: {}),
		};
	};
	const wanted = wants.filter(isAsked);
	const guesses = new Map([...wants, ...avoids].flatMap((one) => (one.guessed ? [[one.facet, one.span]] : [])));
	const measured = new Set(wants.flatMap((want) => (want.measured ? [want.facet] : [])));
	const isFaint = ({ facet, weight }: Clause): boolean =>
		weight < faintBelow && !guesses.has(facet) && !strengths.some((one) => one.facet === facet);
	const ofMoment = (moment: string, isWanted: (clause: Clause) => boolean) =>
		wanted
			.filter((clause) => isWanted(clause) && momentOf(names.facets.get(clause.facet)?.family ?? "theme") === moment)
			.map(({ facet }) => facetChip("wants", facet));
	const wantRow = (kind: "during" | "after" | "about"): ReadRow => ({
		...{ kind, label: find.rows[kind] },
		chips: ofMoment(kind, (clause) => !isFaint(clause)),
		faint: ofMoment(kind, isFaint),
	});
	const said = new Set([...wants, ...avoids].map(({ facet }) => facet));
	const tickedChips = ticked.map((facet) => chip(label(facet), `limits.${facet}`));
	const openTicked = ticked.length > mostTicked ? mostTicked - 1 : mostTicked;
	const liked = like.filter(({ weight }) => weight > 0);
	const row = (kind: ReadRow["kind"], chips: readonly ReadChip[], text = find.rows[kind]): ReadRow => ({
		...{ kind, label: text, chips, faint: [] },
	});
	const rows: ReadRow[] = [
		row(
			"before",
			moods.map((mood) => moodChip(mood, read.text, label, words)),
		),
		wantRow("during"),
		wantRow("after"),
		wantRow("about"),
		row(
			"avoids",
			avoids.map(({ facet }) => facetChip("avoids", facet)),
		),
		{
			...row("limits", [
				...limits.filter(({ facet }) => !ticked.includes(facet)).map(({ facet }) => facetChip("limits", facet)),
				...tickedChips.slice(0, openTicked),
			]),
			faint: tickedChips.slice(openTicked),
			...(keepsOnlySome([...limits.map(({ facet }) => facet), ...ticked]) ? { notAmong: otherDeaths } : {}),
		},
		row(
			"like",
			(liked.length > 0 ? liked : like).map(({ slug }) => chip(names.dramas.get(slug) ?? slug, `like.${slug}`)),
			liked.length > 0 ? find.rows.like : find.unlike,
		),
		// "Less dark" is read as a step and as something to avoid; one chip says it.
		row(
			"moves",
			moves
				.filter(({ facet }) => !said.has(facet))
				.map(({ facet, step }) => ({
					...facetChip("wants", facet, (step > 0 ? find.more : find.less)(label(facet))),
					parts: [`moves.${facet}`],
				})),
		),
		row("bounds", boundChips(read.bounds, words)),
		row("people", personChips(read, "people")),
		row("withoutPeople", personChips(read, "withoutPeople")),
	];
	return rows
		.map((one) => ({ ...one, chips: onePerLabel(one.chips), faint: onePerLabel(one.faint) }))
		.filter(({ chips, faint }) => chips.length + faint.length > 0);
}

const otherDeaths = "death-of-loved-one";

/** Whether leads and children may not die, and others may. */
function keepsOnlySome(limits: readonly string[]): boolean {
	return ["death-of-lead", "child-death"].every((facet) => limits.includes(facet)) && !limits.includes(otherDeaths);
}

/** The name of every part of a wish that a person wrote: "wants.grief", "like.my-mister", "bounds.episodes". */
export function partsOf(read: Read): string[] {
	const { wants, avoids, limits, moods, like, moves, people, withoutPeople } = writtenOf(read, []);
	return [
		...wants.filter(isAsked).map(({ facet }) => `wants.${facet}`),
		...avoids.map(({ facet }) => `avoids.${facet}`),
		...limits.map(({ facet }) => `limits.${facet}`),
		...moods.map(({ span }) => `moods.${read.text.slice(...span)}`),
		...like.map(({ slug }) => `like.${slug}`),
		...moves.map(({ facet }) => `moves.${facet}`),
		...Object.keys(read.bounds).map((bound) => `bounds.${bound}`),
		...people.map(({ name }) => `people.${name}`),
		...withoutPeople.map(({ name }) => `withoutPeople.${name}`),
	];
}

/** What only a mood suggests stands with the mood; a guess at a word stands for itself. */
function isAsked({ implied, guessed }: Clause): boolean {
	return !implied || guessed === true;
}

/** Without what comes from steps, which have no place in the words. */
function writtenOf<Given extends Read>({ like, moves, ...rest }: Given, strengths: readonly FacetStrength[]): Read {
	const isWritten = ({ span: [, end] }: { readonly span: readonly [number, number] }): boolean => end > 0;
	const isSaid = ({ facet }: { readonly facet: string }): boolean => strengths.some((one) => one.facet === facet);
	return {
		...rest,
		like: like.filter(isWritten),
		moves: moves.filter((move) => isWritten(move) || (isSaid(move) && !move.required)),
	};
}

/** How the person is, in their own words, and what that suggests most. */
function moodChip(
	{ span, suggests }: Query["moods"][number],
	text: string,
	label: (facet: string) => string,
	{ find }: Words,
): ReadChip {
	const said = text.slice(...span);
	const note = find.suggests(suggests.slice(0, 1).map(label));
	return { label: find.quoted(said), parts: [`moods.${said}`], note };
}

/** Whom a wish asks for, or refuses, each as it calls them. */
function personChips(read: Read, kind: "people" | "withoutPeople"): ReadChip[] {
	return read[kind].map(({ name, span }) => chip(nameAsSaid(name, read.text.slice(...span)), `${kind}.${name}`));
}

function chip(label: string, part: string): ReadChip {
	return { label, parts: [part] };
}

function onePerLabel(chips: readonly ReadChip[]): ReadChip[] {
	const byLabel = new Map<string, ReadChip>();
	for (const one of chips) {
		const parts = [...(byLabel.get(one.label)?.parts ?? []), ...one.parts];
		byLabel.set(one.label, { ...one, parts: [...new Set(parts)] });
	}
	return [...byLabel.values()];
}
