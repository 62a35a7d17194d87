import { z } from "zod";

const part = z.number().min(0).max(5);

const hurtShape = z
	.strictObject({
		peak: part.describe("The headline: 4 is “four of five tissues”."),
		recovery: part.describe("How far it comes down from the peak by the end."),
		curve: z.array(part).length(8).describe("In eight equal parts of the run."),
	})
	.describe("How much it hurts, 0–5.");

const reason = z.strictObject({
	facet: z
		.string()
		.describe(
			"A facet id; or kindred (what usually comes with what is wanted), like, person, words, title, reach; or later, for what may not be named at this level of spoilers.",
		),
	text: z.string().describe("A sentence for the person."),
	share: z
		.number()
		.describe(
			"Points of the fit; 0 for what is no part of it, such as a warning, or that many people have watched it, which moves a drama up. The shares of all reasons and cautions sum to the fit before rounding.",
		),
});

/** What every card of a drama shows. */
export const cardShape = {
	slug: z.string(),
	title: z.string(),
	hangul: z.string().describe("The title in Hangul."),
	year: z.int().describe("The year in which it began."),
	episodes: z.int(),
	minutes: z.int().exactOptional().describe("Minutes an episode, where known."),
	network: z.array(z.string()),
	hurt: hurtShape,
	premise: z.string().describe("Who it is about and what they want or carry; no spoiler."),
} as const;

const gentler = z.strictObject({
	slug: z.string(),
	title: z.string(),
	hangul: z.string(),
	text: z.string().describe("A sentence that offers it."),
});

const offered = z.strictObject({
	toward: z.string().describe("A facet id."),
	step: z.int().min(-2).max(2).describe("Above 0 more of it, below 0 less."),
	label: z.string().describe("What a friend would call it, such as “less dark”."),
});

/** A gentler drama to turn to, or null. */
export const gentlerShape = gentler.nullable();

/** Ranked dramas, with what speaks for and against each. */
export const rankedShape = {
	results: z
		.array(
			z.strictObject({
				...cardShape,
				fit: z
					.int()
					.min(0)
					.max(100)
					.describe("How well it answers the wish. The order also heeds how widely a drama is watched."),
				reasons: z
					.array(reason)
					.describe(
						"What speaks for it, the largest first; last what usually comes with the wish, and that many have watched it.",
					),
				cautions: z
					.array(reason)
					.describe("What to know beforehand; a share below 0 is a part of the fit, a share of 0 only a warning."),
				counter: z
					.strictObject({ facet: z.string(), text: z.string() })
					.nullable()
					.describe(
						"The strongest thing against it for this wish; say it along with the reasons. Null when there is none.",
					),
				gentler: gentlerShape.describe(
					"What to turn to when tonight is harder than one thought: it keeps most of the wish and hurts clearly less. Null when the drama is gentle already.",
				),
			}),
		)
		.describe("Best first."),
	withheld: z
		.strictObject({
			count: z.int().describe("Dramas that the limits removed."),
			unknown: z.int().describe("Those of them of which it is only unknown whether they keep the limits."),
		})
		.describe("What hard limits removed. Say so to the person when it is not 0."),
	total: z.int().describe("How many dramas the limits, bounds and critiques leave."),
	lifts: z
		.array(
			z.strictObject({
				kind: z.enum(["limit", "bound", "person", "move", "step", "strictness"]),
				name: z.string().describe("A facet id; for a bound its name; for a person theirs; for strictness, lenient."),
				total: z.int().describe("How many dramas that leaves."),
			}),
		)
		.describe("When nothing is left: what could be let go of, each alone, what leaves most first. Else empty."),
	critiques: z
		.array(offered)
		.max(4)
		.describe(
			"Steps that would change this answer most. To take one, ask again with it in critiques, with `from` set to a result's slug to step from that one.",
		),
} as const;
