import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isRounded } from "../../columns/column-room.ts";
import { addColumns } from "../../columns/column-table.ts";
import type { Likeness, Query } from "../../query/query.ts";
import { cellKinds, gradeOf } from "../../vocabulary/cell.ts";
import type { Facet, Family } from "../../vocabulary/facet.ts";
import { strongest } from "../strongest.ts";
import { sampleOf, type UsualGrade, usualGrade } from "../usual-grade.ts";
import { columnSignal, type Signal, type SignalInput, type Subject } from "./signal.ts";

/** How telling each family is of what a drama is. Warnings and endings say little of likeness. */
const familyShare: Readonly<Record<Family, number>> = {
	feeling: 1,
	aftertaste: 1.1,
	theme: 1.3,
	bond: 1.1,
	tone: 1.2,
	pace: 0.6,
	setting: 0.8,
	device: 1,
	hurt: 0.7,
	ending: 0.4,
	warning: 0.1,
};

/** A facet in which a drama stands out. */
export interface Trait {
	readonly facet: string;
	readonly column: number;
	readonly grade: number;
	/** The share of the whole likeness; all traits of a drama sum to 1. */
	readonly share: number;
}

/** How telling each family is of whether two dramas are alike, grade for grade. */
const familyWeight: Readonly<Record<Family, number>> = {
	feeling: 0.7,
	aftertaste: 0.7,
	theme: 1,
	bond: 1,
	tone: 1.2,
	pace: 1,
	setting: 1,
	device: 0.5,
	hurt: 0.3,
	ending: 0.3,
	warning: 0.1,
};
/** What a drama has less of than others tells less of it than what it has more of. */
const lackShare = 0.6;
/** Added to a standard deviation, in grades: a facet that hardly any two dramas differ in is no more telling for it. */
const leastSpread = 0.5;

/**
 * Likeness to a drama: in what it stands out from the others, above or below, a drama gains as far as it stands on the same side,
 * up to as far, and loses on the other: the product of their distances from the mean grade, as in Pearson's correlation between
 * items (Herlocker, Konstan, Borchers and Riedl, SIGIR 1999), cut off where the other exceeds it. Facets that the wish moves or asks
 * for by themselves are left out, so that "like X but lighter" is judged on the rest (critiquing: Vig, Sen and Riedl, The Tag Genome,
 * ACM TiiS 2012).
 */
export function alikeSignals({ query, catalogue, weights }: SignalInput): Signal[] {
	const moved = new Set([...query.moves, ...query.wants, ...query.avoids, ...query.limits].map(({ facet }) => facet));
	return likenedIn(query).flatMap(({ slug, weight }) => {
		const index = catalogue.indexOf(slug);
		if (index < 0) return [];
		const subject = { like: slug, wanted: weight > 0 };
		const parts = featuresOf(catalogue, index, weights.likeFacets)
			.filter(({ column }) => !moved.has(catalogue.vocabulary.facets[column]?.id ?? ""))
			.map((feature) =>
				columnSignal(
					subject,
					catalogue.columns[feature.column] as Uint8Array,
					nearness(feature, weights.like * weight),
				),
			);
		if (parts.length === 0) return [];
		// In a large catalogue the best by the most telling facets are told apart by all: see exactly() in rank.ts.
		return [sumOf(parts, subject, isRounded(catalogue.scores) ? weights.likeFirst : parts.length)];
	});
}

/** A facet in which a drama stands out from the others. */
interface Feature {
	readonly column: number;
	/** The usual grade. */
	readonly mean: number;
	/** By how much the drama stands above it, in grades; below 0 where it stands below. */
	readonly above: number;
	/** The share of the whole likeness; all features of a drama sum to 1. */
	readonly share: number;
}

/** The facets by which a drama is told from the others, those that tell most first. */
function featuresOf(catalogue: Catalogue, drama: number, limit: number): readonly Feature[] {
	const cells = catalogue.row(drama);
	const usual = usualGrades(catalogue);
	const aboveAt = (column: number): number => {
		const grade = gradeOf(cells[column] as number);
		return grade === null ? 0 : grade - (usual[column] as UsualGrade).mean;
	};
	const tellingAt = (column: number): number => {
		const above = aboveAt(column);
		const { family } = catalogue.vocabulary.facets[column] as Facet;
		const spread = (usual[column] as UsualGrade).deviation + leastSpread;
		return familyWeight[family] * (above < 0 ? lackShare : 1) * (above / spread) ** 2;
	};
	const columns = strongest(cells.length, limit, tellingAt);
	const sum = columns.reduce((total, column) => total + tellingAt(column), 0) || 1;
	return columns.map((column) => ({
		column,
		mean: (usual[column] as UsualGrade).mean,
		above: aboveAt(column),
		share: tellingAt(column) / sum,
	}));
}

