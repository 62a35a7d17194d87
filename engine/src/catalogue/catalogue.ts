import { createColumnRoom } from "../columns/column-room.ts";
import { type Cell, decodeCells, decodeInto, unknownCell } from "../vocabulary/cell.ts";
import { createVocabulary, type Vocabulary } from "../vocabulary/vocabulary.ts";
import type { CatalogueRecord, DramaRecord } from "./record.ts";
import { createSlugIndex } from "./slug-index.ts";
import type { StarterListRecord } from "./starter-list.ts";

/** The catalogue in memory: the dramas, and one column of bytes a facet. */
export interface Catalogue {
	readonly vocabulary: Vocabulary;
	readonly dramas: readonly DramaRecord[];
	/** The lists that it brings along. */
	readonly lists: readonly StarterListRecord[];
	/** English words that are spelt right, though a slip would make a phrase or a name of them. */
	readonly spelt: readonly string[];
	/** One column a facet, in the vocabulary's order; one cell a drama. */
	readonly columns: readonly Uint8Array[];
	/** Room for a score of each drama; written over by each ranking. */
	readonly scores: Float32Array;
	/** How widely each is watched, 0–1 on a logarithmic scale. */
	readonly reach: Float32Array;
	readonly facts: Facts;
	/** Position of a drama by its slug, or -1. */
	indexOf(slug: string): number;
	cell(drama: number, facet: string): Cell;
	/** All cells of one drama, in the vocabulary's order: for a few dramas and all facets, where the columns are for the reverse. */
	row(drama: number): Uint8Array;
	/** The same into a place that is there already, from an offset on. */
	readRow(drama: number, into: Uint8Array, from: number): void;
}

/** What a wish can bound, one number a drama. */
export interface Facts {
	readonly years: Uint16Array;
	readonly episodes: Uint16Array;
	/** Minutes an episode; 60 where that is unknown. */
	readonly minutes: Uint16Array;
}

const usualMinutes = 60;

/**
 * Lays the compiled index out in columns.
 * @throws RangeError when a drama's cells do not fit the vocabulary.
 */
export function createCatalogue(record: CatalogueRecord): Catalogue {
	const vocabulary = createVocabulary(record.vocabulary);
	const { dramas } = record;
	const { columns, scores } = createColumnRoom(dramas.length, vocabulary.facets.length);
	dramas.forEach((drama, index) => {
		if (drama.cells.length !== columns.length) {
			throw new RangeError(
				`${drama.slug} has ${drama.cells.length} grades for ${columns.length} facets; build the index again.`,
			);
		}
		const cells = decodeCells(drama.cells);
		for (let facet = 0; facet < cells.length; facet++) (columns[facet] as Uint8Array)[index] = cells[facet] as Cell;
	});
	const unknown = new Uint8Array(columns.length).fill(unknownCell);
	return {
		vocabulary,
		dramas,
		lists: record.lists ?? [],
		spelt: record.spelt ?? [],
		columns,
		scores,
		reach: Float32Array.from(dramas, (drama) => reachOf(drama.watchers)),
		facts: {
			years: Uint16Array.from(dramas, ({ year }) => year),
			episodes: Uint16Array.from(dramas, ({ episodes }) => episodes),
			minutes: Uint16Array.from(dramas, ({ minutes }) => minutes ?? usualMinutes),
		},
		indexOf: createSlugIndex(dramas),
		readRow: (drama, into, from) => {
			if (dramas[drama]) decodeInto(into, from, dramas[drama].cells);
			else into.fill(unknownCell, from, from + columns.length);
		},
		row: (drama) => (dramas[drama] ? decodeCells(dramas[drama].cells) : unknown),
		cell: (drama, facet) => columns[vocabulary.column(facet)]?.[drama] ?? unknownCell,
	};
}

/** 1 for 300,000 watchers and more, 0 for 300 and fewer or unknown: three decades of reach. */
function reachOf(watchers: number | undefined): number {
	if (!watchers) return 0;
	return Math.min(1, Math.max(0, (Math.log10(watchers) - Math.log10(300)) / 3));
}
