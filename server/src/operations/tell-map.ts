import {
	type Axis,
	type alongAcross,
	type CatalogueMap,
	type Engine,
	gradeOf,
	type Locale,
	mayNameCell,
	peakOf,
	type Region,
} from "goodcry";

/** An axis in a language, with its ticks where they lie. */
export function tellAxis(axis: Axis, along: typeof alongAcross, locale: Locale) {
	const [low, high] = axis.ends;
	return {
		...{ id: axis.id, label: axis.label[locale], low: low[locale], high: high[locale] },
		ticks: axis.ticks.map((value) => ({ value, at: along(axis, value) })),
	};
}

/** What every drama on the map tells of itself. */
export function briefOf(
	drama: number,
	{ catalogue }: Engine,
	axes: { readonly across: Axis; readonly up: Axis } | null,
) {
	const { slug, title, hangul, year, hurt } = catalogue.dramas[drama] as (typeof catalogue.dramas)[number];
	const reach = Math.round((catalogue.reach[drama] ?? 0) * 1000) / 1000;
	const [across, up] = [axes?.across.values[drama] ?? null, axes?.up.values[drama] ?? null];
	return {
		...{ slug, title, hangul, year, hurt: peakOf(hurt), reach },
		...(across === null ? {} : { across }),
		...(up === null ? {} : { up }),
	};
}

/** Every drama that is placed has a place; the compiler of the index and the caller see to it. */
export function placeOf(place: CatalogueMap["places"][number] | null | undefined) {
	const [x, y] = place ?? [0, 0];
	return { x, y };
}

/** What a picture is drawn from: always at rung 0, as a picture is seen by whoever passes. */
export function gradesOf(drama: number, { catalogue, vocabulary }: Engine) {
	const grades = vocabulary.facets.flatMap((facet, column): [string, number][] => {
		const cell = catalogue.columns[column]?.[drama] ?? 0;
		const grade = mayNameCell(facet, cell, 0) ? (gradeOf(cell) ?? 0) : 0;
		return grade > 0 && facet.family !== "warning" ? [[facet.id, grade]] : [];
	});
	return { curve: catalogue.dramas[drama]?.hurt ?? [], grades: Object.fromEntries(grades) };
}

/** A neighbourhood in a language. */
export function tellRegion({ place: [x, y], facets, dramas }: Region, locale: Locale) {
	return {
		x: Math.round(x * 10) / 10,
		y: Math.round(y * 10) / 10,
		facets: facets.map(({ id }) => id),
		label: facets.map(({ label }) => label[locale]).join(", "),
		dramas: dramas.length,
	};
}
