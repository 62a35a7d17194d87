import type {
	EndingKind,
	Family,
	FoundDrama,
	Gentler,
	Hurt,
	Lift,
	ListTrace,
	Locale,
	OfferedCritique,
	Query,
	Rung,
} from "goodcry";

/** What `/api/find-dramas` and `/api/similar-dramas` say of one drama. */
export interface RankedDrama extends FoundDrama {
	readonly network: readonly string[];
	readonly minutes?: number;
}

/** The answer of `/api/similar-dramas`. */
export interface Ranked {
	readonly results: readonly RankedDrama[];
	readonly withheld: { readonly count: number; readonly unknown: number };
	readonly total: number;
	/** Steps that would change this answer most. */
	readonly critiques: readonly OfferedCritique[];
	/** When nothing is left: what could be let go of. */
	readonly lifts: readonly Lift[];
}

/** The answer of `/api/find-dramas`. */
export interface Found extends Ranked {
	readonly read: Query;
}

/** The answer of `/api/read-query`. */
export interface ReadWish {
	readonly read: Query;
}

/** The answer of `/api/suggest`. */
export interface Suggested {
	/** Where the words begin that a suggestion stands for; they reach to the end. */
	readonly from: number;
	readonly suggestions: readonly {
		readonly kind: "drama" | "facet" | "words";
		readonly words: string;
		/** Of a drama. */
		readonly slug?: string;
		readonly hangul?: string;
		readonly title?: string;
		readonly year?: number;
		readonly label?: string;
	}[];
}

/** One graded facet of a drama, as `/api/get-drama` tells it. */
export interface Grade {
	readonly facet: string;
	readonly label: string;
	readonly grade: number;
	/** What this grade means. */
	readonly means: string;
	/** What a friend would say. */
	readonly text: string;
}

/** One warning of a drama. */
export interface Warning extends Grade {
	readonly level: "none" | "mild" | "moderate" | "severe";
	readonly part?: "early" | "middle" | "late" | "throughout";
	readonly note?: string;
}

/** The answer of `/api/get-drama`. */
export interface Drama {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly romanized: string;
	readonly aliases: readonly string[];
	readonly year: number;
	readonly ended?: number;
	readonly episodes: number;
	readonly minutes?: number;
	readonly network: readonly string[];
	readonly genres: readonly string[];
	readonly leads: readonly { readonly actor: string; readonly role?: string }[];
	readonly director: readonly string[];
	readonly writer: readonly string[];
	/** Their names in Hangul, where known. */
	readonly names: Readonly<Record<string, string>>;
	readonly ids: Readonly<Record<string, string | number>>;
	readonly hurt: Hurt;
	readonly premise: string;
	readonly why: string;
	readonly leaves: string;
	readonly profile: Readonly<Record<Exclude<Family, "warning" | "ending">, readonly Grade[]>>;
	readonly warnings: readonly Warning[];
	readonly safe: boolean | "unknown" | null;
	readonly ending: {
		readonly kind: EndingKind;
		readonly closure: number;
		readonly grades: readonly Grade[];
	} | null;
}

/** One facet, as `/api/browse-vocabulary` tells it. */
export interface FacetEntry {
	readonly facet: string;
	readonly label: string;
	readonly means: string;
	readonly rung: Rung;
	/** How many dramas have it at grade 3 or more. */
	readonly dramas: number;
	/** What the grades 0–5 mean; only where a family or a facet is asked for. */
	readonly grades?: readonly string[];
}

/** The answer of `/api/browse-vocabulary`. */
export interface VocabularyAnswer {
	readonly families: readonly {
		readonly family: Family;
		readonly label: string;
		readonly means: string;
		readonly facets: readonly FacetEntry[];
	}[];
	readonly total: number;
}

/** A place in a text: from one offset to another. */
type Span = readonly [number, number];

/** One entry of `/api/read-article`. */
export interface ArticleEntry {
	readonly rank: number;
	readonly title: string;
	readonly year: number | null;
	readonly slug: string | null;
	readonly confidence: number;
	readonly alternatives: readonly {
		readonly slug: string;
		readonly title: string;
		readonly hangul: string;
		readonly year: number;
	}[];
	readonly status: "matched" | "unsure" | "unknown";
	readonly reason: string;
	readonly facets: readonly {
		readonly facet: string;
		readonly grade: number;
		readonly span: Span;
		readonly stands: "agrees" | "differs" | null;
	}[];
	readonly spoils: readonly { readonly span: Span }[];
	readonly words: string;
}

