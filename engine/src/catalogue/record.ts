import type { Locale, VocabularyRecord } from "../vocabulary/facet.ts";
import type { StarterListRecord } from "./starter-list.ts";

/** How a drama ends. Always rung 3. */
export type EndingKind = "happy" | "bittersweet" | "sad" | "open";

export interface Lead {
	readonly actor: string;
	readonly role?: string;
}

/** What the editor says of a warning besides its level. Notes are rung 0. */
export interface WarningNote {
	readonly part?: "early" | "middle" | "late" | "throughout";
	readonly note?: string;
}

export interface Words {
	/** One sentence; rung 0. */
	readonly premise: string;
	/** Why it moves you, 60–110 words; rung 0. */
	readonly why: string;
	/** How it leaves you, one sentence; rung 0. */
	readonly leaves: string;
}

/** One drama as the compiled index carries it. */
export interface DramaRecord {
	readonly slug: string;
	readonly title: string;
	readonly hangul: string;
	readonly romanized: string;
	/** Every other spelling by which somebody may call it. */
	readonly aliases: readonly string[];
	readonly year: number;
	readonly ended?: number;
	readonly network: readonly string[];
	readonly episodes: number;
	/** Minutes an episode, where known. */
	readonly minutes?: number;
	readonly genres: readonly string[];
	readonly leads: readonly Lead[];
	readonly director: readonly string[];
	readonly writer: readonly string[];
	/** People's names in Hangul, where known, by the names above. */
	readonly names?: Readonly<Record<string, string>>;
	readonly ids: Readonly<Record<string, string | number>>;
	/** How many members of the largest fan site list it: how widely it is watched. */
	readonly watchers?: number;
	/** 0–5 in eight equal parts of the run. */
	readonly hurt: readonly number[];
	/** One character a facet in the vocabulary's order; see `encodeCells`. */
	readonly cells: string;
	readonly ending?: { readonly kind: EndingKind; readonly closure: number };
	/** Where it stands on the map, 0–1000 to the right and 0–800 downwards; from what may be told at rung 0. */
	readonly place?: readonly [x: number, y: number];
	/** Warning id to what is said of it. */
	readonly notes?: Readonly<Record<string, WarningNote>>;
	readonly words: Readonly<Record<Locale, Words>>;
}

/** The compiled index: all that the engine needs, as plain JSON. */
export interface CatalogueRecord {
	readonly version: 1;
	readonly vocabulary: VocabularyRecord;
	readonly dramas: readonly DramaRecord[];
	/** What an index without them leaves out. */
	readonly lists?: readonly StarterListRecord[];
	/** English words that are spelt right, though a slip would make a phrase or a name of them. */
	readonly spelt?: readonly string[];
}
