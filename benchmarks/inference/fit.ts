// node benchmarks/inference/fit.ts: fits the numbers of engine/src/inference/certainty.ts and prints them.
// Fitted on one half of the dramas; `npm run bench:inference` prints how they hold on the other.
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { type Certainty, factorsOf, leastImplied, namesOfNumbers } from "../../engine/src/inference/certainty.ts";
import { hasJudgements, judgementsFolder } from "../relevance/folder.ts";
import { crossFitted } from "./cross-fit.ts";
import { fitLogistic, type Observed } from "./logistic.ts";
import { isFitted, ownWords, reviewersWords } from "./texts.ts";
import { askedGrade, leastPresent, mostAbsent } from "./truth.ts";

const record = loadCatalogue();
const engine = createEngine(record);
const gather = crossFitted(record);
const texts = [
	...ownWords(engine, "korean"),
	...ownWords(engine, "english"),
	...(hasJudgements ? reviewersWords(judgementsFolder, engine) : []),
].filter(({ drama }) => isFitted(record.dramas[drama]?.slug ?? ""));

const observed: Record<"present" | "absent", Observed[]> = { present: [], absent: [] };
for (const told of texts) {
	for (const evidence of gather(told)) {
		const facet = engine.vocabulary.facet(evidence.facet);
		const grade = askedGrade(engine.catalogue, told.drama, facet, told.source);
		if (grade === null) continue;
		const factors = factorsOf(evidence);
		const isRight = evidence.isAbsent ? grade <= mostAbsent : grade >= leastPresent;
		observed[evidence.isAbsent ? "absent" : "present"].push({
			isRight,
			factors: namesOfNumbers.map((name) => factors[name]),
		});
	}
}

/** An absence is seldom claimed: only these numbers are fitted for it, the others stay 0. */
const forAbsence: readonly (keyof Certainty)[] = ["base", "company"];
for (const [claim, rows] of Object.entries(observed)) {
	const used = claim === "absent" ? forAbsence : namesOfNumbers;
	const fitted = fitLogistic(
		rows,
		namesOfNumbers.map((name) => used.includes(name)),
	);
	const told = namesOfNumbers.map((name, at) => `${name}: ${Math.round((fitted[at] ?? 0) * 100) / 100}`);
	console.log(`${claim}: { ${told.join(", ")} }, // ${rows.length} claims`);
}
console.log(`What no phrase says is claimed from ${leastImplied} on.`);
