import { z } from "zod";

const year = z.int().min(1960).max(2100).exactOptional();
const episodes = z.int().min(1).max(500).exactOptional();

const hurt = z.int().min(0).max(5).exactOptional();

/** Fields by which dramas are chosen from the shelf. */
export const shelfFields = {
	facets: z
		.array(z.string().min(1).max(80))
		.max(12)
		.default([])
		.describe('Facet ids that must all be in a drama, such as ["grief", "comforted"]; see browse-vocabulary.'),
	least: z
		.literal([1, 2, 3, 4, 5])
		.default(3)
		.describe("From which grade on a facet counts: 1 a trace, 3 clearly there, 5 what the drama is."),
	fromYear: year.describe("It began in this year or later."),
	toYear: year.describe("It began in this year or earlier."),
	network: z
		.array(z.string().min(1).max(80))
		.max(20)
		.default([])
		.describe("It ran on one of these networks or platforms, as answers write them, such as tvN."),
	fewestEpisodes: episodes.describe("It has this many episodes or more."),
	mostEpisodes: episodes.describe("It has this many episodes or fewer."),
	mostHours: z
		.number()
		.min(1)
		.max(500)
		.exactOptional()
		.describe("It takes this many hours in all or fewer; an episode of unknown length counts as an hour."),
	leastHurt: hurt.describe("At its worst it hurts this much or more, 0–5."),
	mostHurt: hurt.describe("At its worst it hurts this much or less, 0–5."),
} as const;
