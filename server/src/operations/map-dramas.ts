import {
	AppError,
	type Axis,
	alongAcross,
	alongUp,
	browseDramas,
	type CatalogueMap,
	type Engine,
	gradeOf,
	type Locale,
	mapOf,
	mayNameCell,
	peakOf,
	placeByAxes,
	type Region,
	readAxis,
} from "goodcry";
import { z } from "zod";
import { type AnswerOf, defineOperation, type Immutable } from "./operation.ts";
import { fields } from "./shapes/fields.ts";
import { shelfFields } from "./shapes/shelf-fields.ts";
import { toShelf } from "./shapes/to-shelf.ts";

const place = { x: z.number().min(0).max(1000), y: z.number().min(0).max(800).describe("Downwards.") };

const regionShape = z.strictObject({
	...place,
	facets: z.array(z.string()).describe("What stands out there."),
	label: z.string(),
	dramas: z.int().describe("How many stand there."),
});

const axisField = z.string().min(1).max(80).exactOptional();

const axisShape = z.strictObject({
	id: z.string(),
	label: z.string(),
	low: z.string().describe("What stands at its low end: left, or below."),
	high: z.string().describe("What stands at its high end: right, or above."),
	ticks: z
		.array(z.strictObject({ value: z.number(), at: z.number().describe("Where it lies, in the map's units.") }))
		.describe("Values to write beside it."),
});

const dramaShape = {
	slug: z.string(),
	title: z.string(),
	hangul: z.string(),
	year: z.int(),
	hurt: z.number().min(0).max(5).describe("At its worst."),
	reach: z.number().min(0).max(1).describe("How widely it is watched, on a logarithmic scale."),
	fits: z.boolean().describe("Whether it keeps the filters."),
	across: z.number().exactOptional().describe("Its grade, year or hours on that axis, where it may be told."),
	up: z.number().exactOptional(),
};

const input = z.strictObject({
	...shelfFields,
	across: axisField.describe(
		"Lay the map along this from left to right instead: a facet id such as sorrow, or year, or hours. Needs up.",
	),
	up: axisField.describe("Lay the map along this from below upwards: a facet id, year or hours. Needs across."),
	told: z
		.enum(["places", "grades"])
		.default("places")
		.describe("places: where each stands; grades: also what may be told of its profile, for drawing."),
	cannotBear: fields.cannotBear,
	strictness: fields.strictness,
	locale: fields.locale,
	spoilers: fields.spoilers,
});

