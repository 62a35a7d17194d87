import { expect, test } from "vitest";
import { cutsOf } from "./cuts.ts";

const around = (text: string, words: string): string[] => {
	const start = text.indexOf(words);
	return cutsOf(text, [start, start + words.length]);
};

test("the part between commas goes first", () => {
	expect(around("quiet, no suicide, short", "suicide")[0]).toBe("quiet, short");
	expect(around("두 사람, 로맨스 말고, 잔잔하게", "로맨스")[0]).toBe("두 사람, 잔잔하게");
});

test("then the words with what leans on them", () => {
	expect(around("a slow burn about grief that leaves me comforted", "grief")).toContain(
		"a slow burn that leaves me comforted",
	);
	expect(around("불륜 없는 힐링 드라마", "불륜")).toContain("힐링 드라마");
});

test("what has no place in the words is looked for everywhere", () => {
	expect(cutsOf("healing drama under 12 episodes")).toContain("healing drama");
});

test("a wish of one thing can be cut to nothing, and a long one is not cut word by word", () => {
	expect(around("grief", "grief")).toEqual([""]);
	expect(cutsOf("word ".repeat(100).trim())).toEqual([""]);
});
