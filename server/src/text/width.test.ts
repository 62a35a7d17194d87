import fc from "fast-check";
import { expect, test } from "vitest";
import { terminalPage } from "./page.ts";
import { widthOf, wrap } from "./width.ts";

test("Hangul fills two columns, composed or not; accents and colours fill none", () => {
	expect(widthOf("나의 아저씨")).toBe(11);
	expect(widthOf("나의".normalize("NFD"))).toBe(4);
	expect(widthOf("café".normalize("NFD"))).toBe(4);
	expect(widthOf(terminalPage(80, true).strong("abc"))).toBe(3);
});

test("a text is broken between words, each line begun with the indent", () => {
	expect(wrap("엄마가 돌아오는 이야기", 12, "  ")).toBe("  엄마가\n  돌아오는\n  이야기");
	expect(wrap("one two three", 9, "    ", "- ")).toBe("- one two\n    three");
});

test("no line is wider than the page unless one word is, and no word is lost", () => {
	const words = fc.array(fc.constantFrom("a", "quiet", "나의", "아저씨", "restrained", "—"), {
		minLength: 1,
		maxLength: 40,
	});
	fc.assert(
		fc.property(words, fc.integer({ min: 12, max: 60 }), (list, width) => {
			const lines = wrap(list.join(" "), width, " ").split("\n");
			expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
			expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(list);
		}),
	);
});
