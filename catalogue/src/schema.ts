import { z } from "zod";

const grade = z.number().int().min(0).max(5);
const grades = z.record(z.string(), grade);
const names = z.array(z.string().min(1));

const level = z.enum(["mild", "moderate", "severe"]);
const part = z.enum(["early", "middle", "late", "throughout"]);
const warning = z.union([level, z.strictObject({ level, part: part.optional(), note: z.string().min(3).optional() })]);

/** Warnings present, by id, and under `none` the ids known to be absent. */
const warnings = z.object({ none: names.optional() }).catchall(z.union([warning, z.literal("none")]));

const gradeFamilies = {
	feelings: grades.optional(),
	aftertastes: grades.optional(),
	themes: grades.optional(),
	bonds: grades.optional(),
	tones: grades.optional(),
	settings: grades.optional(),
	devices: grades.optional(),
	warnings: warnings.optional(),
};

const facts = z.strictObject({
	title: z.string().min(1),
	hangul: z.string().min(1),
	romanized: z.string().min(1),
	other_titles: names.optional(),
	year: z.number().int().min(1960).max(2100),
	ended: z.number().int().min(1960).max(2100).optional(),
	network: names.min(1),
	episodes: z.number().int().min(1).max(500),
	minutes: z.number().int().min(3).max(180).optional(),
	genres: names.optional(),
	leads: z.array(z.strictObject({ actor: z.string().min(1), role: z.string().min(1).optional() })).min(1),
	director: names.optional(),
	writer: names.optional(),
	ids: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
	watchers: z.number().int().min(0).optional(),
	/** Why a fact differs from what public sources say. */
	note: z.string().optional(),
});

const profile = z.strictObject({
	hurt: z.array(grade).length(8),
	pace: z.strictObject({
		tempo: z.number().int().min(1).max(5),
		hook: z.number().int().min(1).max(5),
		"slow-burn": grade,
		episodic: grade,
	}),
	...gradeFamilies,
	late: z.strictObject(gradeFamilies).optional(),
	ending: z.strictObject({ kind: z.enum(["happy", "bittersweet", "sad", "open"]), closure: grade }),
	complete: z.array(z.enum(["bonds", "tones", "settings", "devices", "themes"])).optional(),
});

const words = z.strictObject({ premise: z.string().min(10), why: z.string().min(60), leaves: z.string().min(8) });

/** What a drama's file must look like. Facet ids are held against the vocabulary in a second step. */
export const dramaSchema = z.strictObject({
	facts,
	profile,
	words: z.strictObject({ en: words, ko: words }),
});

/** One drama's file, parsed. */
export type DramaFile = z.infer<typeof dramaSchema>;

export type WarningEntry = z.infer<typeof warning>;

const bilingual = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
const sixSentences = z.array(z.string().min(1)).length(6);

/** One entry of `vocabulary/facets/<family>.yaml`. */
export const facetSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z-]*[a-z]$/),
	label: bilingual,
	means: bilingual,
	grades: z.strictObject({ en: sixSentences, ko: sixSentences }),
	reason: bilingual,
	some: bilingual,
	lacks: bilingual,
	rung: z.union([z.literal(0), z.literal(2), z.literal(3)]).optional(),
	guard: z.string().optional(),
	after: z.string().optional(),
});

/** `vocabulary/phrases/<language>/<family>.yaml`: facet id to phrases. */
export const phrasesSchema = z.record(z.string(), z.array(z.string().min(1)).min(1));

/** `vocabulary/critiques.yaml`: facet id to what a step toward more and toward less of it is called. */
export const critiquesSchema = z.record(
	z.string(),
	z.strictObject({ often: z.literal(true).exactOptional(), more: bilingual, less: bilingual }),
);

/** `vocabulary/compounds.yaml`: phrases that ask for several facets at once. */
export const compoundsSchema = z.array(
	z.strictObject({
		en: z.array(z.string()).optional(),
		ko: z.array(z.string()).optional(),
		wants: z.record(z.string(), z.number().min(-2).max(2)),
		refuses: z.array(z.string()).optional(),
		mood: z.boolean().optional(),
		offers: z.strictObject({ en: z.string().trim().min(1), ko: z.string().trim().min(1) }).optional(),
		spares: z.array(z.string()).optional(),
		crisis: z.literal(true).optional(),
	}),
);

const listText = z.strictObject({ en: z.string().trim().min(1), ko: z.string().trim().min(1) });

/** What a starter list's file holds. */
export const starterListSchema = z.strictObject({
	/** The day when its words last changed. */
	written: z.iso.date(),
	title: listText,
	introduction: listText,
	entries: z.array(listText.extend({ drama: z.string() })).min(3),
	closing: listText,
});

const hangulName = z.string().regex(/^[가-힣]+( [가-힣]+)*$/, "is not a name in Hangul");

/** A person in Hangul; a namesake is somebody else whose better known bearer of the name stands there without this mark. */
const person = z.strictObject({ hangul: hangulName, namesake: z.literal(true).optional() });

/** A person's name as the dramas' files write it, to the name in Hangul, by itself or with its mark. */
export const peopleSchema = z.record(
	z.string().min(1),
	z.preprocess((said) => (typeof said === "string" ? { hangul: said } : said), person),
);

/** People by their names in the dramas' files. */
export type People = z.infer<typeof peopleSchema>;
