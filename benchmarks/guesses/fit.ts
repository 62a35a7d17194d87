// node benchmarks/guesses/fit.ts: fits the numbers of engine/src/query/glossary.ts on half of the vocabulary's single words.
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { createGlossary, type GuessEvidence, guessNumbers } from "../../engine/src/query/glossary.ts";
import { fitLogistic } from "../inference/logistic.ts";
import { maskedWords } from "./masked-words.ts";

/** Which of two facets is the likelier for a word: by the numbers as they are. */
const strengthOf = ({ definition, phrases }: GuessEvidence): number =>
	guessNumbers.definition * definition + guessNumbers.phrases * phrases;

const { vocabulary } = createEngine(loadCatalogue());
const glossary = createGlossary(vocabulary);
const observed = (["en", "ko"] as const)
	.flatMap((locale) => maskedWords(vocabulary, locale))
	.filter(({ isFitted }) => isFitted)
	.flatMap(({ word, facets }) => {
		const [best, second] = glossary.evidenceFor(word).sort((a, b) => strengthOf(b) - strengthOf(a));
		if (!best || (second && strengthOf(second) === strengthOf(best))) return [];
		return [{ factors: [1, best.definition, best.phrases], isRight: facets.has(best.facet) }];
	});
const numbers = fitLogistic(observed, [true, true, true]).map((one) => Math.round(one * 100) / 100);
console.log(`{ base: ${numbers[0]}, definition: ${numbers[1]}, phrases: ${numbers[2]} } // ${observed.length} guesses`);
