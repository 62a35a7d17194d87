import type { DramaList, Engine, Rung, SpoilingSentence } from "goodcry";
import type { z } from "zod";
import { foldSpoilers } from "../articles/fold-spoilers.ts";
import type { listSpoilersShape } from "./shapes/list-spoilers-shape.ts";

/** A list as far as it may be told. */
interface ToldList<List extends DramaList> {
	/** Without the sentences that the rung keeps back. */
	readonly list: List;
	/** Those of its sentences that give something away all the same. */
	readonly spoils: z.output<typeof listSpoilersShape>;
	/** How many sentences are kept back. */
	readonly keptBack: number;
}

/** A list as far as its own words may be told at a rung: at 2 its late turns, at 3 all of it. */
export function listAtRung<List extends DramaList>(list: List, rung: Rung, engine: Engine): ToldList<List> {
	const found = engine.spoilersIn(list);
	const quotesOf = (sentences: readonly SpoilingSentence[], isTold: boolean): string[] =>
		sentences.filter((one) => one.rung <= rung === isTold).map(({ quote }) => quote);
	const tell = (words: string, sentences: readonly SpoilingSentence[] = []): string => {
		const secret = quotesOf(sentences, false);
		return secret.length === 0 ? words : foldSpoilers(words, secret).open;
	};
	const told = {
		...list,
		introduction: tell(list.introduction, found.introduction),
		entries: list.entries.map((entry, index) => ({ ...entry, words: tell(entry.words, found.entries[index]) })),
		closing: tell(list.closing, found.closing),
	};
	const all = [found.introduction, ...found.entries, found.closing];
	return {
		list: told,
		spoils: {
			introduction: quotesOf(found.introduction, true),
			entries: found.entries.map((sentences) => quotesOf(sentences, true)),
			closing: quotesOf(found.closing, true),
		},
		keptBack: all.reduce((sum, sentences) => sum + quotesOf(sentences, false).length, 0),
	};
}
