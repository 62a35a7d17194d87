import { create, insertMultiple, search } from "@orama/orama";
import { Document } from "flexsearch";
import { type Engine, gradeOf } from "goodcry";
import MiniSearch from "minisearch";
import { timeOf } from "./core-time.ts";
import { type Latency, measure, type Patience } from "./measure.ts";
import { memoryInUse } from "./memory.ts";

/** A text search over the same dramas. */
export interface PeerTimes {
	readonly find: Latency & { readonly mean: number };
	/** Building the index, in milliseconds. */
	readonly load: number;
	/** What the process holds more with the index than without, in 10⁶ bytes. */
	readonly memoryMB: number;
}

/** What the peers get to read of a drama: its names, its words and the labels of its high facets, in both languages. */
interface Text {
	readonly id: string;
	readonly title: string;
	readonly words: string;
	readonly facets: string;
}

type Search = (wish: string) => unknown;

const results = 10;
const fields = ["title", "words", "facets"];
/** They take up to seconds a wish. */
const patience: Patience = { fewestRounds: 1, mostRounds: 15, longest: 8000, warming: 8000 };

/** Each with its own defaults: no prefixes and no slips, which would only make them slower. */
const builders = {
	MiniSearch(texts: readonly Text[]): Search {
		const index = new MiniSearch({ fields });
		index.addAll(texts);
		return (wish) => index.search(wish).slice(0, results);
	},
	Orama(texts: readonly Text[]): Search {
		const index = create({ schema: { id: "string", title: "string", words: "string", facets: "string" } });
		insertMultiple(index, [...texts]);
		return (wish) => search(index, { term: wish, limit: results });
	},
	FlexSearch(texts: readonly Text[]): Search {
		const index = new Document({ document: { id: "id", index: fields } });
		for (const text of texts) index.add({ ...text });
		return (wish) => index.search(wish, { limit: results, suggest: true });
	},
};

export type PeerName = keyof typeof builders;

export const peerNames = Object.keys(builders) as readonly PeerName[];

/** Measures a peer on the dramas of an engine. */
export function measurePeer(name: PeerName, engine: Engine, wishes: readonly string[]): PeerTimes {
	const texts = textsOf(engine);
	const before = memoryInUse();
	let find: Search = () => [];
	const load = timeOf(() => {
		find = builders[name](texts);
	});
	const memoryMB = memoryInUse() - before;
	return { find: measure(wishes, find, patience), load: Math.round(load), memoryMB };
}

function textsOf({ catalogue }: Engine): Text[] {
	const { facets } = catalogue.vocabulary;
	return catalogue.dramas.map(({ slug, title, hangul, romanized, aliases, words }, index) => {
		const high = facets.filter((_, column) => (gradeOf(catalogue.columns[column]?.[index] ?? 7) ?? 0) >= 3);
		return {
			id: slug,
			title: [title, hangul, romanized, ...aliases].join(" "),
			words: [words.en, words.ko].flatMap((own) => Object.values(own)).join(" "),
			facets: high.flatMap(({ label }) => [label.en, label.ko]).join(" "),
		};
	});
}