/** The answer of `/api/read-article`. */
export interface Article {
	readonly title: string | null;
	readonly locale: Locale;
	readonly entries: readonly ArticleEntry[];
	readonly mentions: readonly { readonly title: string; readonly slug: string }[];
	readonly list: {
		readonly title: string;
		readonly introduction: string;
		readonly closing: string;
	};
	readonly fingerprint: string;
	readonly text: string;
}

/** What every card of a drama tells. */
interface Card {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly year: number;
	readonly episodes: number;
	readonly hurt: Hurt;
	readonly premise: string;
}

/** One of the dramas of `/api/compare-dramas`. */
export interface ComparedDrama extends Card {
	readonly leaves: string;
	readonly safe: boolean | "unknown" | null;
}

/** One family of facets of `/api/compare-dramas`; a grade is null where nothing may be told. */
export interface ComparedFamily {
	readonly family: Family;
	readonly label: string;
	readonly facets: readonly {
		readonly facet: string;
		readonly label: string;
		readonly grades: readonly (number | null)[];
	}[];
}

/** The answer of `/api/compare-dramas`. */
export interface Comparison {
	readonly dramas: readonly ComparedDrama[];
	/** Where they differ most, in sentences. */
	readonly apart: readonly string[];
	readonly families: readonly ComparedFamily[];
}

/** The answer of `/api/browse-dramas`. */
export interface ShelfAnswer {
	readonly results: readonly ShelfCard[];
	readonly total: number;
	readonly withheld: Ranked["withheld"];
	readonly counts: {
		readonly facets: readonly {
			readonly facet: string;
			readonly label: string;
			readonly family: Family;
			readonly dramas: number;
		}[];
		readonly years: readonly { readonly year: number; readonly dramas: number }[];
		readonly networks: readonly { readonly network: string; readonly dramas: number }[];
		readonly episodes: readonly { readonly episodes: number; readonly dramas: number }[];
	};
}

/** A neighbourhood of `/api/map-dramas`. */
export interface MapRegion {
	readonly x: number;
	readonly y: number;
	readonly label: string;
	readonly facets: readonly string[];
	readonly dramas: number;
}

/** An axis of `/api/map-dramas`. */
export interface MapAxis {
	readonly id: string;
	readonly label: string;
	/** What stands at its low end, and at its high end. */
	readonly low: string;
	readonly high: string;
	readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** A drama of `/api/map-dramas` that has no place. */
export interface MapDrama {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly year: number;
	readonly hurt: number;
	readonly reach: number;
	readonly fits: boolean;
	/** Its value on an axis. */
	readonly across?: number;
	readonly up?: number;
	/** Its neighbourhood, where the map has neighbourhoods. */
	readonly region?: number;
}

/** The answer of `/api/map-dramas`. */
export interface MapAnswer {
	readonly dramas: readonly (MapDrama & {
		readonly x: number;
		readonly y: number;
		readonly curve?: readonly number[];
		readonly grades?: Readonly<Record<string, number>>;
	})[];
	readonly apart: readonly MapDrama[];
	readonly axes?: { readonly across: MapAxis; readonly up: MapAxis };
	readonly regions: readonly MapRegion[];
	readonly quarters: readonly MapRegion[];
	readonly total: number;
	readonly withheld: Ranked["withheld"];
}

/** One drama of `/api/browse-dramas`. */
export interface ShelfCard extends Card {
	readonly minutes?: number;
	readonly network: readonly string[];
}

/** One evening of `/api/plan-evenings`. */
export interface PlannedEvening {
	readonly evening: number;
	readonly date: string;
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly from: number;
	readonly to: number;
	readonly minutes: number;
	readonly hurt: number;
	readonly text: string;
	readonly gentler: Gentler | null;
}

/** The answer of `/api/plan-evenings`. */
export interface PlannedEvenings {
	readonly read: Query;
	readonly text: string;
	readonly dramas: readonly Card[];
	readonly evenings: readonly PlannedEvening[];
	readonly ics: string;
	readonly withheld: Ranked["withheld"];
}

/** The list of `/api/write-list`. */
export interface WrittenEntries {
	readonly title: string;
	readonly locale: "en" | "ko";
	readonly entries: readonly { readonly slug: string | null; readonly title: string; readonly year: number | null }[];
}

/** The answer of `/api/write-list`. */
export interface WrittenAnswer {
	readonly list: WrittenEntries;
	/** Its sentences as plain text. */
	readonly trace: ListTrace;
	/** The list as Markdown. */
	readonly document: string;
	readonly withheld: Ranked["withheld"];
}
