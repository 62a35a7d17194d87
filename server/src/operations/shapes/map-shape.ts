import { z } from "zod";

const place = { x: z.number().min(0).max(1000), y: z.number().min(0).max(800).describe("Downwards.") };

const regionShape = z.strictObject({
	...place,
	facets: z.array(z.string()).describe("What stands out there."),
	label: z.string(),
	dramas: z.int().describe("How many stand there."),
});

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

/** The answer of map-dramas. */
export const mapShape = z.strictObject({
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
});
