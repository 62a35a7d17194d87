import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test("marks, tags and escapes are gone, and what a person wrote as text stays", () => {
	expect(plainText("# For *you*\n\nTea & <b>bread</b>, [here](https://example.org).")).toBe(
		"For you Tea & <b>bread</b>, here.",
	);
});

test("what is too long is cut at a word", () => {
	expect(plainText("one two three four", 10)).toBe("one two …");
});
