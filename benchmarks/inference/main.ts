// npm run bench:inference: how well text is read into a profile, beside a plain keyword match, and how far its confidence can be trusted.
import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine } from "goodcry";
import { hasJudgements, judgementsFolder } from "../relevance/folder.ts";
import type { Reader } from "./claim.ts";
import { engineReaders } from "./engine-readers.ts";
import { keywordMatch } from "./keywords.ts";
import { calibrationError, reliabilityOf } from "./reliability.ts";
import { checkClaims, type Score, scoreReader } from "./score.ts";
import { isFitted, ownWords, reviewersWords, type Told } from "./texts.ts";
import { unread } from "./unread.ts";

const record = loadCatalogue();
const engine = createEngine(record);
const { uncalibrated, said, implied, whole } = engineReaders(record);
const readers: Record<string, Reader> = {
	keywords: keywordMatch(engine),
	"phrases only": said,
	inference: whole,
};
const reviewers = hasJudgements ? reviewersWords(judgementsFolder, engine) : [];
const sources: Record<string, readonly Told[]> = {
	"the catalogue's Korean words": ownWords(engine, "korean"),
	"the catalogue's English words": ownWords(engine, "english"),
	"reviewers' words (descriptions.dev)": reviewers,
};

console.log(
	[
		"Truth is the catalogue's grade: 3 and more is there, less is not; unknown grades are not asked. The catalogue's own words are told",
		"at rung 0, so that endings, late turns and facets above rung 0 are not asked of them; the hurt curve's facets are asked of no text.",
		"What words keep company with is learnt from the other four fifths of the dramas. No text tells a whole profile: recall stays low.",
	].join("\n"),
);

const number = (value: number): string => value.toFixed(3).replace(/^0/, "");
const row = (cells: readonly string[]): string =>
	cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(at % 4 === 1 ? 10 : 7))).join("");

for (const [name, texts] of Object.entries(sources)) {
	if (texts.length === 0) continue;
	const scores = Object.values(readers).map((reader) => scoreReader(reader, texts, engine.catalogue));
	console.log(`\n${name}: ${texts.length} texts`);
	console.log(row(["", ...Object.keys(readers).flatMap((reader) => [reader, "", "", ""])].map((cell) => cell)));
	console.log(row(["family", ...Object.keys(readers).flatMap(() => ["macro-F1", "prec.", "recall", "claims"])]));
	for (const family of scores[0]?.keys() ?? []) {
		const cells = scores.map((score) => score.get(family) as Score);
		if (cells.every(({ claims, recall }) => claims === 0 && recall === 0)) continue;
		console.log(
			row([
				family,
				...cells.flatMap(({ macroF1, precision, recall, claims }) => [
					number(macroF1),
					claims === 0 ? "-" : number(precision),
					number(recall),
					String(claims),
				]),
			]),
		);
	}
	const idle = scoreReader(unread(engine.catalogue), texts, engine.catalogue).get("all") as Score;
	console.log(
		`Without reading (the commonest facets of every drama): macro-F1 ${number(idle.macroF1)}, precision ${number(idle.precision)}, recall ${number(idle.recall)}.`,
	);
}

const checking = Object.values(sources)
	.flat()
	.filter(({ drama }) => !isFitted(record.dramas[drama]?.slug ?? ""));
console.log(`\nReliability on the ${checking.length} texts about the half of the dramas that nothing was fitted on:`);
for (const [name, reader] of Object.entries({
	"what phrases say, before calibration": uncalibrated,
	"what phrases say, calibrated": said,
	"what words imply, calibrated": implied,
	"all that infer gives": whole,
})) {
	const table = reliabilityOf(checkClaims(reader, checking, engine.catalogue));
	console.log(`\n${name}: expected calibration error ${number(calibrationError(table))}`);
	console.log("  confidence   said  right  claims");
	for (const { from, claims, confidence, right } of table)
		console.log(
			`  ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}  ${number(confidence).padStart(6)} ${number(right).padStart(6)} ${String(claims).padStart(7)}`,
		);
}
