import { expect, test } from "vitest";
import { levelOf } from "./level-of.ts";

test("a warning's grade has the word of its level", () => {
	expect([0, 1, 3, 5].map(levelOf)).toEqual(["none", "mild", "moderate", "severe"]);
});
