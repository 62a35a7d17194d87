import { expect, test } from "vitest";
import { en } from "./en.ts";
import { josa } from "./josa.ts";
import { ko } from "./ko.ts";

test("a particle follows the sound of the word's end", () => {
	expect(["사랑", "드라마", "tvN", "2018", "12", "Netflix"].map((word) => josa(word, "은", "는"))).toEqual([
		"은",
		"는",
		"은",
		"은",
		"는",
		"는",
	]);
});

test("withheld dramas are counted in the singular and in the plural", () => {
	expect(en.find.withheld(1, 0)).toBe("1 drama is withheld by your limits.");
	expect(en.find.withheld(7, 2)).toBe("7 dramas are withheld by your limits, 2 of them only because we do not know.");
	expect(en.find.withheld(3, 3)).toBe(
		"3 dramas are withheld by your limits, all of them only because we do not know whether they keep them.",
	);
	expect(ko.find.withheld(7, 2)).toBe("고른 것 때문에 7편을 뺐어요. 2편은 확인되지 않아서예요.");
});

test("both languages offer as many examples, limits of reading and steps", () => {
	expect(ko.ask.examples).toHaveLength(en.ask.examples.length);
	expect(ko.drama.buts).toHaveLength(en.drama.buts.length);
	expect(ko.about.sections).toHaveLength(en.about.sections.length);
});
