import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEngine } from "../engine.ts";
import { smallCatalogue } from "../testing/small-catalogue.ts";

const words = (premise: string) => ({ premise, why: "", leaves: "" });

/** Six dramas with a piano, all of grief and ending sadly; twelve with a boat and neither. Revenge is a late turn of those six. */
const dramas = Array.from({ length: 18 }, (_, at) => {
	const isPiano = at < 6;
	const text = {
		en: words(isPiano ? "A piano stands by the window." : "A boat leaves the pier."),
		ko: words(isPiano ? "피아노를 치는 여자." : "배에 오르는 남자."),
	};
	const grades = isPiano
		? ({ grief: 4, "sad-ending": 5, revenge: { late: 5 } } as const)
		: ({ grief: 0, "sad-ending": 0, revenge: 0 } as const);
	return [`drama-${at}`, { grades, words: text }] as const;
});
const engine = createEngine(smallCatalogue(Object.fromEntries(dramas)));

const claimed = (text: string, facet: string) => engine.infer(text).find((claim) => claim.facet === facet);

describe("what a text implies", () => {
	it("is what its words keep company with in the catalogue, with the word that it rests on", () => {
		const text = "She sells her piano.";
		const grief = claimed(text, "grief");
		expect(grief).toMatchObject({ implied: true, grade: 3 });
		expect(grief?.confidence).toBeGreaterThanOrEqual(0.5);
		expect(text.slice(...(grief?.span ?? [0, 0]))).toBe("piano");
		expect(claimed("피아노가 있다.", "grief")).toMatchObject({ implied: true });
		expect(claimed("She sells her boat.", "grief")).toBeUndefined();
	});

	it("is never an ending, and never what is a late turn wherever it is", () => {
		const facets = engine.infer("She sells her piano.").map(({ facet }) => facet);
		expect(facets).not.toContain("sad-ending");
		expect(facets).not.toContain("revenge");
	});

	it("is left out where only what is said is asked for", () => {
		expect(engine.infer("She sells her piano.", { implied: false })).toEqual([]);
	});

	it("makes what is said surer", () => {
		const alone = claimed("It is about grief.", "grief");
		const together = claimed("It is about grief and a piano.", "grief");
		expect(together?.implied).toBeUndefined();
		expect(together?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
	});
});

describe("what a text refuses", () => {
	it.each([
		["It is not sad at all.", "sorrow"],
		["A love story, and nobody is terminally ill.", "terminal-illness"],
		["Grief without any sadness.", "sorrow"],
		["You will not cry.", "sorrow"],
		["There is no amnesia, thank heavens.", "amnesia"],
		["울지만 로맨스는 없다.", "romance"],
	])("is absent when it is said of the drama: %s", (text, facet) => {
		expect(claimed(text, facet)?.grade).toBe(0);
	});

	it.each([
		["She is not a woman who will ever get over her grief.", "grief"],
		["He has never had friends.", "friends"],
		["A king who cannot laugh.", "amusement"],
		["He will not seek revenge.", "revenge"],
	])("is there after all when it is said of somebody in the story: %s", (text, facet) => {
		expect(claimed(text, facet)?.grade).toBeGreaterThan(0);
	});
});

describe("inferred grades", () => {
	it("each rest on words of the text, and never break on any", () => {
		const anything = fc.oneof(
			fc.string({ unit: "grapheme", maxLength: 200 }),
			fc
				.array(
					fc.constantFrom("piano", "grief", "not", "she", "no", "sad", "피아노", "슬픈", "없다", ".", "never", "cry"),
				)
				.map((parts) => parts.join(" ")),
		);
		fc.assert(
			fc.property(anything, (text) => {
				for (const { span, spans, confidence } of engine.infer(text)) {
					expect(text.normalize("NFC").slice(...span)).not.toBe("");
					expect(spans).toContainEqual(span);
					expect(confidence >= 0 && confidence <= 1).toBe(true);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
