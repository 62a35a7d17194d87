import { expect, test } from "vitest";
import { en } from "../words/en.ts";
import { ko } from "../words/ko.ts";
import { type Read, readRows } from "./read-rows.ts";

const nothing: Read = { wants: [], avoids: [], limits: [], like: [], moves: [], bounds: {}, people: [] };
const labels = new Map([
	["grief", "grief"],
	["suicide", "suicide"],
	["dark", "dark"],
]);
const span = [0, 1] as const;

test("a wish of which nothing was read has no rows", () => {
	expect(readRows(nothing, [], labels, new Map(), en)).toEqual([]);
});

test("what the wish refuses and what was ticked stand in one row, each once", () => {
	const read = { ...nothing, limits: [{ facet: "suicide", weight: 1, span }] };

	const rows = readRows(read, ["suicide", "gore"], labels, new Map(), en);

	expect(rows).toEqual([
		{
			kind: "limits",
			label: "Kept out",
			chips: [
				{ label: "suicide", isImplied: false, parts: ["limits.suicide"] },
				{ label: "gore", isImplied: false, parts: ["limits.gore"] },
			],
		},
	]);
});

test("likeness, steps and bounds are said in the page's language", () => {
	const read: Read = {
		...nothing,
		like: [{ slug: "my-mister", weight: 1, span }],
		moves: [{ facet: "dark", step: -1, span }],
		bounds: { episodes: { max: 12 }, years: { min: 2015 }, network: ["tvN", "JTBC"] },
	};

	const said = readRows(read, [], new Map([["dark", "어두움"]]), new Map([["my-mister", "나의 아저씨"]]), ko);

	expect(said.map(({ label, chips }) => [label, ...chips.map((chip) => chip.label)])).toEqual([
		["닮은 것", "나의 아저씨"],
		["바꿀 점", "어두움 줄이기"],
		["조건", "12부작 이하", "2015년부터", "tvN, JTBC"],
	]);
});

test("a step from a result is not among what was written, and a word said twice is one chip", () => {
	const step = { facet: "dark", step: -1, required: true, span: [0, 0] } as const;
	const read: Read = {
		...nothing,
		avoids: [{ facet: "dark", weight: 1, span }],
		moves: [{ facet: "dark", step: -1, span }, step],
		like: [{ slug: "goblin", weight: 0.3, span: [0, 0] }],
	};

	expect(readRows(read, [], labels, new Map(), en)).toEqual([
		{ kind: "avoids", label: "Rather not", chips: [{ label: "dark", isImplied: false, parts: ["avoids.dark"] }] },
	]);
});
