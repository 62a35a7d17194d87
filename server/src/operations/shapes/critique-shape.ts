import { z } from "zod";

const critique = z.strictObject({
	toward: z.string().min(1).max(80).describe("A facet id, such as dark."),
	from: z.string().min(1).max(120).exactOptional().describe("The slug of the drama to step from."),
	step: z.int().min(-2).max(2).default(1).describe("1 more of it, -1 less; 2 and -2 a large step."),
});

const inWords = z.string().min(1).max(160).describe("In words, such as “less dark” or “kinder @my-mister”.");

/** Steps from results; in an address and on a command line they are written in words. */
export const critiquesField = z
	.array(z.union([critique, inWords]))
	.max(8)
	.default([])
	.describe(
		'Steps from results, one after the other, such as [{"toward": "dark", "step": -1, "from": "my-mister"}] or ["less dark"]. The rest of the wish is kept. A step from a drama brings back what lies in that direction from it, and not that drama; without from it starts at the mean of the first results.',
	);

/** A critique as it is given: by facet or in words. */
export type GivenCritique = z.output<typeof critiquesField>[number];
