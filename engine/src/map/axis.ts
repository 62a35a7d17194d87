import { AppError } from "../app-error.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { mayNameCell, rungOf } from "../ranking/secrecy.ts";
import { gradeOf, isLate } from "../vocabulary/cell.ts";
import type { Bilingual, Facet, Rung } from "../vocabulary/facet.ts";

/** One way along the map: a facet's grades, the year in which a drama began, or how many hours it takes. */
export interface Axis {
	/** A facet's id, `year` or `hours`. */
	readonly id: string;
	readonly label: Bilingual;
	/** In words, what stands at its low end and what at its high end. */
	readonly ends: readonly [low: Bilingual, high: Bilingual];
	/** One a drama, in the catalogue's order: a grade 0–5, a year, or hours; null where it is unknown or must not be told. */
	readonly values: readonly (number | null)[];
	/** How many places there are along it; dramas of one slot stand together. */
	readonly slots: number;
	/** The slot of a value, from 0; a fraction lies between two. */
	readonly slotOf: (value: number) => number;
	/** Values to write beside it, rising. */
	readonly ticks: readonly number[];
}

/**
 * The axis of a facet, of `year` or of `hours`, as far as it may be told at a rung. Where some drama has the facet as a late turn, no absence
 * is told below rung 2: among all the absences a missing one would give away the turn that is kept back.
 * @throws AppError `unknown-facet`; `bad-input` when the facet may not be named at the rung for any drama.
 */
export function readAxis(catalogue: Catalogue, name: string, rung: Rung): Axis {
	if (name === "year") return yearAxis(catalogue);
	if (name === "hours") return hoursAxis(catalogue);
	const facet = catalogue.vocabulary.resolve(name);
	if (!facet) {
		throw new AppError(
			"unknown-facet",
			`There is no facet "${name}".`,
			"Use an id from browse-vocabulary, such as sorrow, or year or hours.",
		);
	}
	if (rungOf(facet) > rung) {
		throw new AppError(
			"bad-input",
			`A map along ${facet.id} would tell of each drama what is kept back.`,
			`Ask with spoilers ${rungOf(facet)} if that is meant.`,
		);
	}
	return facetAxis(catalogue, facet, rung);
}

function facetAxis({ columns, vocabulary }: Catalogue, facet: Facet, rung: Rung): Axis {
	const cells = [...(columns[vocabulary.column(facet.id)] ?? [])];
	const least = rung < 2 && cells.some(isLate) ? 1 : 0;
	const words = (grade: number): Bilingual => ({
		en: facet.grades.en[grade] ?? "",
		ko: facet.grades.ko[grade] ?? "",
	});
	return {
		...{ id: facet.id, label: facet.label, ends: [words(least), words(5)], slots: 6 - least },
		values: cells.map((cell) => {
			const grade = mayNameCell(facet, cell, rung) ? gradeOf(cell) : null;
			return grade === null || grade < least ? null : grade;
		}),
		slotOf: (grade) => grade - least,
		ticks: [0, 1, 2, 3, 4, 5].slice(least),
	};
}

function yearAxis({ dramas }: Catalogue): Axis {
	const values = dramas.map(({ year }) => year);
	const first = values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
	const last = values.reduce((a, b) => Math.max(a, b), first);
	const year = (value: number): Bilingual => ({ en: String(value), ko: `${value}년` });
	const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	return {
		...{ id: "year", label: { en: "year", ko: "연도" }, ends: [year(first), year(last)], values },
		...{ slots: last - first + 1, slotOf: (value: number) => value - first },
		ticks: ticks.filter((value) => value % 5 === 0),
	};
}

const hourSlots = 24;

/** Hours on a logarithmic scale: from four to eight is as long a way as from forty to eighty. */
function hoursAxis({ dramas, facts }: Catalogue): Axis {
	const values = dramas.map((_, drama) => {
		const hours = ((facts.minutes[drama] ?? 0) * (facts.episodes[drama] ?? 0)) / 60;
		return Math.max(1, Math.round(hours));
	});
	const most = values.reduce((a, b) => Math.max(a, b), 2);
	const least = values.reduce((a, b) => Math.min(a, b), most - 1);
	const hours = (value: number): Bilingual => ({
		en: value === 1 ? "one hour" : `${value} hours`,
		ko: `${value}시간`,
	});
	const scale = (hourSlots - 1) / Math.log(most / least);
	return {
		...{ id: "hours", label: { en: "hours in all", ko: "전체 시간" }, ends: [hours(least), hours(most)], values },
		...{ slots: hourSlots, slotOf: (value: number) => Math.log(value / least) * scale },
		ticks: [2, 4, 8, 16, 32, 64, 128].filter((value) => value >= least && value <= most),
	};
}
