import { strengths } from "goodcry";
import { z } from "zod";

const byFacet = z.strictObject({
	facet: z.string().min(1).max(80).describe("A facet id, such as grief."),
	strength: z.enum(strengths),
});

const inWords = z.string().min(3).max(100).describe("A facet id and a strength, such as grief:a-lot.");

/** How strongly facets are meant; in an address and on a command line each is written "facet:strength". */
export const strengthsField = z
	.array(z.union([byFacet, inWords]))
	.max(40)
	.default([])
	.describe(
		'How strongly facets are meant, whatever the words of the wish say of them, such as [{"facet": "grief", "strength": "a-lot"}] or ["grief:a-lot"]. a-bit wants some of it and not much, and counts half a plain mention; a-lot counts twice one; less would rather not have it; none is a hard limit; any lets go of it. A facet that the wish does not name is added.',
	);

/** A strength as it is given: by facet or in words. */
export type GivenStrength = z.output<typeof strengthsField>[number];
