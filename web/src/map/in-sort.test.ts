import { expect, test } from "vitest";
import { inSort } from "./in-sort.ts";
import { isCalled } from "./is-called.ts";

test("the table stands in the order asked for, and as it came among equals", () => {
	const rows = [
		{ name: "나", year: 2018, hurt: 2, region: 1, across: 0 },
		{ name: "가", year: 2020, hurt: 5, region: 0, across: 5 },
		{ name: "다", year: 2018, hurt: 5, region: 1 },
	];
	const names = (sort: Parameters<typeof inSort>[1]) => inSort(rows, sort, "ko").map(({ name }) => name);

	expect(names("known")).toEqual(["나", "가", "다"]);
	expect(names("title")).toEqual(["가", "나", "다"]);
	expect(names("year")).toEqual(["가", "나", "다"]);
	expect(names("hurt")).toEqual(["가", "다", "나"]);
	expect(names("place")).toEqual(["가", "나", "다"]);
	expect(names("across")).toEqual(["가", "나", "다"]);
	expect(names("up")).toEqual(["나", "가", "다"]);
});

test("a drama is found by a part of its name in either language, however it is spaced", () => {
	const drama = { title: "It's Okay to Not Be Okay", hangul: "사이코지만 괜찮아" };

	expect(isCalled(drama, "its okay")).toBe(true);
	expect(isCalled(drama, "지만괜찮")).toBe(true);
	expect(isCalled(drama, "")).toBe(true);
	expect(isCalled(drama, "goblin")).toBe(false);
});