const usuals = new WeakMap<Catalogue, readonly UsualGrade[]>();

function usualGrades(catalogue: Catalogue): readonly UsualGrade[] {
	const known = usuals.get(catalogue);
	if (known) return known;
	const sample = sampleOf(catalogue.dramas.length);
	const made = catalogue.columns.map((cells) => usualGrade(cells, sample, gradeOf));
	usuals.set(catalogue, made);
	return made;
}

/** What a wish likens to; who names a drama and says nothing besides may like what is like it, once it is found. */
function likenedIn({ like, titles, wants, people }: Query): readonly Pick<Likeness, "slug" | "weight">[] {
	if ([like, wants, people].some((clauses) => clauses.length > 0)) return like;
	return titles.flatMap(({ slug }) => (slug === null ? [] : [{ slug, weight: 1 }]));
}

/** The traits of so many dramas are kept: those that many wishes lead to are asked for again and again. */
const mostKept = 4096;
const kept = new WeakMap<Catalogue, Map<string, readonly Trait[]>>();

/** The facets in which a drama most differs from the whole, the most telling first. */
export function traitsOf(catalogue: Catalogue, drama: number, limit: number): readonly Trait[] {
	const known = kept.get(catalogue) ?? new Map<string, readonly Trait[]>();
	kept.set(catalogue, known);
	const key = `${limit}/${drama}`;
	const made = known.get(key) ?? makeTraits(catalogue, drama, limit);
	if (known.size >= mostKept) known.clear();
	known.set(key, made);
	return made;
}

function makeTraits(catalogue: Catalogue, drama: number, limit: number): Trait[] {
	const { facets } = catalogue.vocabulary;
	const cells = catalogue.row(drama);
	const telling = tellingOf(catalogue);
	const columns = strongest(cells.length, limit, (column) => tellingIn(cells, telling, column));
	const sum = columns.reduce((total, column) => total + tellingIn(cells, telling, column), 0) || 1;
	return columns.map((column) => ({
		facet: facets[column]?.id ?? "",
		column,
		grade: gradeOf(cells[column] as number) ?? 0,
		share: tellingIn(cells, telling, column) / sum,
	}));
}

/** What a column tells of a drama with such cells; 0 where the drama hardly has it. */
function tellingIn(cells: Uint8Array, { rarity, family }: Telling, column: number): number {
	const grade = gradeOf(cells[column] as number);
	if (grade === null || grade < 2) return 0;
	return (grade - 1) * (rarity[column] as number) * (family[column] as number);
}

/** What each column tells when a drama is high on it. */
interface Telling {
	/** How seldom a facet is graded 3 or more: the logarithm of the inverse share. */
	readonly rarity: Float32Array;
	readonly family: Float64Array;
}

const tellings = new WeakMap<Catalogue, Telling>();

function tellingOf(catalogue: Catalogue): Telling {
	const { columns, vocabulary } = catalogue;
	const known = tellings.get(catalogue);
	if (known) return known;
	const isHigh = Uint8Array.from({ length: cellKinds }, (_, cell) => ((gradeOf(cell) ?? 0) >= 3 ? 1 : 0));
	const rarity = Float32Array.from(columns, (cells) => {
		let high = 0;
		for (let i = 0; i < cells.length; i++) high += isHigh[cells[i] as number] as number;
		return Math.log((cells.length + 2) / (high + 1)) + 0.25;
	});
	const telling = { rarity, family: Float64Array.from(vocabulary.facets, ({ family }) => familyShare[family]) };
	tellings.set(catalogue, telling);
	return telling;
}

/** Of what likeness to a disliked drama costs, so much is gained at most by being its opposite. */
const oppositeShare = 0.25;

/**
 * All of a feature's share where a drama stands as far out as it or farther, 0 at the usual grade and below 0 beyond; an unknown grade
 * counts nothing. Who disliked a drama has hardly asked for its opposite: what is unlike it gains little.
 */
function nearness({ mean, above, share }: Feature, weight: number): Float32Array {
	const least = weight < 0 ? -oppositeShare : Number.NEGATIVE_INFINITY;
	return Float32Array.from({ length: cellKinds }, (_, cell) => {
		const grade = gradeOf(cell);
		return grade === null ? 0 : weight * share * Math.max(least, Math.min(1, (grade - mean) / above));
	});
}

/** @param summed of the parts so many, the first, are summed up over all dramas */
function sumOf(parts: readonly Signal[], subject: Subject, summed: number): Signal {
	const columns = parts.slice(0, summed).flatMap((part) => part.columns ?? []);
	return {
		subject,
		best: parts.reduce((sum, part) => sum + part.best, 0),
		columns,
		addTo: (scores) => addColumns(scores, columns),
		valueFor: (drama) => parts.reduce((sum, part) => sum + part.valueFor(drama), 0),
	};
}
