import type { Catalogue } from "../catalogue/catalogue.ts";
import type { DramaRecord } from "../catalogue/record.ts";
import { type Telling, visibleProfile } from "../catalogue/visible-profile.ts";
import { sayStep } from "../critiques/say-step.ts";
import { mayName } from "../ranking/secrecy.ts";
import { gradeOf } from "../vocabulary/cell.ts";
import { peakOf } from "../vocabulary/curve.ts";
import { type Facet, type Family, families, type Grade, type Locale } from "../vocabulary/facet.ts";

/** One facet over the compared dramas. */
export interface ComparedFacet {
	readonly facet: string;
	readonly label: string;
	/** One a drama, in their order; null where it is absent, unknown or not told at this rung. */
	readonly grades: readonly (Grade | null)[];
}

/** Dramas side by side, as far as they may be told. */
export interface Comparison {
	readonly families: readonly { readonly family: Family; readonly facets: readonly ComparedFacet[] }[];
	/** Where they differ most, in one to a few sentences. */
	readonly apart: readonly string[];
}

/** Lays dramas side by side by what may be named of each. */
export function compareDramas(catalogue: Catalogue, dramas: readonly number[], telling: Telling): Comparison {
	const profiles = dramas.map((drama) => {
		const { grades, warnings } = visibleProfile(catalogue, drama, telling);
		return new Map([...grades, ...warnings].map(({ facet, grade }) => [facet, grade]));
	});
	const rows = catalogue.vocabulary.facets.flatMap(({ id, family, label }) => {
		const grades = profiles.map((profile) => profile.get(id) ?? null);
		return grades.some((grade) => grade !== null) ? [{ family, facet: id, label: label[telling.locale], grades }] : [];
	});
	return {
		families: families
			.map((family) => ({ family, facets: strongestFirst(rows.filter((row) => row.family === family)) }))
			.filter(({ facets }) => facets.length > 0),
		apart: [
			...sayApart(catalogue, dramas, telling),
			sayHurt(
				dramas.map((drama) => recordOf(catalogue, drama)),
				telling.locale,
			),
		],
	};
}

function strongestFirst(rows: readonly (ComparedFacet & { readonly family: Family })[]): ComparedFacet[] {
	const sumOf = ({ grades }: ComparedFacet): number => grades.reduce<number>((sum, grade) => sum + (grade ?? 0), 0);
	return rows.map(({ family: _, ...row }) => row).sort((a, b) => sumOf(b) - sumOf(a));
}

/** How much a difference in a family says of what it is like to watch. Warnings and endings are no matter of taste. */
const tellingShare: Readonly<Partial<Record<Family, number>>> = {
	feeling: 1,
	tone: 1,
	bond: 1,
	aftertaste: 0.9,
	pace: 0.8,
	theme: 0.8,
	setting: 0.6,
	device: 0.5,
};
/** A difference of fewer grades is not worth a word. */
const leastGap = 2;

/** For two, how the first differs from the second; for more, how each differs from the mean of the others. */
function sayApart(catalogue: Catalogue, dramas: readonly number[], { locale, spoilers }: Telling): string[] {
	const isPair = dramas.length === 2;
	const tellable = catalogue.vocabulary.facets.flatMap((facet) => {
		const grades = dramas.map((drama) =>
			mayName(catalogue, drama, facet.id, spoilers) ? gradeOf(catalogue.cell(drama, facet.id)) : null,
		);
		return grades.every((grade) => grade !== null) ? [{ facet, grades }] : [];
	});
	return dramas.slice(0, isPair ? 1 : dramas.length).flatMap((drama, index) => {
		const gaps = tellable.map(({ facet, grades }) => ({ facet, gap: gapOf(grades, index) }));
		const steps = widest(gaps, isPair ? 4 : 2).map(({ facet, gap }) =>
			sayStep(facet, gap, catalogue.vocabulary, locale),
		);
		const other = isPair ? recordOf(catalogue, dramas[1] as number) : null;
		return steps.length > 0 ? [saySteps(recordOf(catalogue, drama), other, steps, locale)] : [];
	});
}

/** How far one stands above the mean of the others. */
function gapOf(grades: readonly number[], index: number): number {
	const others = grades.filter((_, other) => other !== index);
	return (grades[index] as number) - others.reduce((sum, grade) => sum + grade, 0) / others.length;
}

interface Gap {
	readonly facet: Facet;
	readonly gap: number;
}

/** The widest gaps, one a family. */
function widest(gaps: readonly Gap[], limit: number): Gap[] {
	const widthOf = ({ facet, gap }: Gap): number => Math.abs(gap) * (tellingShare[facet.family] ?? 0);
	const sorted = gaps
		.filter(({ facet, gap }) => Math.abs(gap) >= leastGap && tellingShare[facet.family])
		.sort((a, b) => widthOf(b) - widthOf(a));
	const ofFamily = new Map(sorted.toReversed().map((gap) => [gap.facet.family, gap]));
	return sorted.filter((gap) => ofFamily.get(gap.facet.family) === gap).slice(0, limit);
}

function saySteps(drama: DramaRecord, other: DramaRecord | null, steps: readonly string[], locale: Locale): string {
	const list = steps.join(", ");
	if (locale === "ko") {
		const than = other ? `〈${other.hangul}〉에 견주면` : "나머지에 견주면";
		return `〈${drama.hangul}〉: ${than} ${list} 드라마예요.`;
	}
	return `${drama.title} beside ${other ? other.title : "the others"}: ${list}.`;
}

function sayHurt(dramas: readonly DramaRecord[], locale: Locale): string {
	const parts = dramas.map(({ title, hangul, hurt }) => {
		const [peak, end] = [peakOf(hurt), hurt.at(-1) ?? 0];
		return locale === "ko" ? `〈${hangul}〉 ${peak}점에서 ${end}점` : `${title} ${peak}, then ${end}`;
	});
	return locale === "ko"
		? `가장 아플 때와 끝날 때, 5점 만점에: ${parts.join(", ")}.`
		: `How much it hurts at its worst and at the end, of 5: ${parts.join("; ")}.`;
}

function recordOf(catalogue: Catalogue, drama: number): DramaRecord {
	return catalogue.dramas[drama] as DramaRecord;
}
