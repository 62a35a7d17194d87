/** The languages that every face of Goodcry speaks. */
export type Locale = "en" | "ko";

/** One text in each language. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** The families of facets, in the order in which pages show them. `hurt` holds what is derived from the hurt curve. */
export const families = [
	"feeling",
	"aftertaste",
	"theme",
	"bond",
	"tone",
	"pace",
	"setting",
	"device",
	"hurt",
	"ending",
	"warning",
] as const;

/** A kind of facet: what one feels during, how it leaves one, what it is about, … */
export type Family = (typeof families)[number];

/** How much a person has agreed to be told: 0 nothing that the synopsis hides … 3 the ending. */
export type Rung = 0 | 1 | 2 | 3;

/** A grade: 0 known absent, 1 a trace, 2 in the background, 3 clearly there, 4 a main strand, 5 what the drama is. */
export type Grade = 0 | 1 | 2 | 3 | 4 | 5;

/** One thing that can be graded of a story. */
export interface Facet {
	/** Kebab-case, unique across all families. */
	readonly id: string;
	readonly family: Family;
	readonly label: Bilingual;
	/** One sentence that says when a drama has it. */
	readonly means: Bilingual;
	/** What each grade from 0 to 5 means; six sentences a language. */
	readonly grades: Readonly<Record<Locale, readonly string[]>>;
	/** What a friend says of a drama that has much of it. */
	readonly reason: Bilingual;
	/** The same where there is some of it (grades 2 and 3). */
	readonly some: Bilingual;
	/** The same where somebody asked for it and there is hardly any. */
	readonly lacks: Bilingual;
	/** The lowest rung at which any drama's grade of this facet may be shown. */
	readonly rung: Rung;
	/** The warning that a refusal of this facet falls back on ("no affair" protects by `infidelity`). */
	readonly guard?: string;
	/** The aftertaste that means the same once the drama is over ("leaves me hopeful"). */
	readonly after?: string;
}

/** Several facets that one phrase asks for at once ("인생드라마", "makjang"). Weights are relative to 1. */
export interface Compound {
	readonly phrases: Readonly<Record<Locale, readonly string[]>>;
	readonly wants: Readonly<Record<string, number>>;
	/** What a refusal of the phrase rules out; without it a refusal only costs. */
	readonly refuses?: readonly string[];
	/** True for words about the person, not the drama ("after a breakup"): they suggest, they do not ask. */
	readonly mood?: boolean;
	/** The words that are offered to who has begun to type one of the phrases; without it none are. */
	readonly offers?: Bilingual;
	/** What whoever says so is spared, as if they had refused it ("I had a miscarriage", "피는 안 나오는"). */
	readonly spares?: readonly string[];
	/** Of words about the person: true where they speak of ending their life. */
	readonly crisis?: boolean;
}

/** What a friend calls a step toward more of a facet ("darker") and toward less ("less dark"). */
export interface StepLabels {
	readonly more: Bilingual;
	readonly less: Bilingual;
	/** True for a step that people often ask for. */
	readonly often?: true;
}

/** The vocabulary as the compiled index carries it. */
export interface VocabularyRecord {
	readonly facets: readonly Facet[];
	/** Facet id to the phrases by which people name it. */
	readonly phrases: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>>;
	readonly compounds: readonly Compound[];
	/** Facet id to what a step is called; a facet without is called by its label. */
	readonly critiques?: Readonly<Record<string, StepLabels>>;
}
