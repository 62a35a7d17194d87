// npm run bench:guesses: how often a guess at a word that no phrase names is right, and what guessing does to the answers.
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, defaultWeights } from "goodcry";
import { createGlossary } from "../../engine/src/query/glossary.ts";
import { pairedInterval } from "../relevance/bootstrap.ts";
import { hasJudgements, judgementsFolder } from "../relevance/folder.ts";
import { readJudgements } from "../relevance/judgements.ts";
import { mean } from "../relevance/metrics.ts";
import { rankerOf, type Scored, scoreAll } from "../relevance/score.ts";
import { maskedWords } from "./masked-words.ts";
import { thinned } from "./thin.ts";

const record = loadCatalogue();
const { vocabulary } = createEngine(record);

console.log("Words whose meaning is hidden, of the half that nothing was fitted on:");
const glossary = createGlossary(vocabulary);
for (const locale of ["en", "ko"] as const) {
	const words = maskedWords(vocabulary, locale).filter(({ isFitted }) => !isFitted);
	const guesses = words.flatMap(({ word, facets }) => {
		const guess = glossary.guess(word);
		return guess ? [{ certainty: guess.certainty, isRight: facets.has(guess.facet) }] : [];
	});
	const right = guesses.filter(({ isRight }) => isRight).length;
	console.log(`  ${locale}: ${words.length} words, ${guesses.length} guessed, ${right} right`);
	for (const from of [0.3, 0.5, 0.7, 0.9]) {
		const bin = guesses.filter(({ certainty }) => certainty >= from && certainty < from + 0.2);
		if (bin.length === 0) continue;
		const said = mean(bin.map(({ certainty }) => certainty));
		console.log(
			`    certainty ${said.toFixed(2)}: right ${mean(bin.map((one) => Number(one.isRight))).toFixed(2)} of ${bin.length}`,
		);
	}
}

/** So many phrases are kept, so many times drawn anew; 1 is the vocabulary as it is. */
const trials = [
	{ share: 1, draws: 1 },
	{ share: 0.5, draws: Number(process.argv[2] ?? 4) },
] as const;
const measures = ["pooled", "lists", "requests"] as const;

if (hasJudgements) {
	console.log("\nThe answers with guesses less the answers without, paired (95 % by the bootstrap):");
	for (const { share, draws } of trials) {
		const pairs = Array.from({ length: draws }, (_, draw) => compare(share, draw + 1)).flat();
		for (const measure of measures) {
			const own = pairs.filter(([{ measure: one }]) => one === measure);
			const [without, withGuesses] = [own.map(([one]) => one.score), own.map(([, one]) => one.score)];
			const [low, high] = pairedInterval(withGuesses, without);
			console.log(
				`  ${Math.round(share * 100)} % of the phrases, ${measure.padEnd(8)}: ${mean(without).toFixed(3)} -> ${mean(withGuesses).toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`,
			);
		}
	}
}

function compare(share: number, seed: number): (readonly [without: Scored, withGuesses: Scored])[] {
	const engine = createEngine(share === 1 ? record : thinned(record, share, seed));
	const judgements = readJudgements(judgementsFolder, engine);
	const without = scoreAll(rankerOf(engine.withWeights({ ...defaultWeights, guessed: 0 })), judgements);
	const withGuesses = scoreAll(rankerOf(engine), judgements);
	return without.flatMap((one, index): (readonly [Scored, Scored])[] => {
		const other = withGuesses[index];
		return other ? [[one, other]] : [];
	});
}
