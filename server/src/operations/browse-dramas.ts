import { browseDramas as browse, countShelf, type Engine, families, shelfOrders, summaryOf } from "goodcry";
import { z } from "zod";
import { type AnswerOf, defineOperation, type Immutable } from "./operation.ts";
import { cardShape } from "./shapes/drama-shape.ts";
import { fields } from "./shapes/fields.ts";
import { shelfFields } from "./shapes/shelf-fields.ts";
import { toShelf } from "./shapes/to-shelf.ts";

const mostOffset = 1_000_000;
const count = z.int().min(0).describe("How many dramas.");

const input = z.strictObject({
	...shelfFields,
	sort: z
		.enum(shelfOrders)
		.default("fit")
		.describe(
			"fit: the strongest grades of the facets first, then the most watched; watched; newest; oldest; hurt: what hurts most first; gentle: least; short; long.",
		),
	limit: fields.limit,
	offset: z.int().min(0).max(mostOffset).default(0).describe("How many to pass over, for the next page."),
	facetCounts: z
		.int()
		.min(0)
		.max(400)
		.default(12)
		.describe("Of how many of the most frequent facets to say how many dramas have them."),
	cannotBear: fields.cannotBear,
	strictness: fields.strictness,
	locale: fields.locale,
	spoilers: fields.spoilers,
});

/** The shelf by facet, year, network and length. */
export const browseDramas = defineOperation({
	name: "browse-dramas",
	title: "Browse the shelf",
	description:
		"The catalogue as a shelf to look along: every drama that has some facets at some grade, began in some years, ran on some network or has some length, in an order of choice, page by page, with counts of what a further step would leave. Use it to list or count; to answer a wish use find-dramas. What may not be named at this level of spoilers neither puts a drama on the shelf nor is counted.",
	input,
	output: z.strictObject({
		results: z.array(z.strictObject(cardShape)).describe("In the order that was asked for."),
		total: count.describe("How many dramas stand on the shelf."),
		withheld: z
			.strictObject({ count, unknown: count.describe("Those of them of which it is only unknown.") })
			.describe("What the limits in cannotBear took off this shelf. Say so to the person when it is not 0."),
		counts: z
			.strictObject({
				facets: z
					.array(z.strictObject({ facet: z.string(), label: z.string(), family: z.enum(families), dramas: count }))
					.describe("The most frequent first."),
				years: z.array(z.strictObject({ year: z.int(), dramas: count })).describe("The newest first."),
				networks: z.array(z.strictObject({ network: z.string(), dramas: count })).describe("The most frequent first."),
				episodes: z.array(z.strictObject({ episodes: z.int(), dramas: count })).describe("The shortest first."),
			})
			.describe("Of the dramas on the shelf, how many each further step would leave."),
	}),
	example: { facets: ["grief", "comforted"], least: 4, fromYear: 2018, limit: 5 },
	handle(given, { engine }) {
		const shelf = toShelf(given, given.sort, engine);
		const { dramas, withheld } = browse(engine.catalogue, shelf);
		const { facets, ...counts } = countShelf(engine.catalogue, dramas, shelf.least, shelf.spoilers);
		const { locale } = given;
		return {
			results: dramas.slice(given.offset, given.offset + given.limit).map((drama) => cardOf(drama, engine, given)),
			total: dramas.length,
			withheld,
			counts: {
				facets: facets
					.slice(0, given.facetCounts)
					.map(({ facet, dramas }) => ({ facet: facet.id, label: facet.label[locale], family: facet.family, dramas })),
				...counts,
			},
		};
	},
});

/** The answer of browse-dramas. */
export type BrowseDramasAnswer = AnswerOf<typeof browseDramas>;

type Given = Immutable<z.output<typeof input>>;

function cardOf(position: number, { catalogue }: Engine, { locale }: Given) {
	const drama = catalogue.dramas[position] as (typeof catalogue.dramas)[number];
	const { network, minutes } = drama;
	return { ...summaryOf(drama, locale), network, ...(minutes ? { minutes } : {}) };
}
