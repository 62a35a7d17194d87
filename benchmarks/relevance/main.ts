// npm run bench:relevance: how good the answers are, beside popularity and text search over the same catalogue.
import { writeFileSync } from "node:fs";
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { baselineFile, readBaseline } from "./baseline.ts";
import { pairedInterval } from "./bootstrap.ts";
import { hasJudgements, judgementsFolder } from "./folder.ts";
import { readJudgements } from "./judgements.ts";
import { peersOf } from "./peers.ts";
import { meanOf, type Ranker, rankerOf, type Scored, scoreAll } from "./score.ts";

if (!hasJudgements) {
	console.log("The relevance judgements are not beside this checkout (../shared/relevance): nothing was measured.");
	process.exit(0);
}

const measures = ["pooled", "lists", "requests", "mrr"] as const;
const engine = createEngine(loadCatalogue());
const judgements = readJudgements(judgementsFolder, engine);
const rankers: Record<string, Ranker> = { Goodcry: rankerOf(engine), ...peersOf(engine) };
const scores = Object.fromEntries(Object.entries(rankers).map(([name, rank]) => [name, scoreAll(rank, judgements)]));
const own = scores.Goodcry as Scored[];

const row = (cells: readonly string[]): string =>
	cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(15))).join("");
console.log(
	`${engine.catalogue.dramas.length} dramas; ${judgements.missing.size} titles of the judgements are not among them.\n`,
);
console.log(row(["ranker", "pooled nDCG@10", "list recall@10", "request hit@10", "request MRR", "pooled vs ours"]));
for (const [name, scored] of Object.entries(scores)) {
	const values = measures.map((measure) => meanOf(scored, measure));
	const ratio = name === "Goodcry" ? "" : `${(meanOf(own, "pooled") / Math.max(0.001, values[0] ?? 0)).toFixed(1)} x`;
	console.log(row([name, ...values.map((value) => value.toFixed(3)), ratio]));
}

console.log("\nPaired 95 % intervals of our lead (bootstrap over queries):");
for (const [name, scored] of Object.entries(scores)) {
	if (name === "Goodcry") continue;
	const told = measures.slice(0, 3).map((measure) => {
		const of = (list: readonly Scored[]): number[] =>
			list.filter((one) => one.measure === measure).map(({ score }) => score);
		const [low, high] = pairedInterval(of(own), of(scored));
		return `${measure} ${low.toFixed(3)} to ${high.toFixed(3)}`;
	});
	console.log(`  ${name.padEnd(13)} ${told.join(", ")}`);
}

console.log("\nBy kind of list:");
const kinds = new Map<string, number[]>();
for (const { kind, score, measure } of own)
	if (measure === "lists") kinds.set(kind, [...(kinds.get(kind) ?? []), score]);
for (const [kind, values] of kinds)
	console.log(
		`  ${kind.padEnd(14)} ${(values.reduce((a, b) => a + b, 0) / values.length).toFixed(3)}  (${values.length})`,
	);
for (const { id, score } of own.filter(({ measure }) => measure === "pooled"))
	console.log(`  pool ${id.padEnd(20)} ${score.toFixed(3)}`);

console.log("\nThe worst twenty, and what was read of them:");
for (const { query, score, measure } of own
	.filter(({ measure: one }) => one !== "mrr")
	.sort((a, b) => a.score - b.score)
	.slice(0, 20)) {
	const { wants, avoids, limits, like, unread } = engine.read(query);
	const said = (clauses: readonly { facet: string }[]): string => clauses.map(({ facet }) => facet).join(" ");
	console.log(`  ${score.toFixed(2)} ${measure}: ${query}`);
	console.log(
		`       wants ${said(wants)} | avoids ${said(avoids)} | limits ${said(limits)} | like ${like.map(({ slug }) => slug).join(" ")} | unread ${unread.join(" ")}`,
	);
}

if (process.argv.includes("--keep")) {
	writeFileSync(
		baselineFile,
		`${JSON.stringify(Object.fromEntries(measures.map((measure) => [measure, Math.round(meanOf(own, measure) * 1000) / 1000])), null, "\t")}\n`,
	);
	console.log("\nKept as the baseline.");
} else {
	const baseline = readBaseline();
	for (const measure of measures) {
		const now = meanOf(own, measure);
		console.log(`\n${measure}: ${now.toFixed(3)}, baseline ${baseline[measure].toFixed(3)}`);
	}
}
