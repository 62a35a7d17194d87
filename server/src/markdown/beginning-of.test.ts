import { expect, test } from "vitest";
import { beginningOf } from "./beginning-of.ts";

test("a short text stands as it is, a long one is cut between two words", () => {
	expect(beginningOf("Ten that hurt", 13)).toBe("Ten that hurt");
	expect(beginningOf("Ten that hurt and heal", 15)).toBe("Ten that hurt …");
	expect(beginningOf("Ten that hurt and heal", 13)).toBe("Ten that hurt …");
});

test("a character is never halved, however many code points it has", () => {
	const family = "👨‍👩‍👧‍👦";
	expect(beginningOf(family.repeat(5), family.length * 2 + 5)).toBe(`${family}${family} …`);
	expect(beginningOf("🥲".repeat(200), 301)).toBe(`${"🥲".repeat(150)} …`);
	const decomposed = "한국".normalize("NFD").repeat(40);
	expect(beginningOf(decomposed, 100).replace(" …", "").normalize("NFC")).toMatch(/^(?:한국)*한?$/);
});

test("a text without a gap near its cut is cut between two characters", () => {
	expect(beginningOf(`A ${"울".repeat(400)}`, 300)).toBe(`A ${"울".repeat(298)} …`);
});
