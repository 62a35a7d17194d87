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
	expect(en.find.withheld(7, 2)).toBe("7 dramas are withheld by your limits, 2 only because nobody knows.");
	expect(en.find.withheld(3, 3)).toBe(
		"3 dramas are withheld by your limits, all of them only because nobody knows whether they keep them.",
	);
	expect(ko.find.withheld(7, 2)).toBe("고른 것 때문에 7편을 뺐어요. 2편은 확인되지 않아서예요.");
});

test("the hurt curve is said in a sentence", () => {
	expect(en.curve.say(5, 6, 2)).toBe("Hurts most in part 6 of 8, at 5 of 5, then comes down to 2 of 5.");
	expect(en.curve.say(5, 8, 5)).toBe("Hurts most at the very end, 5 of 5.");
	expect(en.curve.say(4, 5, 4)).toBe("Rises to 4 of 5 in part 5 of 8 and ends as high.");
	expect(en.curve.say(0, 1, 0)).toBe("Hurts in no part.");
	expect(ko.curve.say(5, 6, 2)).toBe("여덟 토막 중 6번째에서 가장 아프고(5점 만점에 5점), 끝에는 2점으로 내려와요.");
});

test("both languages offer as many examples, limits of reading and steps", () => {
	expect(ko.ask.examples).toHaveLength(en.ask.examples.length);
	expect(ko.drama.buts).toHaveLength(en.drama.buts.length);
	expect(ko.about.sections).toHaveLength(en.about.sections.length);
});
