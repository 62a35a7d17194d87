import { loadCatalogue } from "@goodcry/catalogue";
import { createEngine, summaryOf } from "goodcry";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../words/words.ts";
import { courseOfHurt } from "./course-of-hurt.ts";

const courseOf = (curve: readonly number[]) => courseOfHurt({ curve, peak: Math.max(...curve) }, 16);

describe("the course of a hurt", () => {
	it("tells what stays from what comes down and is back by the end", () => {
		expect(courseOf([0, 0, 0, 0, 0, 0, 0, 0]).kind).toBe("none");
		expect(courseOf([2, 2, 2, 2, 2, 2, 2, 2]).kind).toBe("even");
		expect(courseOf([1, 1, 2, 2, 3, 3, 4, 5]).kind).toBe("end");
		expect(courseOf([1, 1, 2, 4, 4, 4, 4, 4])).toMatchObject({ kind: "stays", from: 7, to: 8 });
		expect(courseOf([4, 2, 5, 3, 3, 2, 4, 5])).toMatchObject({ kind: "returns", from: 5, to: 6, low: 2, last: 5 });
		expect(courseOf([1, 1, 2, 3, 4, 5, 3, 2])).toMatchObject({ kind: "eases", last: 2 });
	});

	it("is said in episodes, in both languages", () => {
		expect(wordsIn.en.curve.say(courseOf([4, 2, 5, 3, 3, 2, 4, 5]))).toBe(
			"Hurts most in episodes 5–6, 5 of 5; comes down to 2, and is back at 5 by the end.",
		);
		expect(wordsIn.ko.curve.say(courseOf([4, 2, 5, 3, 3, 2, 4, 5]))).toBe(
			"5–6회에서 가장 아프고(5점 만점에 5점), 2점까지 내려왔다가 끝에 다시 5점이 돼요.",
		);
		expect(wordsIn.en.curve.say(courseOf([1, 1, 2, 3, 4, 5, 3, 2]))).toBe(
			"Hurts most in episodes 11–12, 5 of 5, and has come down to 2 by the end.",
		);
	});

	it("never says of any drama that it does not come down when it does", () => {
		const { dramas } = createEngine(loadCatalogue()).catalogue;
		const untrue = dramas.flatMap((drama) => {
			const { hurt, episodes, slug } = summaryOf(drama, "en");
			const after = hurt.curve.slice(hurt.curve.indexOf(hurt.peak));
			const comesDown = after.some((grade) => grade < hurt.peak);
			const course = courseOfHurt(hurt, episodes);
			const said = [wordsIn.en.curve.say(course), wordsIn.ko.curve.say(course)].join(" ");
			return comesDown && /does not come down|내려오지 않|to the last|처음부터 끝까지/.test(said) ? [slug] : [];
		});
		expect(untrue).toEqual([]);
	});
});
