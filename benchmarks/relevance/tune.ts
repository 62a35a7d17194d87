// Tunes the weights of the ranking on the development part: node benchmarks/relevance/tune.ts [rounds]
// A random local search on one half of the folds, told by the other: what is kept must help where it was not sought.
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, defaultWeights, type Weights } from "goodcry";
import { generator } from "./bootstrap.ts";
import { judgementsFolder } from "./folder.ts";
import { readJudgements } from "./judgements.ts";
import { mean } from "./metrics.ts";
import { rankerOf, type Scored, scoreAll } from "./score.ts";

const rounds = Number(process.argv[2] ?? 150);
const folds = 5;
const engine = createEngine(loadCatalogue());
const judgements = readJudgements(judgementsFolder, engine);

/** How much each measure counts: pools of many lists say most. */
const share = { pooled: 0.5, lists: 0.35, requests: 0.1, mrr: 0.05 } as const;

/** The numbers that are sought, each with its range. */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
	"want.0": [-0.6, 0],
	"want.1": [-0.4, 0.1],
	"want.2": [0, 0.4],
	"want.3": [0.35, 0.8],
	"want.4": [0.7, 1],
	wantUnknown: [-0.3, 0.2],
	"family.feeling": [0.5, 1.5],
	"family.aftertaste": [0.5, 1.5],
	"family.theme": [0.6, 1.8],
	"family.bond": [0.5, 1.5],
	"family.tone": [0.4, 1.4],
	"family.pace": [0.3, 1.3],
	"family.setting": [0.5, 1.5],
	"family.device": [0.6, 1.8],
	"family.hurt": [0.3, 1.5],
	"family.ending": [0.6, 1.8],
	kindred: [0, 0.9],
	kindredFacets: [8, 64],
	reach: [0.1, 0.55],
	reachFloor: [0, 0.6],
	reachPower: [1, 2.5],
	told: [0, 2],
	like: [2, 8],
	likeFacets: [24, 96],
	diversity: [0, 0.25],
};

function read(weights: Weights, path: string): number {
	const [key, part] = path.split(".") as [keyof Weights, string?];
	const value = weights[key] as number | Record<string, number>;
	return part === undefined ? (value as number) : ((value as Record<string, number>)[part] as number);
}

function write(weights: Weights, path: string, value: number): Weights {
	const copy = structuredClone(weights) as unknown as Record<string, unknown>;
	const [key, part] = path.split(".") as [string, string?];
	if (part === undefined) copy[key] = value;
	else (copy[key] as Record<string, number>)[part] = value;
	return copy as unknown as Weights;
}

/** The mean of the measures on the folds that the test chooses. */
function worth(scores: readonly Scored[], isCounted: (fold: number) => boolean): number {
	return Object.entries(share).reduce((sum, [measure, weight]) => {
		const own = scores.filter((one) => one.measure === measure).filter((_, index) => isCounted(index % folds));
		return sum + weight * mean(own.map(({ score }) => score));
	}, 0);
}

const random = generator(20261122);

function search(isCounted: (fold: number) => boolean): Weights {
	let best = defaultWeights;
	let bestWorth = worth(scoreAll(rankerOf(engine.withWeights(best)), judgements), isCounted);
	for (let round = 0; round < rounds; round++) {
		let next = best;
		for (const path of Object.keys(ranges)) {
			if (random() > 0.2) continue;
			const [least, most] = ranges[path] as [number, number];
			const step = (random() - 0.5) * (most - least) * 0.6;
			const value = Math.min(most, Math.max(least, read(best, path) + step));
			next = write(next, path, path === "likeFacets" ? Math.round(value) : Math.round(value * 100) / 100);
		}
		const nextWorth = worth(scoreAll(rankerOf(engine.withWeights(next)), judgements), isCounted);
		if (nextWorth > bestWorth) [best, bestWorth] = [next, nextWorth];
	}
	return best;
}

const isOdd = (fold: number): boolean => fold % 2 === 1;
const before = scoreAll(rankerOf(engine), judgements);
for (const [name, sought] of [
	["even", (fold: number) => !isOdd(fold)],
	["odd", isOdd],
] as const) {
	const found = search(sought);
	const after = scoreAll(rankerOf(engine.withWeights(found)), judgements);
	const told = (isCounted: (fold: number) => boolean): string =>
		`${worth(before, isCounted).toFixed(3)} -> ${worth(after, isCounted).toFixed(3)}`;
	console.log(`sought on ${name} folds: there ${told(sought)}, elsewhere ${told((fold) => !sought(fold))}`);
}
const found = search(() => true);
const after = scoreAll(rankerOf(engine.withWeights(found)), judgements);
console.log(`sought on all: ${worth(before, () => true).toFixed(3)} -> ${worth(after, () => true).toFixed(3)}`);
console.log(JSON.stringify(found));
