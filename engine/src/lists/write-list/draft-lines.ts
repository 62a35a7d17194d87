import type { Catalogue } from "../../catalogue/catalogue.ts";
import { mayName } from "../../ranking/secrecy.ts";
import { gradeOf } from "../../vocabulary/cell.ts";
import { peakOf } from "../../vocabulary/curve.ts";
import type { Facet, Family } from "../../vocabulary/facet.ts";
import { type Chance, pick } from "./chance.ts";
import { curveKindOf, hoursOf } from "./curve-words.ts";
import type { Slots } from "./fill.ts";
import type { LineKind } from "./line.ts";
import { nounPhrase } from "./noun-phrases.ts";
import { contrastWords, opposites } from "./opposites.ts";
import type { Part } from "./shapes.ts";
import { factSlots, listed, nameOf, thingSlots } from "./slots.ts";
import type { Point, Subject } from "./subject.ts";

/** A sentence to be worded: a kind of line with its slots, or words that are ready. */
export interface LineDraft {
	readonly kind: LineKind | "ready";
	readonly text?: string;
	readonly slots: Slots;
	readonly sources: readonly string[];
}

type OwnPart = "premise" | "why" | "all of why" | "leaves";

/** What a generated part of a paragraph could say, in any order; empty when it has nothing to say. */
export function draftsFor(
	part: Exclude<Part, OwnPart>,
	subject: Subject,
	before: Subject | null,
	catalogue: Catalogue,
	chance: Chance,
): LineDraft[] {
	const { drama, locale } = subject;
	const slots = factSlots(drama, locale);
	const curve = curveKindOf(drama);
	switch (part) {
		case "curve":
			return [{ kind: `curve ${curve}`, slots, sources: ["hurt", "fact: episodes"] }];
		case "open curve":
			return [{ kind: `open ${curve}`, slots, sources: ["hurt", "fact: episodes"] }];
		case "time":
		case "open time":
			return [{ kind: part, slots, sources: ["fact: episodes", "fact: minutes", "fact: year", "fact: network"] }];
		case "after leaves":
			return [{ kind: part, slots, sources: ["words.leaves", "fact: episodes", "fact: minutes"] }];
		case "first of all":
			return [{ kind: part, slots, sources: ["rank"] }];
		case "know":
			return knowDrafts(subject);
		case "contrast":
			return before ? contrastDrafts(subject, before, slots, catalogue) : [];
		case "wish":
			return wishDrafts(subject, chance);
	}
}

/** What must be said: warnings that are severe, and limits of which nothing is known. */
export function unknownLimitDrafts({ unknownLimits, locale }: Subject): LineDraft[] {
	if (unknownLimits.length === 0) return [];
	const limits = listed(
		unknownLimits.map(({ label }) => label[locale]),
		locale,
	);
	return [{ kind: "unknown limit", slots: { limits }, sources: unknownLimits.map(({ id }) => `limit: ${id} unknown`) }];
}

function knowDrafts({ warnings, locale }: Subject): LineDraft[] {
	if (warnings.length === 0) return [];
	const gravest = warnings.filter(({ grade }) => grade === warnings[0]?.grade).slice(0, 2);
	const names = gravest.map(({ facet }) => nounPhrase(facet, locale));
	return [{ kind: "know", slots: { warnings: listed(names, locale) }, sources: gravest.map(sourceOf) }];
}

const matters: readonly Family[] = ["theme", "bond"];
const effects: readonly Family[] = ["feeling", "aftertaste", "tone", "pace", "hurt"];

function wishDrafts(subject: Subject, chance: Chance): LineDraft[] {
	const { points, shared, cast, locale } = subject;
	const drafts = points.flatMap((point) => pointDrafts(point, subject, chance));
	if (shared) {
		const [a, b] = twoOf(shared.traits, chance);
		if (a && b) {
			const slots = { like: nameOf(shared.with, locale), ...pairSlots(a, b, subject) };
			drafts.push({ kind: "alike", slots, sources: [`like: ${shared.with.slug}`, sourceOf(a), sourceOf(b)] });
		}
	}
	if (cast && locale === "en") drafts.push({ kind: "cast", slots: cast, sources: ["fact: leads"] });
	if (drafts.some(({ kind }) => kind !== "ready")) return drafts;
	const [a, b] = twoOf(subject.traits, chance);
	return a && b ? [{ kind: "own traits", slots: pairSlots(a, b, subject), sources: [sourceOf(a), sourceOf(b)] }] : [];
}

