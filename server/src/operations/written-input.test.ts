import { expect, test } from "vitest";
import { findDramas } from "./find-dramas.ts";
import { kindOf, toInput } from "./written-input.ts";

const read = (...written: [string, string][]) => toInput(findDramas.input, written);

test("numbers and numbered choices are read as numbers", () => {
	expect(read(["limit", "3"], ["spoilers", "2"])).toEqual({ limit: 3, spoilers: 2 });
});

test("lists are written with commas or given several times", () => {
	expect(read(["cannotBear", "suicide, gore"], ["cannotBear", "horror"])).toEqual({
		cannotBear: ["suicide", "gore", "horror"],
	});
	expect(read(["cannotBear", ""])).toEqual({ cannotBear: [] });
});

test("a wish that looks like a number stays words", () => {
	expect(read(["query", "1988"])).toEqual({ query: "1988" });
});

test("what cannot be read stays as it is, for the schema to refuse", () => {
	expect(read(["limit", "many"], ["limt", "3"])).toEqual({ limit: "many", limt: "3" });
	expect(read(["query", "sad"], ["query", "happy"])).toEqual({ query: ["sad", "happy"] });
});

test("a name that every object has is no field", () => {
	expect(read(["constructor", "1"])).toEqual({ constructor: "1" });
});

test("a field's kind is seen through what makes it optional", () => {
	const { limit, cannotBear, locale } = findDramas.input.shape;
	expect([limit, cannotBear, locale, undefined].map(kindOf)).toEqual(["number", "list", "text", "text"]);
});
