import { type DramaRecord, families, type Rung, summaryOf, type VisibleGrade } from "goodcry";
import { z } from "zod";
import { type AnswerOf, defineOperation } from "./operation.ts";
import { requireDrama } from "./require-drama.ts";
import { cardShape } from "./shapes/drama-shape.ts";
import { fields } from "./shapes/fields.ts";

const gradeShape = {
	facet: z.string(),
	label: z.string(),
	grade: z.int().min(0).max(5).describe("0 absent, 1 a trace, 3 clearly there, 5 what the drama is."),
	means: z.string().describe("What this grade means for this facet."),
	text: z.string().describe("What a friend would say of it."),
};

const graded = z.array(z.strictObject(gradeShape));
const profileFamilies = families.filter((family) => family !== "warning" && family !== "ending");
type ProfileFamily = (typeof profileFamilies)[number];

const warningShape = z.strictObject({
	...gradeShape,
	level: z.enum(["none", "mild", "moderate", "severe"]),
	part: z.enum(["early", "middle", "late", "throughout"]).exactOptional().describe("In which part of the run."),
	note: z.string().exactOptional().describe("In English."),
});

/** The answer of get-drama. */
export type GetDramaAnswer = AnswerOf<typeof getDrama>;

const person = z.strictObject({ actor: z.string(), role: z.string().exactOptional() });

/** One drama: its facts, its words and what may be told of its profile. */
export const getDrama = defineOperation({
	name: "get-drama",
	title: "Show one drama",
	description:
		"Everything that may be told of one drama: facts, premise, why it moves people, how it leaves them, the curve of how much it hurts over the episodes, its graded profile and its warnings. Without spoilers unless asked for. To learn whether it is safe for somebody, give their limits in cannotBear: the answer says yes, no or unknown for the limits as a whole and never which one, so that it does not spoil.",
	input: z.strictObject({
		slug: fields.slug,
		locale: fields.locale,
		spoilers: fields.spoilers,
		cannotBear: fields.cannotBear,
		strictness: fields.strictness,
	}),
	output: z.strictObject({
		...cardShape,
		romanized: z.string(),
		aliases: z.array(z.string()).describe("Other names by which people call it."),
		ended: z.int().exactOptional().describe("The year in which it ended, where that is another."),
		genres: z.array(z.string()),
		leads: z.array(person),
		director: z.array(z.string()),
		writer: z.array(z.string()),
		names: z.record(z.string(), z.string()).describe("These people's names in Hangul, where known."),
		ids: z.record(z.string(), z.union([z.string(), z.number()])).describe("Its numbers at other sites."),
		why: z.string().describe("Why it moves one; no spoiler."),
		leaves: z.string().describe("How it leaves one; no spoiler."),
		profile: z
			.strictObject(
				Object.fromEntries(profileFamilies.map((family) => [family, graded])) as Record<ProfileFamily, typeof graded>,
			)
			.describe("What may be named at this level of spoilers, the strongest first. Absences only from 2 on."),
		warnings: z
			.array(warningShape)
			.describe(
				"The gravest first. Below spoilers 2 a warning that is not listed is not thereby absent: ask with cannotBear.",
			),
		safe: z
			.union([z.boolean(), z.literal("unknown")])
			.nullable()
			.describe("Whether it keeps the limits given in cannotBear, all in all; null when none are given."),
		withheld: z.boolean().describe("Whether a search with these limits and this strictness would leave it out."),
		ending: z
			.strictObject({
				kind: z.enum(["happy", "bittersweet", "sad", "open"]),
				closure: z.number().min(0).max(5).describe("How much is resolved."),
				grades: graded,
			})
			.nullable()
			.describe("Only at spoilers 3, else null."),
		keptBack: z
			.string()
			.nullable()
			.describe("What this level of spoilers keeps back, in general; the same for every drama."),
	}),
	example: { slug: "my-mister", cannotBear: ["terminal-illness"] },
	handle({ slug, locale, spoilers, cannotBear, strictness }, { engine }) {
		const drama = requireDrama(engine, slug);
		const { grades, warnings, ending } = engine.profile(slug, { locale, spoilers });
		const safe = cannotBear.length > 0 ? engine.safety(slug, cannotBear) : null;
		const ofFamily = (family: string) => grades.filter((grade) => grade.family === family).map(withoutFamily);
		return {
			...summaryOf(drama, locale),
			...factsOf(drama),
			why: drama.words[locale].why,
			leaves: drama.words[locale].leaves,
			profile: Object.fromEntries(profileFamilies.map((family) => [family, ofFamily(family)])) as Record<
				ProfileFamily,
				Omit<VisibleGrade, "family">[]
			>,
			warnings: warnings.map(withoutFamily),
			safe,
			withheld: safe === false || (safe === "unknown" && strictness === "strict"),
			ending: ending && { ...ending, grades: ofFamily("ending") },
			keptBack: keptBackAt[spoilers][locale],
		};
	},
});

const keptBackAt: Readonly<Record<Rung, Readonly<Record<"en" | "ko", string | null>>>> = {
	0: {
		en: "Late turns and the ending, if there is anything to tell of them; ask with spoilers 2 or 3.",
		ko: "뒤에 나오는 일과 결말은 말하지 않아요. spoilers 2나 3으로 물으면 알 수 있어요.",
	},
	1: {
		en: "Late turns and the ending, if there is anything to tell of them; ask with spoilers 2 or 3.",
		ko: "뒤에 나오는 일과 결말은 말하지 않아요. spoilers 2나 3으로 물으면 알 수 있어요.",
	},
	2: { en: "The ending; ask with spoilers 3.", ko: "결말은 말하지 않아요. spoilers 3으로 물으면 알 수 있어요." },
	3: { en: null, ko: null },
};

function factsOf(drama: DramaRecord) {
	const { romanized, aliases, ended, network, minutes, genres, leads, director, writer, names = {}, ids } = drama;
	return {
		...{ romanized, aliases, network, genres, leads, director, writer, names, ids },
		...(ended ? { ended } : {}),
		...(minutes ? { minutes } : {}),
	};
}

function withoutFamily<T extends VisibleGrade>({ family: _, ...rest }: T): Omit<T, "family"> {
	return rest;
}
