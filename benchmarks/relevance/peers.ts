import { create, insertMultiple, search } from "@orama/orama";
import { Document } from "flexsearch";
import { type Engine, gradeOf } from "goodcry";
import MiniSearch from "minisearch";
import type { Ranker } from "./score.ts";

/** What the peers get to read of a drama: its words, titles and the names of its facets, in both languages. */
interface Text {
	readonly id: string;
	readonly title: string;
	readonly words: string;
	readonly facets: string;
}

const depth = 20;

/** Rankers to stand beside the engine: popularity, three text searches over the same catalogue, and their fusion. */
export function peersOf(engine: Engine): Record<string, Ranker> {
	const texts = textsOf(engine);
	const popularity = byPopularity(engine);
	const rankers = { MiniSearch: miniSearch(texts), Orama: orama(texts), FlexSearch: flexSearch(texts) };
	return { popularity, ...rankers, "RRF of these": fuse([popularity, ...Object.values(rankers)]) };
}

function textsOf({ catalogue }: Engine): Text[] {
	const { facets } = catalogue.vocabulary;
	return catalogue.dramas.map((drama, index) => {
		const high = facets.filter((_, column) => (gradeOf(catalogue.columns[column]?.[index] ?? 7) ?? 0) >= 3);
		return {
			id: drama.slug,
			title: [drama.title, drama.hangul, drama.romanized, ...drama.aliases].join(" "),
			words: Object.values(drama.words)
				.flatMap((words) => Object.values(words))
				.join(" "),
			facets: high.flatMap(({ label, means }) => [label.en, label.ko, means.en]).join(" "),
		};
	});
}

function byPopularity({ catalogue }: Engine): Ranker {
	const order = catalogue.dramas
		.map(({ slug, watchers }) => ({ slug, watchers: watchers ?? 0 }))
		.sort((a, b) => b.watchers - a.watchers)
		.map(({ slug }) => slug);
	return () => order.slice(0, depth);
}

function miniSearch(texts: readonly Text[]): Ranker {
	const index = new MiniSearch({
		fields: ["title", "words", "facets"],
		searchOptions: { boost: { title: 2, facets: 2 }, fuzzy: 0.15, prefix: true },
	});
	index.addAll(texts);
	return (query) =>
		index
			.search(query)
			.slice(0, depth)
			.map(({ id }) => String(id));
}

function orama(texts: readonly Text[]): Ranker {
	const index = create({ schema: { id: "string", title: "string", words: "string", facets: "string" } });
	insertMultiple(index, [...texts]);
	return (query) => {
		const found = search(index, { term: query, boost: { title: 2, facets: 2 }, threshold: 1, limit: depth });
		if (found instanceof Promise) throw new TypeError("Orama answers at once unless it has asynchronous hooks.");
		return found.hits.map(({ document }) => String(document.id));
	};
}

function flexSearch(texts: readonly Text[]): Ranker {
	const index = new Document({ document: { id: "id", index: ["title", "words", "facets"] }, tokenize: "forward" });
	for (const text of texts) index.add({ ...text });
	return (query) => {
		const fields = index.search(query, { limit: depth, suggest: true });
		return fuseLists(fields.map(({ result }) => result.map(String)));
	};
}

/** Reciprocal rank fusion. Source: Cormack, Clarke and Büttcher, SIGIR 2009; k = 60. */
function fuse(rankers: readonly Ranker[]): Ranker {
	return (query) => fuseLists(rankers.map((rank) => rank(query)));
}

function fuseLists(lists: readonly (readonly string[])[]): string[] {
	const scores = new Map<string, number>();
	for (const list of lists) {
		list.forEach((slug, place) => {
			scores.set(slug, (scores.get(slug) ?? 0) + 1 / (60 + place + 1));
		});
	}
	return [...scores].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
}
