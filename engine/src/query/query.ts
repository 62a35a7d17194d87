import type { Locale } from "../vocabulary/facet.ts";
import type { Help } from "./help.ts";

/** Start and end offset (UTF-16, end exclusive) in the text that was read. */
export type Span = readonly [start: number, end: number];

/** One thing that a wish asks for or refuses, with the words that say it. */
export interface Clause {
	readonly facet: string;
	/** How much it counts; 1 is a plain mention. Above 0. */
	readonly weight: number;
	readonly span: Span;
	/** True when the words only suggest this: they describe the person ("after a breakup"), or are guessed at. */
	readonly implied?: true;
	/** True when some of it is wanted and not much: "a bit sad", "sad, but not too sad". */
	readonly measured?: true;
	/** True when no phrase of the vocabulary names the word, and this is what it most likely stands for; the weight is how likely. */
	readonly guessed?: true;
}

/** Words that describe the person rather than the drama ("after a breakup"): how one goes in. */
export interface Mood {
	readonly span: Span;
	/** The facets that they suggest. */
	readonly suggests: readonly string[];
}

/** "like X", or "unlike X" when the weight is below 0. */
export interface Likeness {
	readonly slug: string;
	/** 1 for "like X", -1 for "hated X". */
	readonly weight: number;
	readonly span: Span;
}

/** "lighter", "less dark": a step from what the likenesses are. */
export interface Move {
	readonly facet: string;
	/** -2 … 2; above 0 is more of it. */
	readonly step: number;
	/** The slugs of the dramas to step from; without it, the likenesses. */
	readonly from?: readonly string[];
	/** True for a critique, which may be taken back by itself. */
	readonly required?: true;
	readonly span: Span;
}

/** A title that the wish names. */
export interface TitleMention {
	readonly text: string;
	/** Null when no drama of that name is in the catalogue. */
	readonly slug: string | null;
	readonly span: Span;
	/** For an unknown title: the nearest known ones. */
	readonly nearest?: readonly string[];
}

export interface Range {
	readonly min?: number;
	readonly max?: number;
}

/** What must hold of a drama's facts. */
export interface Bounds {
	readonly episodes?: Range;
	readonly years?: Range;
	/** Minutes an episode. */
	readonly minutes?: Range;
	/** Minutes in all ("one weekend"). */
	readonly total?: Range;
	/** Any of these networks or platforms. */
	readonly network?: readonly string[];
	/** None of these networks or platforms ("not on Netflix"). */
	readonly withoutNetwork?: readonly string[];
}

/** An actor, writer or director whom the wish names. */
export interface PersonMention {
	readonly name: string;
	readonly span: Span;
}

/** A wish, read. */
export interface Query {
	readonly text: string;
	readonly wants: readonly Clause[];
	/** Softly refused ("not too sad", "less dark"): they cost, they do not withhold. */
	readonly avoids: readonly Clause[];
	/** Hard limits ("no suicide", "nobody dies"): a drama known to have one never comes back. */
	readonly limits: readonly Clause[];
	/** How the person is, as the words say; what it suggests stands among the wants. */
	readonly moods: readonly Mood[];
	readonly like: readonly Likeness[];
	readonly moves: readonly Move[];
	readonly bounds: Bounds;
	readonly titles: readonly TitleMention[];
	readonly people: readonly PersonMention[];
	/** Whom the wish refuses ("nothing with Lee Min-ho"): what they are in or made never comes back. */
	readonly withoutPeople: readonly PersonMention[];
	/** True when the wish asks for what few have seen: being widely watched then speaks against a drama. */
	readonly lesserKnown: boolean;
	/** Words that mean nothing to the reader. */
	readonly unread: readonly string[];
	/** The language that most of the wish is written in. */
	readonly language: Locale;
	/** Only where somebody speaks of ending their life: to be said before anything else. */
	readonly help?: Help;
}
