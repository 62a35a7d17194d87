import { z } from "zod";
import { spanShape } from "./query-shape.ts";

/** A grade that a text claims of what it describes. */
export const gradeClaim = {
	facet: z.string(),
	grade: z.int().min(0).max(5).describe("0 when the text says that it is absent."),
	confidence: z.number().min(0).max(1).describe("How often such a claim is borne out by the profile of the drama."),
	span: spanShape,
} as const;
