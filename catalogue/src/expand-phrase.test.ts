import { expect, it } from "vitest";
import { expandPhrase } from "./expand-phrase.ts";

it("leaves a phrase without brackets as it is", () => {
	expect(expandPhrase("my mom died")).toEqual(["my mom died"]);
});

it("writes out the alternatives of every bracket", () => {
	expect(expandPhrase("(엄마|아빠)가 아프(셔서|신데)")).toEqual([
		"엄마가 아프셔서",
		"엄마가 아프신데",
		"아빠가 아프셔서",
		"아빠가 아프신데",
	]);
});

it("leaves out what an empty alternative leaves out, and no double space", () => {
	expect(expandPhrase("in (the|) hospital")).toEqual(["in the hospital", "in hospital"]);
});

it("reads brackets within brackets", () => {
	expect(expandPhrase("a (b (c|d)|e)")).toEqual(["a b c", "a e", "a b d"]);
});