/** A friend's sentence for it, how much of it there is, and what it comes with. */
function pointDrafts(point: Point, subject: Subject, chance: Chance): LineDraft[] {
	const { facet, grade } = point;
	const { locale } = subject;
	const sources = [sourceOf(point)];
	const slots = thingSlots(facet, locale);
	const ready = (grade >= 4 ? facet.reason : facet.some)[locale];
	const drafts: LineDraft[] = [{ kind: "ready", text: ready, slots: {}, sources }];
	if (facet.family !== "setting" && facet.family !== "hurt") {
		const isEffect = effects.includes(facet.family);
		const level = grade === 5 ? 0 : grade === 4 ? 1 : 2;
		const kinds = isEffect
			? (["effect all", "effect much", "effect some"] as const)
			: (["all of it", "much of it", "some of it"] as const);
		drafts.push({ kind: kinds[level] as LineKind, slots, sources });
	}
	const others = subject.traits.filter((trait) => !isKin(trait.facet, facet));
	// What it is about goes with a feeling better than how it is told: not "its heartache comes from lyricism".
	const matter = others.filter((trait) => matters.includes(trait.facet.family));
	const [a, b] = twoOf(matter.length > 1 ? matter : others, chance);
	if (a && b && facet.family !== "setting" && facet.family !== "hurt") {
		const pair = { ...slots, ...pairSlots(a, b, subject) };
		drafts.push({ kind: "with traits", slots: pair, sources: [...sources, sourceOf(a), sourceOf(b)] });
	}
	return drafts;
}

function pairSlots(one: Point, other: Point, { locale }: Subject): Slots {
	const [a, b] = [nounPhrase(one.facet, locale), nounPhrase(other.facet, locale)];
	return { a, b, pair: listed([a, b], locale) };
}

/** Two of the strongest few, of different words: not "fate and fated love", and rather no pairs such as "kindness and decency". */
function twoOf(all: readonly Point[], chance: Chance): Point[] {
	const single = all.filter(({ facet }) => !/ and |[과와] /.test(`${nounPhrase(facet, "en")} ${facet.label.ko}`));
	const traits = single.length > 1 ? single : all;
	const first = pick(traits.slice(0, 3), chance);
	const second = pick(
		traits.slice(0, 6).filter(({ facet }) => first && !isKin(facet, first.facet)),
		chance,
	);
	return first && second ? [first, second] : [];
}

/** Whether two facets are called by words of one stem. */
function isKin(one: Facet, other: Facet): boolean {
	const stems = (facet: Facet): string[] => [
		...nounPhrase(facet, "en")
			.split(" ")
			.filter((word) => word.length > 3)
			.map((word) => word.slice(0, 4)),
		...facet.label.ko.split(" ").map((word) => word.slice(0, 2)),
	];
	const known = new Set(stems(one));
	return stems(other).some((stem) => known.has(stem));
}

function sourceOf({ facet, grade }: Point): string {
	return `grade: ${facet.id} ${grade}`;
}

const briefUpTo = 10;
const longFrom = 24;

function contrastDrafts(subject: Subject, before: Subject, slots: Slots, catalogue: Catalogue): LineDraft[] {
	const { locale } = subject;
	const told = { ...slots, before: nameOf(before.drama, locale) };
	const peaks = [before, subject].map(({ drama }) => peakOf(drama.hurt)) as [number, number];
	const hours = [before, subject].map(({ drama }) => hoursOf(drama)) as [number, number];
	const of = (kind: LineKind, source: string, more: Slots = {}): LineDraft => ({
		...{ kind, slots: { ...told, ...more } },
		sources: [source, `${before.drama.slug} ${source}`],
	});
	return [
		...tonesApart(subject, before, catalogue).map(
			([was, now]): LineDraft => ({
				kind: "contrast tone",
				slots: { ...told, ...contrastWords(was.id, now.id, locale) },
				sources: [`grade: ${now.id} ${now.grade}`, `${before.drama.slug} grade: ${was.id} ${was.grade}`],
			}),
		),
		...(peaks[1] - peaks[0] >= 2 ? [of("contrast harder", "hurt")] : []),
		...(peaks[0] - peaks[1] >= 2 ? [of("contrast gentler", "hurt")] : []),
		...(hours[0] <= briefUpTo && hours[1] >= longFrom ? [of("contrast longer", "fact: episodes")] : []),
		...(hours[1] <= briefUpTo && hours[0] >= longFrom ? [of("contrast shorter", "fact: episodes")] : []),
	];
}

interface Tone {
	readonly id: string;
	readonly grade: number;
}

/** Pairs of opposite tones of which the former drama is full and this one is not, and the other way round. */
function tonesApart(now: Subject, before: Subject, catalogue: Catalogue): [Tone, Tone][] {
	const grade = ({ position }: Subject, id: string): number => gradeOf(catalogue.cell(position, id)) ?? 0;
	const isOpen = (id: string): boolean => [now, before].every(({ position }) => mayName(catalogue, position, id, 0));
	return opposites
		.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
		.filter(([a, b]) => [a, b].every((id) => catalogue.vocabulary.resolve(id) && isOpen(id)))
		.filter(([a, b]) => grade(before, a) >= 4 && grade(now, b) >= 4 && grade(before, b) <= 2 && grade(now, a) <= 2)
		.map(([a, b]) => [
			{ id: a, grade: grade(before, a) },
			{ id: b, grade: grade(now, b) },
		]);
}
