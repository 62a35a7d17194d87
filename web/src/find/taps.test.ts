import { createApp } from "@goodcry/server";
import type { Family, Query } from "goodcry";
import { expect, test } from "vitest";
import { en } from "../words/en.ts";
import { ko } from "../words/ko.ts";
import { type Names, readRows } from "./read-rows.ts";

const app = createApp();
const ask = async (name: string, input: object) => {
	const headers = { "content-type": "application/json" };
	return (await app.request(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) })).json();
};
const facets: Names["facets"] = new Map(
	(await ask("browse-vocabulary", {})).families.flatMap(
		({ family, facets: all }: { family: Family; facets: { facet: string; label: string }[] }) =>
			all.map(({ facet, label }) => [facet, { label, family }]),
	),
);

test.each([en, ko].flatMap((words) => (["before", "during", "after"] as const).map((row) => ({ words, row }))))(
	"what can be tapped is read to its last word, and under the question that it stands under: $row",
	async ({ words, row }) => {
		for (const { adds } of words.taps[row]) {
			const { read }: { read: Query } = await ask("read-query", { query: adds });
			const rows = readRows(read, { limits: [], strengths: [] }, { facets, dramas: new Map() }, words);

			expect(read.unread, adds).toEqual([]);
			expect(rows.find(({ chips }) => chips.length > 0)?.kind, adds).toBe(row);
		}
	},
);

test.each([en, ko])("taps that follow each other are one wish, and each is still read", async ({ taps }) => {
	const query = [taps.before[0], taps.during[1], taps.after[1]].map((tap) => tap?.adds).join(", ");
	const { read }: { read: Query } = await ask("read-query", { query });
	const families = read.wants.filter(({ implied }) => !implied).map(({ facet }) => facets.get(facet)?.family);

	expect(read.moods).toHaveLength(1);
	expect(families).toEqual(expect.arrayContaining(["feeling", "aftertaste"]));
	expect(read.unread).toEqual([]);
});
