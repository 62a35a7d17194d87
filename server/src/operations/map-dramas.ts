import {
	browseDramas,
	type CatalogueMap,
	type Engine,
	gradeOf,
	type Locale,
	mapOf,
	mayNameCell,
	peakOf,
	type Region,
} from "goodcry";
import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
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

/** The whole catalogue as a picture. */
export const mapDramas = defineOperation({
	name: "map-dramas",
	title: "Map the catalogue",
	description:
		"The whole catalogue as a picture: a place for each drama, so that those that do alike to one stand near each other, and neighbourhoods named by what stands out there. The places were laid out when the catalogue was built, from what may be told without spoilers, and are the same for everybody. With filters each drama says whether it fits them; what the limits in cannotBear rule out is left out.",
	input: z.strictObject({
		...shelfFields,
		told: z
			.enum(["places", "grades"])
			.default("places")
			.describe("places: where each stands; grades: also what may be told of its profile, for drawing."),
		cannotBear: fields.cannotBear,
		strictness: fields.strictness,
		locale: fields.locale,
		spoilers: fields.spoilers,
	}),
	output: z.strictObject({
		dramas: z
			.array(
				z.strictObject({
					slug: z.string(),
					title: z.string(),
					hangul: z.string(),
					year: z.int(),
					hurt: z.number().min(0).max(5).describe("At its worst."),
					...place,
					reach: z.number().min(0).max(1).describe("How widely it is watched, on a logarithmic scale."),
					region: z.int().min(0).describe("Its neighbourhood, a position in regions."),
					fits: z.boolean().describe("Whether it keeps the filters."),
					curve: z.array(z.number()).exactOptional().describe("Hurt in eight equal parts of the run."),
					grades: z
						.record(z.string(), z.int().min(0).max(5))
						.exactOptional()
						.describe("Facet id to grade, as far as it may be told without spoilers."),
				}),
			)
			.describe("The most widely watched first."),
		regions: z.array(regionShape).describe("A few large neighbourhoods."),
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
		const map = mapOf(engine.catalogue);
		const regionOf = new Map(map.regions.flatMap((region, index) => region.dramas.map((drama) => [drama, index])));
		const { locale } = given;
		return {
			dramas: dramas.map((drama) => ({
				...dotOf(drama, map, engine),
				region: regionOf.get(drama) ?? 0,
				fits: fitting.has(drama),
				...(given.told === "grades" ? gradesOf(drama, engine) : {}),
			})),
			regions: map.regions.map((region) => tellRegion(region, locale)),
			quarters: map.quarters.map((region) => tellRegion(region, locale)),
			total: fitting.size,
			withheld,
		};
	},
});

/** The answer of map-dramas. */
export type MapDramasAnswer = AnswerOf<typeof mapDramas>;

function dotOf(drama: number, { places }: CatalogueMap, { catalogue }: Engine) {
	const { slug, title, hangul, year, hurt } = catalogue.dramas[drama] as (typeof catalogue.dramas)[number];
	const [x, y] = places[drama] as (typeof places)[number];
	const reach = Math.round((catalogue.reach[drama] ?? 0) * 1000) / 1000;
	return { slug, title, hangul, year, hurt: peakOf(hurt), x, y, reach };
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
