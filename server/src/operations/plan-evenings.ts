import { AppError, type DramaRecord, type Plan, summaryOf } from "goodcry";
import { z } from "zod";
import { writeCalendar } from "./calendar.ts";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { readStrength } from "./read-strength.ts";
import { requireDrama } from "./require-drama.ts";
import { cardShape, gentlerShape, rankedShape } from "./shapes/drama-shape.ts";
import { fields } from "./shapes/fields.ts";
import { queryShape } from "./shapes/query-shape.ts";
import { strengthsField } from "./shapes/strength-shape.ts";

const defaultEvenings = 14;
const defaultMinutes = 150;

/** From a wish and some evenings to what to watch on each. */
export const planEvenings = defineOperation({
	name: "plan-evenings",
	title: "Plan evenings",
	description:
		"Fills a number of evenings with one to three dramas that answer a wish, so that the hurt rises and then mends (“break me, then put me back together”). Says for each evening which episodes to watch, how much that part hurts, and what gentler drama to turn to instead; gives the same as an iCalendar text. An empty wish asks to be hurt and mended. Limits in cannotBear hold for every drama of the plan.",
	input: z.strictObject({
		query: fields.query,
		strengths: strengthsField,
		evenings: z.int().min(1).max(60).exactOptional().describe("How many evenings; 14 unless hours say otherwise."),
		minutesPerEvening: z
			.int()
			.min(10)
			.max(720)
			.exactOptional()
			.describe("How long an evening is, in minutes; 150 unless hours say otherwise."),
		hours: z
			.number()
			.min(0.5)
			.max(300)
			.exactOptional()
			.describe("How much time there is in all, in hours, in place of minutesPerEvening."),
		start: z
			.string()
			.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
			.exactOptional()
			.describe("The first evening, such as 2026-11-02 or 2026-11-02T20:30; today at 20:00 by default."),
		cannotBear: fields.cannotBear,
		strictness: fields.strictness,
		locale: z.enum(["en", "ko"]).exactOptional().describe("The language of the answer; by default that of the wish."),
		spoilers: fields.spoilers,
	}),
	output: z.strictObject({
		read: queryShape.describe("How the wish was read."),
		text: z
			.string()
			.describe(
				"The whole plan in two or three sentences: how it goes, whether it leaves off at its worst, what would answer better and takes longer; or why there is none.",
			),
		dramas: z.array(z.strictObject(cardShape)).describe("In the order of watching; empty when none fits the time."),
		evenings: z.array(
			z.strictObject({
				evening: z.int().describe("1 is the first."),
				date: z.string().describe("Such as 2026-11-02."),
				slug: z.string(),
				title: z.string(),
				hangul: z.string(),
				from: z.int().describe("The first episode of the evening."),
				to: z.int().describe("The last one."),
				minutes: z.int(),
				hurt: z.number().min(0).max(5).describe("The most that this part of the run hurts."),
				text: z.string().describe("What the evening is like."),
				gentler: gentlerShape.describe("What to turn to instead; null when the evening is gentle."),
			}),
		),
		ics: z.string().describe("The evenings as iCalendar (RFC 5545), in the local time of whoever opens it."),
		withheld: rankedShape.withheld,
		total: z.int().describe("How many dramas the limits and bounds leave, whatever their length."),
	}),
	example: { query: "break me, then put me back together", evenings: 10, minutesPerEvening: 150, start: "2026-11-02" },
	handle({ start, evenings, minutesPerEvening, hours, strengths, ...wish }, { engine }) {
		const begin = beginningOf(start);
		const plan = engine.plan({
			...{ ...wish, strengths: strengths.map(readStrength) },
			...budgetOf({ evenings, minutesPerEvening, hours }),
		});
		const dated = plan.evenings.map((evening) => ({ ...evening, date: dayOf(begin, evening.evening - 1) }));
		const locale = wish.locale ?? plan.read.language;
		return {
			...withoutEvenings(plan),
			dramas: plan.dramas.map((slug) => cardOf(requireDrama(engine, slug), locale)),
			evenings: dated,
			ics: writeCalendar(dated, begin.slice(11), locale),
		};
	},
});

/** The answer of plan-evenings. */
export type PlanEveningsAnswer = AnswerOf<typeof planEvenings>;

interface GivenTime {
	readonly evenings: number | undefined;
	readonly minutesPerEvening: number | undefined;
	readonly hours: number | undefined;
}

function budgetOf({ evenings, minutesPerEvening, hours }: GivenTime): { evenings: number; minutesPerEvening: number } {
	if (hours === undefined) {
		return { evenings: evenings ?? defaultEvenings, minutesPerEvening: minutesPerEvening ?? defaultMinutes };
	}
	if (minutesPerEvening !== undefined) {
		throw new AppError(
			"bad-input",
			"hours and minutesPerEvening are both given.",
			"Give one of them: hours is the time in all, minutesPerEvening that of one evening.",
		);
	}
	const count = Math.min(60, evenings ?? Math.ceil((hours * 60) / defaultMinutes));
	return { evenings: count, minutesPerEvening: (hours * 60) / count };
}

/** The first evening as "2026-11-02T20:00". */
function beginningOf(start: string | undefined): string {
	const given = start ?? today();
	const whole = given.length === 10 ? `${given}T20:00` : given;
	const time = new Date(`${whole}:00Z`);
	if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 16) !== whole) {
		throw new AppError("bad-input", `start: there is no day or time ${given}.`, "Give one such as 2026-11-02T20:30.");
	}
	return whole;
}

function today(): string {
	const now = new Date();
	const two = (number: number): string => String(number).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function dayOf(begin: string, daysLater: number): string {
	const day = new Date(`${begin.slice(0, 10)}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + daysLater);
	return day.toISOString().slice(0, 10);
}

function withoutEvenings({ read, text, withheld, total }: Plan) {
	return { read, text, withheld, total };
}

function cardOf(drama: DramaRecord, locale: "en" | "ko") {
	const { network, minutes } = drama;
	return { ...summaryOf(drama, locale), network, ...(minutes ? { minutes } : {}) };
}
