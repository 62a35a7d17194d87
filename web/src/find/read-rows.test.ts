import type { Family } from "goodcry";
import { expect, test } from "vitest";
import { en } from "../words/en.ts";
import { ko } from "../words/ko.ts";
import { type Names, partsOf, type Read, readRows } from "./read-rows.ts";

const nothing: Read = {
	...{
		text: "",
		wants: [],
		avoids: [],
		limits: [],
		moods: [],
		like: [],
		moves: [],
		bounds: {},
		people: [],
		withoutPeople: [],
	},
};
const facet = (label: string, family: Family) => ({ label, family });
const names: Names = {
	facets: new Map([
		["grief", facet("grief", "theme")],
		["sorrow", facet("sorrow", "feeling")],
		["comforted", facet("comforted", "aftertaste")],
		["suicide", facet("suicide", "warning")],
		["dark", facet("dark", "tone")],
	]),
	dramas: new Map(),
};
const plain = { limits: [], strengths: [] };
const span = [0, 1] as const;
const rowsOf = (read: Read, asked: Parameters<typeof readRows>[1] = plain) => readRows(read, asked, names, en);
const said = (read: Read, asked?: Parameters<typeof readRows>[1]) =>
	rowsOf(read, asked).map(({ kind, chips }) => [kind, ...chips.map(({ label }) => label)]);

test("a wish of which nothing was read has no rows", () => {
	expect(rowsOf(nothing)).toEqual([]);
});

test("how one goes in, what it should do and how it should leave one are told apart", () => {
	const read: Read = {
		...nothing,
		text: "after a breakup, sad, grief, leaves me comforted",
		moods: [{ span: [0, 15], suggests: ["comforted"] }],
		wants: [
			{ facet: "sorrow", weight: 1, span },
			{ facet: "grief", weight: 1, span },
			{ facet: "comforted", weight: 1, span },
		],
	};

	expect(said(read)).toEqual([
		["before", "“after a breakup”"],
		["during", "sorrow"],
		["after", "comforted"],
		["about", "grief"],
	]);
	expect(rowsOf(read)[0]?.chips[0]?.note).toBe("suggests comforted");
	expect(partsOf(read)).toContain("moods.after a breakup");
});

test("what only a mood suggests is no chip of its own, and what is wanted little is faint", () => {
	const read: Read = {
		...nothing,
		wants: [
			{ facet: "comforted", weight: 0.9, span, implied: true },
			{ facet: "sorrow", weight: 1, span },
			{ facet: "dark", weight: 0.3, span },
		],
	};

	expect(rowsOf(read)).toMatchObject([{ kind: "during", chips: [{ label: "sorrow" }], faint: [{ label: "dark" }] }]);
	expect(partsOf(read)).not.toContain("wants.comforted");
});

test("what is guessed at a word says so, and can be taken back", () => {
	const read: Read = {
		...nothing,
		text: "mourning-ish",
		wants: [{ facet: "grief", weight: 0.3, span: [0, 12], implied: true, guessed: true }],
	};

	expect(rowsOf(read)[0]?.chips).toMatchObject([{ label: "grief", note: "guessed from “mourning-ish”" }]);
	expect(partsOf(read)).toEqual(["wants.grief"]);
});

test("a chip says how strongly it is meant where that was said, and offers the rest", () => {
	const read: Read = { ...nothing, wants: [{ facet: "sorrow", weight: 2, span }] };
	const strengths = [{ facet: "sorrow", strength: "a-lot" as const }];

	expect(rowsOf(read, { limits: [], strengths })[0]?.chips[0]).toMatchObject({ note: "a lot", strength: "a-lot" });
	expect(rowsOf(read)[0]?.chips[0]).toMatchObject({
		strength: null,
		choices: ["a-bit", null, "a-lot", "less", "none"],
	});
});

test("what the wish refuses and what was ticked stand in one row, each once; only what was said has a strength", () => {
	const read = { ...nothing, limits: [{ facet: "suicide", weight: 1, span }] };

	const [row] = rowsOf(read, { limits: ["suicide", "gore"], strengths: [] });

	expect(row?.chips).toEqual([
		{ label: "suicide", parts: ["limits.suicide"] },
		{ label: "gore", parts: ["limits.gore"] },
	]);
	expect(rowsOf(read)[0]?.chips[0]?.choices).toEqual(["less", null]);
});

test("likeness, steps and bounds are said in the page's language", () => {
	const read: Read = {
		...nothing,
		like: [{ slug: "my-mister", weight: 1, span }],
		moves: [{ facet: "dark", step: -1, span }],
		bounds: { episodes: { max: 12 }, years: { min: 2015 }, network: ["tvN", "JTBC"] },
	};
	const korean: Names = {
		facets: new Map([["dark", facet("어두움", "tone")]]),
		dramas: new Map([["my-mister", "나의 아저씨"]]),
	};

	const rows = readRows(read, plain, korean, ko);

	expect(rows.map(({ label, chips }) => [label, ...chips.map((chip) => chip.label)])).toEqual([
		["닮은 것", "나의 아저씨"],
		["바꿀 점", "어두움 줄이기"],
		["조건", "12부작 이하", "2015년부터", "tvN, JTBC"],
	]);
});

test("whom and what networks a wish refuses are called as it calls them, and can be taken back", () => {
	const read: Read = {
		...nothing,
		text: "이민호 빼고, 넷플 말고",
		withoutPeople: [{ name: "Lee Min-ho", span: [0, 3] }],
		bounds: { withoutNetwork: ["Netflix"] },
	};

	expect(readRows(read, plain, names, ko).map(({ label, chips }) => [label, ...chips.map((one) => one.label)])).toEqual(
		[
			["조건", "Netflix 제외"],
			["빼는 사람", "이민호"],
		],
	);
	expect(partsOf(read)).toEqual(["bounds.withoutNetwork", "withoutPeople.Lee Min-ho"]);
});

test("a step from a result is not among what was written, and a word said twice is one chip", () => {
	const step = { facet: "dark", step: -1, required: true, span: [0, 0] } as const;
	const read: Read = {
		...nothing,
		avoids: [{ facet: "dark", weight: 1, span }],
		moves: [{ facet: "dark", step: -1, span }, step],
		like: [{ slug: "goblin", weight: 0.3, span: [0, 0] }],
	};

	expect(said(read)).toEqual([["avoids", "dark"]]);
});

test("where leads and children may not die, it is said that others may, until that is kept out too", () => {
	const read: Read = {
		...nothing,
		limits: [
			{ facet: "death-of-lead", weight: 1, span },
			{ facet: "child-death", weight: 1, span },
		],
	};
	expect(rowsOf(read)[0]?.notAmong).toBe("death-of-loved-one");
	expect(rowsOf(read, { limits: ["death-of-loved-one"], strengths: [] })[0]?.notAmong).toBeUndefined();
	expect(rowsOf({ ...nothing, limits: read.limits.slice(0, 1) })[0]?.notAmong).toBeUndefined();
});

test("of many limits that were ticked all but the first are folded away, and none is lost", () => {
	const limits = ["suicide", "gore", "torture", "murder", "infidelity"];
	const [few] = rowsOf(nothing, { limits: limits.slice(1), strengths: [] });
	const [many] = rowsOf(nothing, { limits, strengths: [] });

	expect([few?.chips.length, few?.faint.length]).toEqual([4, 0]);
	expect(many?.chips.map((chip) => chip.label)).toEqual(limits.slice(0, 3));
	expect(many?.faint.map((chip) => chip.label)).toEqual(limits.slice(3));
});
