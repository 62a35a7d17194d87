import {
	AppError,
	type Axis,
	alongAcross,
	alongUp,
	browseDramas,
	type Engine,
	mapOf,
	placeByAxes,
	readAxis,
} from "goodcry";
import { z } from "zod";
import { type AnswerOf, defineOperation, type Immutable } from "./operation.ts";
import { fields } from "./shapes/fields.ts";
import { mapShape } from "./shapes/map-shape.ts";
import { shelfFields } from "./shapes/shelf-fields.ts";
import { toShelf } from "./shapes/to-shelf.ts";
import { briefOf, gradesOf, placeOf, tellAxis, tellRegion } from "./tell-map.ts";

const axisField = z.string().min(1).max(80).exactOptional();

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
	output: mapShape,
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