/** The whole catalogue as a picture. */
export const mapDramas = defineOperation({
	name: "map-dramas",
	title: "Map the catalogue",
	description:
		"The whole catalogue as a picture: a place for each drama, so that those that do alike to one stand near each other, and neighbourhoods named by what stands out there. The places were laid out when the catalogue was built, from what may be told without spoilers, and are the same for everybody. With filters each drama says whether it fits them; what the limits in cannotBear rule out is left out. With across and up the dramas are laid by their grades of two facets, by year or by hours instead: those of the same grades around one point, those of which one is unknown apart.",
	input,
	output: z.strictObject({
		dramas: z
			.array(
				z.strictObject({
					...dramaShape,
					...place,
					region: z
						.int()
						.min(0)
						.exactOptional()
						.describe("Its neighbourhood, a position in regions; not where axes are chosen."),
					curve: z.array(z.number()).exactOptional().describe("Hurt in eight equal parts of the run."),
					grades: z
						.record(z.string(), z.int().min(0).max(5))
						.exactOptional()
						.describe("Facet id to grade, as far as it may be told without spoilers."),
				}),
			)
			.describe("The most widely watched first."),
		apart: z
			.array(z.strictObject(dramaShape))
			.describe("Those without a place, as one of the axes is not graded there or may not be told."),
		axes: z.strictObject({ across: axisShape, up: axisShape }).exactOptional(),
		regions: z.array(regionShape).describe("A few large neighbourhoods; none where axes are chosen."),
		quarters: z.array(regionShape).describe("Smaller ones, for who has come nearer."),
		total: z.int().describe("How many dramas keep the filters."),
		withheld: z
			.strictObject({ count: z.int(), unknown: z.int() })
			.describe("What the limits removed, and how many of those only because something is unknown."),
	}),
	example: { facets: ["grief"], leastHurt: 4, cannotBear: ["suicide"] },
	handle(given, { engine }) {
		const shelf = toShelf(given, "watched", engine);
		const { dramas, withheld } = browseDramas(engine.catalogue, { ...shelf, facets: [], bounds: {}, hurt: {} });
		const fitting = new Set(browseDramas(engine.catalogue, shelf).dramas);
		const axes = readAxes(given, engine);
		const tell = (drama: number) => ({ ...briefOf(drama, engine, axes), fits: fitting.has(drama) });
		const gradesIn = (drama: number) => (given.told === "grades" ? gradesOf(drama, engine) : {});
		const counted = { total: fitting.size, withheld };
		if (!axes) {
			const map = mapOf(engine.catalogue);
			const regionOf = new Map(map.regions.flatMap((region, index) => region.dramas.map((drama) => [drama, index])));
			return {
				dramas: dramas.map((drama) => ({
					...{ ...tell(drama), ...placeOf(map.places[drama]), region: regionOf.get(drama) ?? 0 },
					...gradesIn(drama),
				})),
				apart: [],
				regions: map.regions.map((region) => tellRegion(region, given.locale)),
				quarters: map.quarters.map((region) => tellRegion(region, given.locale)),
				...counted,
			};
		}
		const places = placeByAxes(engine.catalogue, axes.across, axes.up);
		return {
			dramas: dramas
				.filter((drama) => places[drama])
				.map((drama) => ({ ...tell(drama), ...placeOf(places[drama]), ...gradesIn(drama) })),
			apart: dramas.filter((drama) => !places[drama]).map(tell),
			axes: {
				across: tellAxis(axes.across, alongAcross, given.locale),
				up: tellAxis(axes.up, alongUp, given.locale),
			},
			...{ regions: [], quarters: [] },
			...counted,
		};
	},
});

/** The answer of map-dramas. */
export type MapDramasAnswer = AnswerOf<typeof mapDramas>;

interface Axes {
	readonly across: Axis;
	readonly up: Axis;
}

/** @throws AppError `bad-input` when there is one axis only. */
function readAxes({ across, up, spoilers }: Immutable<z.output<typeof input>>, { catalogue }: Engine): Axes | null {
	if (across === undefined && up === undefined) return null;
	if (across === undefined || up === undefined) {
		throw new AppError(
			"bad-input",
			`${across === undefined ? "across" : "up"}: a map along axes needs both.`,
			"Give across and up, such as sorrow and comforted, or neither.",
		);
	}
	return { across: readAxis(catalogue, across, spoilers), up: readAxis(catalogue, up, spoilers) };
}

function tellAxis(axis: Axis, along: typeof alongAcross, locale: Locale) {
	const [low, high] = axis.ends;
	return {
		...{ id: axis.id, label: axis.label[locale], low: low[locale], high: high[locale] },
		ticks: axis.ticks.map((value) => ({ value, at: along(axis, value) })),
	};
}

function briefOf(drama: number, { catalogue }: Engine, axes: Axes | null) {
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
function placeOf(place: CatalogueMap["places"][number] | null | undefined) {
	const [x, y] = place ?? [0, 0];
	return { x, y };
}

/** What a picture is drawn from: always at rung 0, as a picture is seen by whoever passes. */
function gradesOf(drama: number, { catalogue, vocabulary }: Engine) {
	const grades = vocabulary.facets.flatMap((facet, column): [string, number][] => {
		const cell = catalogue.columns[column]?.[drama] ?? 0;
		const grade = mayNameCell(facet, cell, 0) ? (gradeOf(cell) ?? 0) : 0;
		return grade > 0 && facet.family !== "warning" ? [[facet.id, grade]] : [];
	});
	return { curve: catalogue.dramas[drama]?.hurt ?? [], grades: Object.fromEntries(grades) };
}

function tellRegion({ place: [x, y], facets, dramas }: Region, locale: Locale) {
	return {
		x: Math.round(x * 10) / 10,
		y: Math.round(y * 10) / 10,
		facets: facets.map(({ id }) => id),
		label: facets.map(({ label }) => label[locale]).join(", "),
		dramas: dramas.length,
	};
}
