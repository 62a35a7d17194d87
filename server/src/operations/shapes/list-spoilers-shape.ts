import { z } from "zod";

const sentences = z.array(z.string());

/** What a list's own words give away, as an answer tells it: the sentences as the list writes them. */
export const listSpoilersShape = z.strictObject({
	introduction: sentences,
	entries: z.array(sentences).describe("For each entry, in rank order."),
	closing: sentences,
});
