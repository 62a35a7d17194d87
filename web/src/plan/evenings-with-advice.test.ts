import { expect, test } from "vitest";
import { eveningsWithAdvice } from "./evenings-with-advice.ts";

test("something gentler is offered on the hardest of the evenings that it stands in for", () => {
	const gentler = (slug: string) => ({ slug, title: slug, hangul: slug, text: "" });
	const evenings = [
		{ evening: 1, hurt: 2, gentler: gentler("a") },
		{ evening: 2, hurt: 5, gentler: gentler("a") },
		{ evening: 3, hurt: 5, gentler: gentler("a") },
		{ evening: 4, hurt: 1, gentler: null },
		{ evening: 5, hurt: 3, gentler: gentler("b") },
	];
	expect([...eveningsWithAdvice(evenings)]).toEqual([2, 5]);
});
