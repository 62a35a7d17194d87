import { expect, it } from "vitest";
import { tokenize } from "../query/tokenize.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";
import type { DramaRecord } from "./record.ts";
import { createWordIndex } from "./word-index.ts";

const [base] = smallCatalogue({ base: { grades: {} } }).dramas;
const nothing = { premise: "", why: "", leaves: "" };
const dramas = Array.from(
	{ length: 100 },
	(_, number): DramaRecord => ({
		...(base as DramaRecord),
		leads: [],
		title: `Number${number}`,
		words: {
			en: { ...nothing, premise: number % 20 === 3 ? "She learns ballet" : "She waits" },
			ko: { ...nothing, premise: number % 30 === 7 ? "발레를 배운다" : "기다린다" },
		},
	}),
);

it.each([4, 32, 128])("finds the dramas whose words hold a word, in order, indexed %d at a time", (partSize) => {
	const index = createWordIndex(dramas, partSize);
	const find = (word: string) => tokenize(word).map((token) => index.find(token)?.dramas ?? null)[0];
	expect(find("ballet")).toEqual([3, 23, 43, 63, 83]);
	expect(find("발레")).toEqual([7, 37, 67, 97]);
	expect(find("Number50")).toEqual([50]);
});

it("takes no notice of a word that most dramas hold, or that none does", () => {
	const index = createWordIndex(dramas, 32);
	for (const word of ["waits", "기다린다", "lighthouse"])
		expect(tokenize(word).map((token) => index.find(token))).toEqual([null]);
});
